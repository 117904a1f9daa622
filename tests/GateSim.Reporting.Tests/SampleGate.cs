using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Reporting.Tests;

/// <summary>Makes up a result with plausible numbers: the same ones every time.</summary>
internal sealed class SampleGate(string name)
{
    private static readonly double[] HourWeights =
        [.3, .2, .2, .2, .3, .5, .9, 1.5, 1.8, 1.7, 1.5, 1.3, 1.1, 1.2, 1.4, 1.5, 1.6, 1.5, 1.2, .9, .7, .5, .4, .3];
    private static readonly Dictionary<string, IReadOnlyList<TraitValue>> NoTraits = [];
    private readonly Random _random = new(7);    // a seeded Random draws the same for ever

    public required IReadOnlyList<(string Name, double Load, OpeningHours Hours)> Stations { get; init; }
    public required IReadOnlyList<string> Classes { get; init; }
    public required int Days { get; init; }
    public TimeSpan WarmUp { get; init; }
    public int Replications { get; init; } = 30;
    public bool IsPartial { get; init; }
    public double ClearanceScale { get; init; } = 1;
    public double GrowthPerDay { get; init; }

    public ExperimentResult Result()
    {
        List<QuantileSketch> byClass = [.. Classes.Select((_, i) => ClearanceOf(40 * ClearanceScale * (1 + i % 4) / 2))];
        var all = new QuantileSketch();
        foreach (var sketch in byClass) all.Add(sketch);
        return new ExperimentResult
        {
            Scenario = Scenario(),
            Replications = Replications,
            Engine = "events",
            ReplicationsAsked = Replications,
            IsPartial = IsPartial,
            WarmUp = WarmUp,
            Estimates = [.. MeasureCatalogue.All.Where(m => !m.IsExtra).SelectMany(m => Estimates(m, byClass, all))],
            Hourly = [.. Stations.SelectMany(Hourly)],
            Stations = [.. Stations.Select(s => new StationResult(s.Name, [.. Enumerable.Range(0, 24).Select(h => QueueAt(s.Load, h))], s.Load, 5) { QueueOverRun = QueueOverRun(s.Load), WaitingWhileClosed = s.Hours.IsAlways ? 0 : 0.4 })],
            TimeSpent = [.. Classes.Select((c, i) => TimeOf(c, byClass[i]))],
            ClearanceMeans = [.. Enumerable.Range(0, Replications).Select(r => all.Quantile(.6) * (1 + (0.2 * Math.Sin(r))))],
            ClearanceTimes = all,
            ClearanceTimesByClass = byClass,
            InSystemByHour = [.. Enumerable.Range(0, 24 * Days).Select(h => InSystem(h))],
            BacklogByDay = [.. Enumerable.Range(1, Days).Select(BacklogAt)],
            BacklogGrowth = new(new("backlog-growth", null, null, "slope", "vehicles/day"), GrowthPerDay, GrowthPerDay - 0.31, GrowthPerDay + 0.31, Replications),
            Unfinished = Around(new("unfinished", null, null, "count", "vehicles"), InSystem(24 * Days)),
            Vehicles = 1000L * Days * Replications,
        };
    }

    private Scenario Scenario() => new()
    {
        Name = name,
        Run = new RunPlan(new DateOnly(2026, 3, 2), Days, WarmUp, new FixedReplications(Replications), Seed: 1, Confidence: 0.95),
        Demand = new Demand(1000, 0.1, HourWeights, [1, 1, 1, 1, 1, 1, 1], [], []),
        Classes = [.. Classes.Select(c => new VehicleClass(c, 1m / Classes.Count, "through", 0, NoTraits))],
        Stations =
        [
            .. Stations.Select(s => new StationPlan(s.Name, StaffPlan.Always(5), s.Hours, QueueKind.Shared, QueueOrder.Fifo, null, [], null)),
        ],
        Routes = [new Route("through", [.. Stations.Select(s => new VisitStep(s.Name, Condition.Always, 1))])],
    };

    private IEnumerable<Estimate> Estimates(MeasureDefinition measure, List<QuantileSketch> byClass, QuantileSketch all)
    {
        List<string?> places = [.. measure.OfGate ? new string?[] { null } : [], .. measure.OfStation ? Stations.Select(s => s.Name) : []];
        foreach (var place in places)
        {
            for (var c = -1; c < (measure.ByClass ? Classes.Count : 0); c++)
            {
                var sketch = c < 0 ? all : byClass[c];
                foreach (var statistic in measure.Statistics)
                {
                    var key = new StatisticKey(measure.Name, place, c < 0 ? null : Classes[c], statistic, measure.Unit);
                    var mean = statistic switch
                    {
                        "p50" => sketch.Quantile(.5),
                        "p90" => sketch.Quantile(.9),
                        "p95" => sketch.Quantile(.95),
                        "p99" => sketch.Quantile(.99),
                        "max" => sketch.Max,
                        "perDay" => 1000.0 / (c < 0 ? 1 : Classes.Count),
                        _ when measure == MeasureCatalogue.Utilization => Stations.First(s => s.Name == place).Load,
                        _ => sketch.Quantile(.6),
                    };
                    yield return Around(key, mean);
                }
            }
        }
    }

    private Estimate Around(StatisticKey key, double mean)
    {
        var half = mean * (0.01 + 0.07 * _random.NextDouble());
        return Replications > 1 ? new(key, mean, mean - half, mean + half, Replications) : new(key, mean, null, null, 1);
    }

    private IEnumerable<HourlyEstimate> Hourly((string Name, double Load, OpeningHours Hours) station) =>
        from hour in Enumerable.Range(0, 24)
        from measure in new[] { ("arrivals", "vehicles/hour"), ("queue-length", "vehicles"), ("busy-servers", "servers"), ("waiting-time", "min") }
        select new HourlyEstimate(hour, Around(new(measure.Item1, station.Name, null, "mean", measure.Item2), QueueLevel(station.Load, hour)));

    private static double QueueLevel(double load, int hour) => load * load * load * 20 * HourWeights[hour];

    private double[] QueueOverRun(double load) => [.. Enumerable.Range(0, 24 * Days).Select(h => QueueLevel(load, h % 24) * (1 + (0.5 * Math.Sin(h / 24))))];

    // A third of the time in service, a tenth blocked, the rest waiting in proportion to the loads.
    private TimeSpent TimeOf(string vehicles, QuantileSketch times)
    {
        var (mean, loads) = (times.Quantile(.6), Math.Max(1e-9, Stations.Sum(s => s.Load)));
        return new TimeSpent(vehicles, times.Count, mean, Stations.Count == 0 ? 0 : mean * 2 / 3, [.. Stations.Select(s => mean * (2.0 / 3 - 0.1) * s.Load / loads)], []);
    }

    private QuantileSketch QueueAt(double load, int hour)
    {
        var sketch = new QuantileSketch();
        for (var i = 0; i < 600; i++) sketch.Add(QueueLevel(load, hour) * Math.Exp(_random.NextDouble() * 1.6 - 0.9));
        return sketch;
    }

    private QuantileSketch ClearanceOf(double scale)
    {
        var sketch = new QuantileSketch();
        for (var i = 0; i < 20000; i++) sketch.Add(scale * (0.35 - Math.Log(1 - _random.NextDouble())));
        return sketch;
    }

    private double InSystem(int hour) =>
        30 * HourWeights[hour % 24] * (1 - Math.Exp(-hour / 30.0)) * (1 + 0.4 * Math.Sin(hour / 170.0)) + GrowthPerDay * hour / 24.0;

    private QuantileSketch BacklogAt(int day)
    {
        var sketch = new QuantileSketch();
        for (var i = 0; i < Replications; i++) sketch.Add(Math.Round(InSystem(day * 24) * (0.6 + 0.9 * _random.NextDouble())));
        return sketch;
    }
}
