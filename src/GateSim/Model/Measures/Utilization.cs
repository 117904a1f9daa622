using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>
/// Busy server time over server time on duty. A server is busy until its vehicle has left it and the time after that has passed, overtime
/// and blocking included, so the share can exceed 1; time broken down counts in neither part.
/// </summary>
internal sealed class Utilization(GatePlan plan, int station) : Measure
{
    private BusyShare _share;

    public override int? Station => station;

    public override IEnumerable<StatisticKey> Keys => plan.Keys(MeasureCatalogue.Utilization, station);

    public override void Clear() => _share = default;

    public override void WarmUpEnds(long now) => _share.WarmUpEnds(now);

    public override void Started(Station at, Visit visit) => _share.OneMoreBusy(at.Now);

    public override void Freed(Station at) => _share.Busy(at.Busy, at.Now);

    public override void CapacityChanged(Station at)
    {
        _share.Busy(at.Busy, at.Now);
        _share.Working(at.Working, at.Now);
    }

    /// <summary>Server time on duty and not broken, after the warm-up.</summary>
    public Int128 WorkingTicks(long now) => _share.WorkingTicks(now);

    public override IEnumerable<double?> Values(ReplicationEnd end) => [_share.At(end.Now)];
}
