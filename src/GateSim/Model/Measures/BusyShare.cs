using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>Busy server time over server time on duty, after the warm-up.</summary>
internal struct BusyShare
{
    private TimeWeighted _busy;
    private TimeWeighted _working;
    private Int128 _busyBefore;
    private Int128 _workingBefore;

    public void WarmUpEnds(long now) => (_busyBefore, _workingBefore) = (_busy.AreaAt(now), _working.AreaAt(now));

    public void Busy(int servers, long now) => _busy.Add(servers - _busy.Level, now);

    public void Working(int servers, long now) => _working.Add(servers - _working.Level, now);

    /// <summary>Null where nobody was on duty.</summary>
    public readonly double? At(long now)
    {
        var working = _working.AreaAt(now) - _workingBefore;
        return working == 0 ? null : (double)(_busy.AreaAt(now) - _busyBefore) / (double)working;
    }
}
