using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>Vehicles waiting at a station, neither being served nor blocked after it; by time.</summary>
internal sealed class QueueLength(GatePlan plan, int station) : Measure
{
    private readonly LevelTimes _waiting = new();

    public override int? Station => station;

    public override IEnumerable<StatisticKey> Keys => plan.Keys(MeasureCatalogue.QueueLength, station);

    public override void Clear() => _waiting.Clear();

    public override void WarmUpEnds(long now) => _waiting.Forget(now);

    public override void Joined(Station at, Visit visit) => _waiting.Add(+1, at.Now);

    public override void Started(Station at, Visit visit) => _waiting.Add(-1, at.Now);

    public override void GaveUp(Station at, Visit visit) => _waiting.Add(-1, at.Now);

    public override IEnumerable<double?> Values(ReplicationEnd end) =>
        [_waiting.MeanAt(end.Now), _waiting.PercentileAt(95, end.Now), _waiting.MaxAt(end.Now)];
}
