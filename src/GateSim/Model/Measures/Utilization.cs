using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>
/// Busy server time over server time on duty. A server is busy until its vehicle has left it and the time after that has passed, overtime
/// and blocking included, so the share can exceed 1; time broken down counts in neither part.
/// </summary>
public sealed class Utilization(GatePlan plan, int station) : Measure
{
    private TimeWeighted _busy;
    private TimeWeighted _working;
    private Int128 _busyBefore;
    private Int128 _workingBefore;

    public override int? Station => station;

    public override IEnumerable<StatisticKey> Keys => plan.Keys(MeasureCatalogue.Utilization, station);

    public override void Clear() => (_busy, _working, _busyBefore, _workingBefore) = (default, default, 0, 0);

    public override void WarmUpEnds(long now) => (_busyBefore, _workingBefore) = (_busy.AreaAt(now), _working.AreaAt(now));

    public override void Started(Station at, Visit visit) => _busy.Add(+1, at.Now);

    public override void Freed(Station at) => _busy.Add(at.Busy - _busy.Level, at.Now);

    public override void CapacityChanged(Station at)
    {
        _busy.Add(at.Busy - _busy.Level, at.Now);
        _working.Add(at.Working - _working.Level, at.Now);
    }

    /// <summary>Server time on duty and not broken, after the warm-up.</summary>
    public Int128 WorkingTicks(long now) => _working.AreaAt(now) - _workingBefore;

    public override IEnumerable<double?> Values(ReplicationEnd end)
    {
        var working = WorkingTicks(end.Now);
        return [working == 0 ? null : (double)(_busy.AreaAt(end.Now) - _busyBefore) / (double)working];
    }
}
