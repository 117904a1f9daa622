using GateSim.Statistics;

namespace GateSim.Model.Records;

/// <summary>
/// What happens at a station, taken down once for all who want to know: the measures of the results table, the station hour by hour in exact
/// windows (who joined, how many waited, how many servers were busy, how long those waited who joined in that hour of the day), and the
/// books of the whole run, by which it is checked. It knows numbers, and neither vehicles nor servers.
/// </summary>
internal sealed class StationRecord
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
    private TimeWeighted _working;
    private Int128 _busyBefore, _workingBefore; // the areas at the end of the warm-up
    private long _windowFrom;
    private int _hourOfDay; // of the window at hand
    private long _joinsBefore, _atOnce; // of the window: joins before it, and who is tallied and started at once in it

    public StationRecord(GatePlan plan)
    {
        (_warmUp, _end) = (plan.WarmUp.Ticks, plan.Scenario.Run.Length.Ticks);
        _queueHours = new HoursOfRun(plan.Scenario.Run.Days);
        Waits = [.. plan.Classes.Select(_ => new Tally())];
    }

    /// <summary>By class: from joining the queue to the start of service, of vehicles that came after the warm-up.</summary>
    public Tally[] Waits { get; }

    /// <summary>Vehicles waiting, after the warm-up.</summary>
    public LevelTimes QueueLength { get; } = new();

    /// <summary>Mean queue length in each hour of the run.</summary>
    public double[] QueueByHour => _queueHours.Means;

    public long Joins { get; private set; }

    public long Starts { get; private set; }

    /// <summary>Those who have given up waiting.</summary>
    public long Losses { get; private set; }

    public long Departures { get; private set; }

    /// <summary>Time that all visits that have started or given up had waited, ticks.</summary>
    public Int128 Waited { get; private set; }

    public void Clear()
    {
        Array.Clear(_joins);
        Array.Clear(_waits);
        Array.Clear(_waited);
        _queue.Clear();
        _busy.Clear();
        _queueHours.Clear();
        QueueLength.Clear();
        foreach (var tally in Waits) tally.Clear();
        (_working, _busyBefore, _workingBefore, _atOnce) = (default, 0, 0, 0);
        (Joins, Starts, Losses, Departures, Waited) = (0, 0, 0, 0, 0);
        BeginWindow(0);
    }

    public void WarmUpEnds(long now)
    {
        QueueLength.Forget(now);
        (_busyBefore, _workingBefore) = (_busy.AreaAt(now), _working.AreaAt(now));
    }

    /// <summary>One joins the queue and cannot start at once.</summary>
    public void Joined(long now)
    {
        Joins++;
        _queue.Up(now);
        QueueLength.Add(+1, now);
    }

    /// <summary>One comes and starts at once: it was never in the queue.</summary>
    /// <param name="isTallied">Came to the gate after the warm-up; as below.</param>
    public void StartedAtOnce(long now, int vehicleClass, bool isTallied)
    {
        Joins++;
        Starts++;
        _busy.Up(now);
        if (!isTallied) return;
        Waits[vehicleClass].AddZero();
        _atOnce++;
    }

    /// <summary>One that was in the queue starts.</summary>
    public void Started(long joinedAt, long now, int vehicleClass, bool isTallied)
    {
        var wait = now - joinedAt;
        Starts++;
        _queue.Down(now);
        QueueLength.Add(-1, now);
        _busy.Up(now);
        Waited += wait;
        if (!isTallied) return;
        Waits[vehicleClass].Add(wait);
        if (!IsInAWindow(joinedAt)) return;
        var hour = HourOf(joinedAt);
        _waited[hour]++;
        _waits[hour] += wait;
    }

    /// <summary>One has left the queue, its patience at an end.</summary>
    public void GaveUp(long joinedAt, long now)
    {
        Losses++;
        _queue.Down(now);
        QueueLength.Add(-1, now);
        Waited += now - joinedAt;
    }

    /// <summary>A vehicle has left its server.</summary>
    /// <param name="busy">Servers that are busy now.</param>
    public void Freed(int busy, long now)
    {
        Departures++;
        if (busy == _busy.Level - 1) _busy.Down(now);
        else _busy.Set(busy, now);
    }

    /// <summary>Duty has changed, a server has failed, is repaired, or is ready again.</summary>
    /// <param name="working">Servers on duty and not broken.</param>
    public void CapacityChanged(int busy, int working, long now)
    {
        _busy.Set(busy, now);
        _working.Add(working - _working.Level, now);
    }

    /// <summary>Area under the queue length from the beginning, vehicles × ticks.</summary>
    public Int128 QueueArea(long now) => _queue.AreaAt(now);

    /// <summary>Server time on duty and not broken, after the warm-up.</summary>
    public Int128 WorkingTicks(long now) => _working.AreaAt(now) - _workingBefore;

    /// <summary>Busy server time, after the warm-up.</summary>
    public Int128 BusyTicks(long now) => _busy.AreaAt(now) - _busyBefore;

    /// <summary>A window ends: an hour of the run, or the piece of one before or after the end of the warm-up.</summary>
    /// <param name="length">Of the window, ticks; 0 where nothing lies between.</param>
    /// <param name="counts">It lies after the warm-up.</param>
    public void CloseWindow(long now, long length, bool counts)
    {
        _queue.CloseWindow(now, length, counts);
        _busy.CloseWindow(now, length, counts);
        _queueHours.WindowEnds(now, _queue.AreaAt(now));
        if (counts && length > 0)
        {
            _joins[_hourOfDay] += Joins - _joinsBefore;
            _waited[_hourOfDay] += _atOnce;
        }
        BeginWindow(now);
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

    private void BeginWindow(long from) => (_windowFrom, _hourOfDay, _joinsBefore, _atOnce) = (from, HourOfDay(from), Joins, 0);

    // Windows do not hold their end: what happens at the last instant of the run is in none.
    private bool IsInAWindow(long at) => _warmUp <= at && at < _end;

    // What is told has mostly happened in the window at hand: no need to divide.
    private int HourOf(long at) => at >= _windowFrom && at < _windowFrom + Hour ? _hourOfDay : HourOfDay(at);

    private static int HourOfDay(long ticks) => (int)(ticks / Hour % 24);
}
