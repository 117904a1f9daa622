using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>
/// A station hour by hour, in exact windows: who joined, how many waited, how many servers were busy, how long those waited who joined in
/// that hour of the day. It also keeps the books of the whole run, by which the run is checked at its end.
/// </summary>
public sealed class StationWindows : Observer
{
    private const long Hour = TimeSpan.TicksPerHour;
    private readonly long _warmUp;
    private readonly long _end;
    private readonly long[] _joins = new long[24];
    private readonly Int128[] _waits = new Int128[24];
    private readonly long[] _waited = new long[24];
    private readonly Int128[] _queueAreas = new Int128[24];
    private readonly Int128[] _busyAreas = new Int128[24];
    private TimeWeighted _queue;
    private TimeWeighted _busy;
    private Int128 _queueBefore;
    private Int128 _queueBeforeHour;
    private Int128 _busyBefore;

    public StationWindows(GatePlan plan)
    {
        (_warmUp, _end) = (plan.WarmUp.Ticks, plan.Scenario.Run.Length.Ticks);
        QueueByHour = new double[24 * plan.Scenario.Run.Days];
    }

    /// <summary>Mean queue length in each hour of the run.</summary>
    public double[] QueueByHour { get; }

    public long Joins { get; private set; }

    public long Starts { get; private set; }

    /// <summary>Those who have given up waiting.</summary>
    public long Losses { get; private set; }

    public long Departures { get; private set; }

    /// <summary>Time that all visits that have started or given up had waited, ticks.</summary>
    public Int128 Waited { get; private set; }

    public override void Clear()
    {
        Array.Clear(_joins);
        Array.Clear(_waits);
        Array.Clear(_waited);
        Array.Clear(_queueAreas);
        Array.Clear(_busyAreas);
        (_queue, _busy, _queueBefore, _queueBeforeHour, _busyBefore) = (default, default, 0, 0, 0);
        (Joins, Starts, Losses, Departures, Waited) = (0, 0, 0, 0, 0);
    }

    public override void Joined(Station at, Visit visit)
    {
        Joins++;
        _queue.Add(+1, visit.JoinedAt);
        if (IsInAWindow(visit)) _joins[HourOfDay(visit.JoinedAt)]++;
    }

    public override void Started(Station at, Visit visit)
    {
        var wait = visit.StartedAt - visit.JoinedAt;
        Starts++;
        _queue.Add(-1, visit.StartedAt);
        _busy.Add(+1, visit.StartedAt);
        Waited += wait;
        if (!visit.Vehicle.IsTallied || !IsInAWindow(visit)) return;
        var hour = HourOfDay(visit.JoinedAt);
        _waited[hour]++;
        _waits[hour] += wait;
    }

    public override void GaveUp(Station at, Visit visit)
    {
        Losses++;
        _queue.Add(-1, at.Now);
        Waited += at.Now - visit.JoinedAt;
    }

    public override void Freed(Station at)
    {
        Departures++;
        _busy.Add(at.Busy - _busy.Level, at.Now);
    }

    public override void CapacityChanged(Station at) => _busy.Add(at.Busy - _busy.Level, at.Now);

    /// <summary>Area under the queue length from the beginning, vehicles × ticks.</summary>
    public Int128 QueueArea(long now) => _queue.AreaAt(now);

    /// <summary>A window ends: an hour of the run, or the piece of one before or after the end of the warm-up.</summary>
    /// <param name="length">Of the window, ticks; 0 where nothing lies between.</param>
    /// <param name="counts">It lies after the warm-up.</param>
    public void CloseWindow(long now, long length, bool counts)
    {
        var (queue, busy) = (_queue.AreaAt(now), _busy.AreaAt(now));
        if (counts && length > 0)
        {
            _queueAreas[HourOfDay(now - length)] += queue - _queueBefore;
            _busyAreas[HourOfDay(now - length)] += busy - _busyBefore;
        }
        (_queueBefore, _busyBefore) = (queue, busy);
        if (now % Hour != 0) return; // the warm-up ends within the hour, which goes on
        QueueByHour[(now / Hour) - 1] = (double)(queue - _queueBeforeHour) / Hour;
        _queueBeforeHour = queue;
    }

    /// <summary>Four values for each hour of the day: joins an hour, queue length, busy servers, waiting time in minutes.</summary>
    /// <param name="counted">Ticks after the warm-up in each hour of the day.</param>
    public IEnumerable<double?> HourlyValues(long[] counted)
    {
        for (var hour = 0; hour < 24; hour++)
        {
            double? ticks = counted[hour] == 0 ? null : counted[hour];
            yield return _joins[hour] * (double)Hour / ticks;
            yield return (double)_queueAreas[hour] / ticks;
            yield return (double)_busyAreas[hour] / ticks;
            yield return _waited[hour] == 0 ? null : (double)_waits[hour] / _waited[hour] / TimeSpan.TicksPerMinute;
        }
    }

    // Windows do not hold their end: what happens at the last instant of the run is in none.
    private bool IsInAWindow(Visit visit) => _warmUp <= visit.JoinedAt && visit.JoinedAt < _end;

    private static int HourOfDay(long ticks) => (int)(ticks / Hour % 24);
}
