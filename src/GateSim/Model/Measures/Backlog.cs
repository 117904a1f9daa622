using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Vehicles in the gate at each midnight after the warm-up.</summary>
internal sealed class Backlog(GatePlan plan) : Measure
{
    private readonly List<int> _atMidnight = [];

    public override IEnumerable<StatisticKey> Keys => plan.Keys(MeasureCatalogue.Backlog);

    public override void Clear() => _atMidnight.Clear();

    public override void Counted(int inside) => _atMidnight.Add(inside);

    public override IEnumerable<double?> Values(ReplicationEnd end) =>
        _atMidnight.Count == 0 ? [null, null] : [_atMidnight.Average(), _atMidnight.Max()];
}
