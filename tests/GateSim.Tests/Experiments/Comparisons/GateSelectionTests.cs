using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Scenarios;

namespace GateSim.Tests.Experiments.Comparisons;

/// <summary>The best of several gates, selected as soon as it may be.</summary>
public class GateSelectionTests
{
    private static readonly Quantity Clearance = new([new StatisticName("clearance-time", null, null, "mean")]);

    private static Alternatives Services(ulong seed, int servers, params string[] services) => Alternatives.Of(
    [
        .. services.Select(service => AlternativesTests.Named(service, Written.Lanes(servers, service, perDay: 500, days: 1)))
            .Select(a => a with { Scenario = a.Scenario with { Run = a.Scenario.Run with { Seed = seed } } }),
    ]);

    private static Selection Select(Alternatives alternatives, double indifference, int most = 1000, int threads = 2, CancellationTokenSource? interruption = null, Action<int, int>? ran = null) =>
        Selection.Select(alternatives, Clearance, indifference, 10, most, threads, ran ?? ((_, _) => { }), interruption?.Token ?? CancellationToken.None);

    // A gate is the faster the shorter its services are, whoever comes: the best is known. At the same vehicles that shows in every replication.
    [Fact]
    public void The_gate_with_the_shortest_services_is_selected_whatever_the_luck()
    {
        for (ulong seed = 1; seed <= 20; seed++)
        {
            var selection = Select(Services(seed, 3, "exponential(5.2 min)", "exponential(5 min)", "exponential(5.4 min)"), indifference: 0.2);
            Assert.Equal(1, selection.Outcome.Best);
            Assert.True(selection.Outcome.Spent.Sum() <= 3 * selection.FixedPlan);
        }
    }

    [Fact]
    public void It_is_the_same_on_any_number_of_threads()
    {
        var (one, several) = (Select(Services(1, 3, "exponential(5.05 min)", "exponential(5 min)", "erlang(2, 6 min)"), 0.3, threads: 1), Select(Services(1, 3, "exponential(5.05 min)", "exponential(5 min)", "erlang(2, 6 min)"), 0.3, threads: 4));

        Assert.Equal(one.Outcome.Spent, several.Outcome.Spent);
        Assert.Equal(one.Estimates, several.Estimates);
    }

    [Fact]
    public void Estimates_are_of_the_replications_that_each_was_given()
    {
        var selection = Select(Services(1, 20, "exponential(5 min)", "exponential(9 min)", "lognormal(5 min, cv 1)"), 0.01, most: 60);

        Assert.Equal(10, selection.Outcome.Spent[1]);
        Assert.True(selection.Outcome.Spent[0] > 10);
        Assert.Equal(selection.Outcome.Spent, selection.Estimates.Select(e => e.Replications));
        Assert.Equal(selection.Outcome.Spent, selection.Values.Select(v => v.Count));
    }

    [Fact]
    public void Interrupted_it_is_undecided_with_what_it_had()
    {
        using var interruption = new CancellationTokenSource();
        var selection = Select(Services(1, 3, "exponential(5 min)", "lognormal(5 min, cv 1)"), 0.0001, interruption: interruption, ran: (r, _) =>
        {
            if (r == 14) interruption.Cancel();
        });

        Assert.True(selection.IsPartial);
        Assert.Null(selection.Outcome.Best);
        Assert.Equal([13, 13], selection.Outcome.Spent);
    }

    [Fact]
    public void A_replication_without_a_value_fails_it_and_is_named()
    {
        var empty = Written.Lanes(3, "exponential(5 min)", perDay: 0.2, days: 1);
        var failure = Assert.Throws<ExperimentException>(() => Select(Alternatives.Of([AlternativesTests.Named("a", empty), AlternativesTests.Named("b", empty)]), 1));
        Assert.Contains("a: clearance-time/mean has no value in replication ", failure.Message, StringComparison.Ordinal);
    }
}
