using GateSim.Experiments;
using GateSim.Scenarios;
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
