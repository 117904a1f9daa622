using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Statistics;
using GateSim.Tests.Model;

namespace GateSim.Tests.Invariants;

/// <summary>How many replications an experiment takes.</summary>
public class StoppingTests
{
    private static Scenario ToPrecision(double relative, string measure = "clearance-time", string? vehicleClass = null, int max = 200) =>
        DrawnGate.Usual with
        {
            Run = DrawnGate.Usual.Run with
            {
                Replications = new ReplicationsToPrecision(relative, new StatisticName(measure, null, vehicleClass, "mean"),
            max)
            },
        };

    private static ExperimentResult Run(Scenario scenario, int threads = 2) =>
        new Experiment(scenario) { Threads = threads }.Run(CancellationToken.None);

    private static bool IsPrecise(int replications, double relative)
    {
        var estimate = Run(DrawnGate.Usual with { Run = DrawnGate.Usual.Run with { Replications = new FixedReplications(replications) } })
            .Find("clearance-time", "mean");
        return estimate.HalfWidth <= relative * estimate.Mean;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void The_smallest_number_that_is_precise_enough_whatever_the_threads(int threads)
    {
        var result = Run(ToPrecision(0.04), threads);

        Assert.True(result.PrecisionReached);
        Assert.InRange(result.Replications, 11, 199);
        Assert.Equal(Enumerable.Range(10, result.Replications - 9).First(n => IsPrecise(n, 0.04)), result.Replications);
    }

    // With how many of the first 200 replications each of the statistics is precise: what a stopping rule has to go by.
    private static List<bool> ArePrecise(double relative, params StatisticName[] names)
    {
        List<bool> precise = [];
        var means = new RunningMean[names.Length];
        new Experiment(DrawnGate.Usual with { Run = DrawnGate.Usual.Run with { Replications = new FixedReplications(200) } })
        {
            EachReplication = (keys, replication) =>
            {
                for (var i = 0; i < names.Length; i++) means[i].Add(replication.Values[keys.Index().First(k => names[i].Names(k.Item)).Index]!.Value);
                precise.Add(means.All(m => m.HalfWidth(0.95) <= relative * m.Mean));
            },
        }.Run(CancellationToken.None);
        return precise;
    }

    private static ExperimentResult Run(double relative, Func<ReplicationsToPrecision, ReplicationsToPrecision> change)
    {
        var scenario = ToPrecision(relative);
        return Run(scenario with { Run = scenario.Run with { Replications = change((ReplicationsToPrecision)scenario.Run.Replications) } });
    }

    [Fact]
    public void Each_of_several_must_be_precise()
    {
        var other = new StatisticName("waiting-time", null, null, "p95");
        var result = Run(0.05, p => p with { And = [other] });
        var precise = ArePrecise(0.05, new("clearance-time", null, null, "mean"), other);

        Assert.True(result.PrecisionReached);
        Assert.InRange(result.Replications, Run(ToPrecision(0.05)).Replications + 1, 199);
        Assert.Equal(precise.FindIndex(9, p => p) + 1, result.Replications);
    }

    // The precision comes and goes while it is near: it counts from where it stays for so many replications more.
    [Theory]
    [InlineData(0.04, 5)]
    [InlineData(0.04, 20)]
    [InlineData(0.05, 10)]
    public void A_look_ahead_waits_until_it_lasts(double relative, int lookAhead)
    {
        var result = Run(relative, p => p with { LookAhead = lookAhead });
        var precise = ArePrecise(relative, new StatisticName("clearance-time", null, null, "mean"));
        var since = Enumerable.Range(10, 191).First(n => precise.Skip(n - 1).Take(Precision.LookAhead(lookAhead, n) + 1).All(p => p));

        Assert.True(result.PrecisionReached);
        Assert.Equal(since + Precision.LookAhead(lookAhead, since), result.Replications);
    }

    [Fact]
    public void Never_fewer_than_ten() => Assert.Equal(10, Run(ToPrecision(1)).Replications);

    [Fact]
    public void The_most_that_are_allowed_are_no_failure()
    {
        var result = Run(ToPrecision(0.000_1, max: 13));

        Assert.Equal((13, false, false), (result.Replications, result.PrecisionReached, result.IsPartial));
    }

    [Fact]
    public void What_never_has_a_value_never_is_precise()
    {
        var scenario = ToPrecision(0.05, max: 12) with { Demand = DrawnGate.Usual.Demand with { VehiclesPerDay = 0 } };

        Assert.False(Run(scenario).PrecisionReached);
    }

    [Fact]
    public void A_deadlock_names_the_first_replication_that_has_one_whatever_the_threads()
    {
        var scenario = DrawnGate.Usual with
        {
            Stations = [.. DrawnGate.Usual.Stations.Select(s => s with { Room = 0 })],
            Routes = [new Route("all", [DrawnGate.Visit("lanes", 0.9m), DrawnGate.Visit("documents"), DrawnGate.Visit("lanes", 0.02m)])],
        };
        string Failure(int threads) => Assert.Throws<ExperimentException>(() => Run(scenario, threads)).Message;

        Assert.StartsWith("replication ", Failure(1), StringComparison.Ordinal);
        Assert.Contains("vehicles block each other for ever at lanes and documents", Failure(1), StringComparison.Ordinal);
        Assert.Equal(Failure(1), Failure(2));
        Assert.Equal(Failure(1), Failure(8));
    }
}
