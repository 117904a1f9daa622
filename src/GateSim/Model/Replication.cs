using GateSim.Kernel;
using GateSim.Model.Crossings;
using GateSim.Model.Measures;
using GateSim.Model.Recursion;
using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model;

/// <summary>
/// Runs replications of one scenario on one thread, one after the other: memory is used again, nothing else passes from one to the next.
/// </summary>
internal sealed class Replication
{
    private const long Hour = TimeSpan.TicksPerHour;
    private const int MostInVain = 3; // after that many it is left to events at once: such a gate has ties in every replication
    private readonly GatePlan _plan;
    private readonly GateMeasures _measures;
    private readonly Percentiles _percentiles = new();
    private readonly VehiclePool _pool = new();
    private readonly OfferedWork _offered;
    private readonly Func<CrossingPart>? _parts;
    private readonly CrossingRecorder? _recorder;
    private readonly ControlledTraffic? _controls;
    private readonly Network? _network; // null: by events
    private int _inVain; // replications in a row that only events could tell

    /// <param name="parts">Gives a place where the crossings of a replication are put down; null: nobody takes them down.</param>
    public Replication(GatePlan plan, Func<CrossingPart>? parts = null)
    {
        _plan = plan;
        _measures = new GateMeasures(plan);
        _parts = parts;
        if (parts is not null) _measures.Add(_recorder = new CrossingRecorder());
        _offered = new OfferedWork(plan);
        if (plan.Scenario.Run.VarianceReduction == VarianceReduction.Controls) _controls = new ControlledTraffic(plan);
        if ((plan.Engine is null || plan.Engine == Engine.Recursion) && _measures.AreInRecords && FeedForward.Of(plan) is { } feedForward)
            _network = new Network(plan, feedForward, _measures);
    }

    /// <summary>How many of those that it has run began by recursion, and only events could tell.</summary>
    internal int Repeated { get; private set; }

    /// <summary>The names of <see cref="ReplicationResult.Values"/>.</summary>
    public static IReadOnlyList<StatisticKey> Keys(GatePlan plan) => [.. new GateMeasures(plan).All.SelectMany(m => m.Keys)];

    /// <param name="number">From 1; with the seed it decides all draws.</param>
    /// <param name="hourPassed">Called after each hour of simulated time.</param>
    /// <exception cref="Stations.DeadlockException">Vehicles block each other for ever.</exception>
    /// <exception cref="BookkeepingException">The run contradicts itself: a fault of the program.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ReplicationResult Run(int number, Action? hourPassed, CancellationToken cancellation)
    {
        if (_network is null) return Run(number, new DrawnTraffic(_plan, number), hourPassed, cancellation);
        if (_inVain == MostInVain) return Run(number, new DrawnTraffic(_plan, number), hourPassed, cancellation) with { Engine = Engine.Recursion.Name };
        var hours = 0;
        if (RunByRecursion(number, () => { hours++; hourPassed?.Invoke(); }, cancellation) is { } result)
        {
            _inVain = 0;
            return result;
        }
        // From the start; the hours that have been told of are not told again.
        (Repeated, _inVain) = (Repeated + 1, _inVain + 1);
        return Run(number, new DrawnTraffic(_plan, number), () => { if (hours-- <= 0) hourPassed?.Invoke(); }, cancellation) with { Engine = Engine.Recursion.Name };
    }

    /// <summary>By events, with traffic of one's own.</summary>
    public ReplicationResult Run(int number, IGateTraffic traffic, Action? hourPassed, CancellationToken cancellation)
    {
        Begin(traffic, cancellation);
        var crossings = _parts?.Invoke();
        if (crossings is not null) _recorder!.Begin(crossings.Write);
        var engine = _plan.Engine is null || _plan.Engine == Engine.Recursion ? Engine.Events : _plan.Engine;
        var clock = engine.NewClock();
        _pool.TakeAllBack();
        var gate = new Gate(_plan, clock, _offered, _measures, _pool);
        var days = new Midnights(_plan, _measures);
        clock.Launch(Follow(clock, Windows(() => CheckBooks(gate), hourPassed, cancellation), Rank.Window));
        clock.Launch(Follow(clock, days.Count(() => gate.Inside), Rank.Count));
        gate.Open(_plan.Streams(number));

        var end = _plan.Scenario.Run.Length.Ticks;
        clock.Run(end, Rank.Count);
        Bookkeeping.CheckAreas(gate, _measures, end);
        _recorder?.End();
        return Result(number, engine, gate, days) with { Crossings = crossings };
    }

    // Null: only events can tell what happens.
    private ReplicationResult? RunByRecursion(int number, Action hourPassed, CancellationToken cancellation)
    {
        var network = _network!;
        Begin(new DrawnTraffic(_plan, number), cancellation);
        network.Begin(_offered);
        var days = new Midnights(_plan, _measures);
        using var midnights = days.Count(() => network.Inside).GetEnumerator();
        midnights.MoveNext();
        foreach (var time in Windows(() => Bookkeeping.Check(network, _measures), hourPassed, cancellation))
        {
            if (!network.PassUntil(time)) return null;
            if (time != midnights.Current) continue;
            if (network.HasAnythingNow()) return null; // it goes before the count of that instant, but into the next window
            midnights.MoveNext();
        }
        return Result(number, Engine.Recursion, network, days);
    }

    private void Begin(IGateTraffic traffic, CancellationToken cancellation)
    {
        _measures.Clear();
        _controls?.Begin(traffic);
        _offered.Begin(_controls ?? traffic, cancellation);
    }

    private ReplicationResult Result(int number, Engine engine, IBooks gate, Midnights days)
    {
        var end = _plan.Scenario.Run.Length.Ticks;
        Bookkeeping.Check(gate, _measures, end);
        var replicationEnd = new ReplicationEnd(end, (_plan.Scenario.Run.Length - _plan.WarmUp).TotalDays, _percentiles);
        var counted = CountedTicks();
        return new ReplicationResult
        {
            Number = number,
            Engine = engine.Name,
            Values = [.. _measures.All.SelectMany(m => ValuesOf(m, replicationEnd))],
            Hourly = [.. _measures.StationRecords.SelectMany(w => w.HourlyValues(counted)), .. _measures.AreaRecords.SelectMany(w => w.HourlyValues(counted))],
            QueueByHour = [.. _measures.StationRecords.Select(w => (double[])w.QueueByHour.Clone())],
            OutsideByHour = [.. _measures.AreaRecords.Select(w => (double[])w.OutsideByHour.Clone())],
            CameToArea = [.. _measures.AreaRecords.Select(w => w.Came)],
            InSystemByHour = [.. _measures.Record.InSystemByHour],
            BacklogByDay = days.Counts,
            TimesByDay = _measures.DailyTimes?.Days ?? [],
            ClearanceTimes = [.. _measures.Record.ClearanceTimes.Select(Sketch)],
            WaitsAtStations = [.. _measures.StationRecords.Select(r => r.Waits.Select(w => w.Count).ToArray())],
            WaitsOutsideAreas = [.. _measures.All.OfType<AreaWaitingTime>().Select(m => m.ByClass.Select(w => w.Count).ToArray())],
            OfferedTicks = _offered.ByStation,
            WorkingTicks = WorkingTicks(end),
            Controls = _controls?.Deviations ?? [],
            Unfinished = gate.Inside,
            Vehicles = gate.Arrived,
        };
    }

    private void CheckBooks(Gate gate)
    {
        Bookkeeping.Check(gate, _measures);
        Bookkeeping.CheckAreas(gate, _measures);
    }

    private static async Process Follow(Clock clock, IEnumerable<long> times, Rank rank)
    {
        foreach (var time in times) await clock.At(time, rank);
    }

    // Hour by hour, and where the warm-up ends. Who takes the next one has let everything happen before the last.
    private IEnumerable<long> Windows(Action checkBooks, Action? hourPassed, CancellationToken cancellation)
    {
        var (warmUp, end) = (_plan.WarmUp.Ticks, _plan.Scenario.Run.Length.Ticks);
        long from = 0;
        while (true)
        {
            var isWarmedUp = from >= warmUp;
            if (from == warmUp) _measures.WarmUpEnds(from);
            if (from == end) yield break;
            var to = Math.Min((from / Hour * Hour) + Hour, isWarmedUp ? end : warmUp);
            yield return to;
            foreach (var record in _measures.StationRecords) record.CloseWindow(to, to - from, isWarmedUp);
            foreach (var record in _measures.AreaRecords) record.CloseWindow(to, to - from, isWarmedUp);
            from = to;
            if (from % Hour != 0) continue;
            _measures.Record.CloseHour(from);
            checkBooks();
            cancellation.ThrowIfCancellationRequested();
            hourPassed?.Invoke();
        }
    }

    private static List<double?> ValuesOf(Measure measure, ReplicationEnd end)
    {
        List<double?> values = [.. measure.Values(end)];
        return values.Count == measure.Keys.Count() ? values
            : throw new InvalidOperationException($"{measure.GetType().Name} gives {values.Count} values for {measure.Keys.Count()} keys");
    }

    private long[] CountedTicks()
    {
        var counted = new long[24];
        var (warmUp, end) = (_plan.WarmUp.Ticks, _plan.Scenario.Run.Length.Ticks);
        for (var from = warmUp; from < end;)
        {
            var to = Math.Min((from / Hour * Hour) + Hour, end);
            counted[from / Hour % 24] += to - from;
            from = to;
        }
        return counted;
    }

    private Int128[] WorkingTicks(long end)
    {
        var ticks = new Int128[_measures.StationRecords.Count];
        for (var s = 0; s < ticks.Length; s++) ticks[s] = _measures.StationRecords[s].WorkingTicks(end);
        return ticks;
    }

    private static QuantileSketch Sketch(Tally times)
    {
        var sketch = new QuantileSketch();
        sketch.AddAll(times.AboveZero, 1.0 / TimeSpan.TicksPerMinute);
        if (times.Zeros > 0) sketch.Add(0, times.Zeros);
        return sketch;
    }
}
