using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>Vehicles between arriving and leaving; by time.</summary>
internal sealed class InSystem(GatePlan plan) : Measure
{
    private readonly LevelTimes _inside = new();

    public override IEnumerable<StatisticKey> Keys => plan.Keys(MeasureCatalogue.InSystem);

    public override void Clear() => _inside.Clear();

    public override void WarmUpEnds(long now) => _inside.Forget(now);

    public override void Arrived(Vehicle vehicle) => _inside.Add(+1, vehicle.Arrives);

    public override void Left(Vehicle vehicle, long now) => _inside.Add(-1, now);

    public override void LeftUncleared(Vehicle vehicle, long now, Outcome why) => _inside.Add(-1, now);

    public override IEnumerable<double?> Values(ReplicationEnd end) => [_inside.MeanAt(end.Now), _inside.MaxAt(end.Now)];
}
