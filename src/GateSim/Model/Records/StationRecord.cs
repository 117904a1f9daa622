using GateSim.Model.Stations;
using GateSim.Model.Traffic;

namespace GateSim.Model.Measures;

/// <summary>
/// A station hour by hour, in exact windows: who joined, how many waited, how many servers were busy, how long those waited who joined in
/// that hour of the day. It also keeps the books of the whole run, by which the run is checked at its end.
/// </summary>
internal sealed class StationWindows : Observer
{
    private const long Hour = TimeSpan.TicksPerHour;
    private readonly long _warmUp;
    private readonly long _end;
    private readonly long[] _joins = new long[24];
    private readonly Int128[] _waits = new Int128[24];
    private readonly long[] _waited = new long[24];
    private HourlyLevel _queue;
    private HourlyLevel _busy;
    private HoursOfRun _queueHours;

    public StationWindows(GatePlan plan)
    {
        (_warmUp, _end) = (plan.WarmUp.Ticks, plan.Scenario.Run.Length.Ticks);
        _queueHours = new HoursOfRun(plan.Scenario.Run.Days);
    }

    /// <summary>Mean queue length in each hour of the run.</summary>
    public double[] QueueByHour => _queueHours.Means;

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
        _queue.Clear();
        _busy.Clear();
        _queueHours.Clear();
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
        _busy.Set(at.Busy, at.Now);
    }

    public override void CapacityChanged(Station at) => _busy.Set(at.Busy, at.Now);

    /// <summary>Area under the queue length from the beginning, vehicles × ticks.</summary>
    public Int128 QueueArea(long now) => _queue.AreaAt(now);

    /// <summary>A window ends: an hour of the run, or the piece of one before or after the end of the warm-up.</summary>
    /// <param name="length">Of the window, ticks; 0 where nothing lies between.</param>
    /// <param name="counts">It lies after the warm-up.</param>
    public void CloseWindow(long now, long length, bool counts)
    {
        _queue.CloseWindow(now, length, counts);
        _busy.CloseWindow(now, length, counts);
        _queueHours.WindowEnds(now, _queue.AreaAt(now));
    }

    /// <summary>Four values for each hour of the day: joins an hour, queue length, busy servers, waiting time in minutes.</summary>
    /// <param name="counted">Ticks after the warm-up in each hour of the day.</param>
    public IEnumerable<double?> HourlyValues(long[] counted)
    {
        for (var hour = 0; hour < 24; hour++)
        {
            yield return counted[hour] == 0 ? null : _joins[hour] * (double)Hour / counted[hour];
            yield return _queue.MeanIn(hour, counted);
            yield return _busy.MeanIn(hour, counted);
            yield return _waited[hour] == 0 ? null : (double)_waits[hour] / _waited[hour] / TimeSpan.TicksPerMinute;
        }
    }

    // Windows do not hold their end: what happens at the last instant of the run is in none.
    private bool IsInAWindow(Visit visit) => _warmUp <= visit.JoinedAt && visit.JoinedAt < _end;

    private static int HourOfDay(long ticks) => (int)(ticks / Hour % 24);
}
