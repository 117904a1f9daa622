using GateSim.Experiments;
using GateSim.Scenarios;

namespace GateSim.Tests.Experiments;

public class InterruptedExperimentTests
{
    [Fact]
    public void What_had_finished_is_the_result_and_it_is_partial()
    {
        using var stop = new CancellationTokenSource();
        var handedOver = new List<int>();
        var result = new Experiment(Scenario(new FixedReplications(1000)))
        {
            Threads = 2,
            EachReplication = (_, replication) =>
            {
                handedOver.Add(replication.Number);
                if (handedOver.Count == 20) stop.Cancel();
            },
        }.Run(stop.Token);

        Assert.True(result.IsPartial);
        Assert.InRange(result.Replications, 20, 40);
        Assert.Equal(handedOver.Count, result.Replications);
        Assert.Equal(handedOver.Order(), handedOver);
        Assert.Equal(1000, result.ReplicationsAsked);
    }

    [Fact]
    public void An_interrupted_search_for_a_precision_never_claims_to_have_reached_it()
    {
        using var stop = new CancellationTokenSource();
        var count = 0;
        var result = new Experiment(Scenario(new ReplicationsToPrecision(0.5, new StatisticName("arrivals", null, null, "perDay"), 1000)))
        {
            Threads = 2,
            EachReplication = (_, _) =>
            {
                if (++count == 9) stop.Cancel(); // one before it may be judged
            },
        }.Run(stop.Token);

        Assert.True(result.IsPartial);
        Assert.False(result.PrecisionReached);
    }

    [Fact]
    public void Before_anything_has_finished_there_is_no_result()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => new Experiment(Scenario(new FixedReplications(5))).Run(stop.Token));
    }

    [Fact]
    public void The_first_replication_that_fails_is_the_one_that_is_told_on_any_number_of_threads()
    {
        // Two stations without room that vehicles pass to and fro block each other sooner or later, in each replication at another time.
        var scenario = Written.Gate(
            "{ start: 2025-06-16, days: 2, replications: 50 }",
            "{ vehiclesPerDay: 40 }",
            ["a: { servers: 1, room: 0, service: exponential(10 min) }", "b: { servers: 1, room: 0, service: exponential(10 min) }"],
            "[a, b, a]");
        var told = new[] { 1, 2, 8 }.Select(threads => Assert.Throws<ExperimentException>(() => new Experiment(scenario) { Threads = threads }.Run(CancellationToken.None)).Message).Distinct();
        Assert.Matches(@"^replication \d+ failed: vehicles block each other for ever at a and b$", Assert.Single(told));
    }

    private static Scenario Scenario(ReplicationPlan plan)
    {
        var scenario = Written.Lanes(servers: 4, "exponential(5 min)", perDay: 500, days: 2);
        return scenario with { Run = scenario.Run with { Replications = plan } };
    }
}
