using GateSim.Kernel;
using GateSim.Model.Crossings;
using GateSim.Model.Measures;
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
    private readonly GatePlan _plan;
    private readonly GateMeasures _measures;
    private readonly Percentiles _percentiles = new();
    private readonly Stack<Vehicle> _pool = new();
    private readonly OfferedWork _offered;
    private readonly Func<CrossingPart>? _parts;
    private readonly CrossingRecorder? _recorder;
    private readonly ControlledTraffic? _controls;

    /// <param name="parts">Gives a place where the crossings of a replication are put down; null: nobody takes them down.</param>
    public Replication(GatePlan plan, Func<CrossingPart>? parts = null)
    {
        _plan = plan;
        _measures = new GateMeasures(plan);
        _parts = parts;
        if (parts is not null) _measures.Add(_recorder = new CrossingRecorder());
        _offered = new OfferedWork(plan);
        if (plan.Scenario.Run.VarianceReduction == VarianceReduction.Controls) _controls = new ControlledTraffic(plan);
    }

    /// <summary>The names of <see cref="ReplicationResult.Values"/>.</summary>
    public static IReadOnlyList<StatisticKey> Keys(GatePlan plan) => [.. new GateMeasures(plan).All.SelectMany(m => m.Keys)];

    /// <param name="number">From 1; with the seed it decides all draws.</param>
    /// <param name="hourPassed">Called after each hour of simulated time.</param>
    /// <exception cref="Stations.DeadlockException">Vehicles block each other for ever.</exception>
    /// <exception cref="BookkeepingException">The run contradicts itself: a fault of the program.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ReplicationResult Run(int number, Action? hourPassed, CancellationToken cancellation) =>
        Run(number, new DrawnTraffic(_plan, number), hourPassed, cancellation);

    /// <summary>With traffic of one's own.</summary>
    public ReplicationResult Run(int number, IGateTraffic traffic, Action? hourPassed, CancellationToken cancellation)
    {
        _measures.Clear();
        _controls?.Begin(traffic);
        _offered.Begin(_controls ?? traffic, cancellation);
        var crossings = _parts?.Invoke();
        if (crossings is not null) _recorder!.Begin(crossings.Write);
        var engine = _plan.Engine ?? Engine.Events;
        var clock = engine.NewClock();
        var gate = new Gate(_plan, clock, _offered, _measures, _pool);
        var days = new Midnights(_plan, clock, gate, _measures);
        clock.Launch(Windows(clock, gate, hourPassed, cancellation));
        clock.Launch(days.Count());
        gate.Open(_plan.Streams(number));

        var end = _plan.Scenario.Run.Length.Ticks;
        clock.Run(end, Rank.Count);
        Bookkeeping.Check(gate, _measures, end);
        _recorder?.End();

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
            OfferedTicks = [.. _offered.ByStation],
            WorkingTicks = [.. _measures.StationRecords.Select(r => r.WorkingTicks(end))],
            Controls = _controls?.Deviations ?? [],
            Unfinished = gate.Inside,
            Vehicles = gate.Arrived,
            Crossings = crossings,
        };
    }

    // Hour by hour, and where the warm-up ends.
    private async Process Windows(Clock clock, Gate gate, Action? hourPassed, CancellationToken cancellation)
    {
        var (warmUp, end) = (_plan.WarmUp.Ticks, _plan.Scenario.Run.Length.Ticks);
        long from = 0;
        while (true)
        {
            var isWarmedUp = from >= warmUp;
            if (from == warmUp) _measures.WarmUpEnds(from);
            if (from == end) return;
            var to = Math.Min((from / Hour * Hour) + Hour, isWarmedUp ? end : warmUp);
            await clock.At(to, Rank.Window);
            foreach (var window in _measures.StationRecords) window.CloseWindow(to, to - from, isWarmedUp);
            foreach (var window in _measures.AreaRecords) window.CloseWindow(to, to - from, isWarmedUp);
            from = to;
            if (from % Hour != 0) continue;
            _measures.Record.CloseHour(from);
            Bookkeeping.Check(gate, _measures);
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

    private static QuantileSketch Sketch(Tally times)
    {
        var sketch = new QuantileSketch();
        sketch.AddAll(times.Values, 1.0 / TimeSpan.TicksPerMinute);
        return sketch;
    }
}
