using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Scenarios;

namespace GateSim.Tests.Experiments.Comparisons;

/// <summary>Gates that are run to be compared.</summary>
public class ComparisonTests
{
    private static readonly Quantity Clearance = new([new StatisticName("clearance-time", null, null, "mean")]);

    private static Alternatives Lanes(Func<Scenario, Scenario> change, params int[] servers) =>
        Alternatives.Of([.. servers.Select(n => AlternativesTests.Named($"{n}", change(Written.Lanes(n, "exponential(5 min)", perDay: 700))))]);

    private static Comparison Run(Alternatives alternatives, int threads = 2, CancellationTokenSource? interruption = null, Action<int>? ran = null) =>
        Comparison.Of(alternatives, [(Clearance, 0)], threads, ran ?? (_ => { }), interruption?.Token ?? CancellationToken.None);

    [Fact]
    public void It_is_what_the_single_experiments_give_replication_by_replication()
    {
        var alternatives = Lanes(s => s, 3, 4);
        var measure = Run(alternatives).Measures[0];
        var (three, four) = (ReplicatedResult.Of(alternatives.All[0].Scenario, 1, CancellationToken.None), ReplicatedResult.Of(alternatives.All[1].Scenario, 1, CancellationToken.None));

        Assert.Equal(PairedDifference.Between(three, four, Clearance).Change, measure.FromFirst[0].Change);
        Assert.Equal([three.Estimate(Clearance), four.Estimate(Clearance)], measure.Estimates);
        Assert.Equal(Finding.Better, measure.Judge(measure.FromFirst[0]));
        Assert.True(measure.FromFirst[0].VarianceReduction > 1);
    }

    [Fact]
    public void It_is_the_same_on_any_number_of_threads()
    {
        var (one, several) = (Run(Lanes(s => s, 3, 4, 5), threads: 1).Measures[0], Run(Lanes(s => s, 3, 4, 5), threads: 4).Measures[0]);

        Assert.Equal(one.FromFirst, several.FromFirst);
        Assert.Equal(one.WithBest, several.WithBest);
    }

    [Fact]
    public void A_precision_is_that_of_the_first_and_all_run_as_often()
    {
        var precise = new ReplicationsToPrecision(0.05, Clearance.Sum[0], 40);
        var alternatives = Lanes(s => s with { Run = s.Run with { Replications = precise } }, 3, 4);
        var alone = new Experiment(alternatives.All[0].Scenario) { Threads = 1 }.Run(CancellationToken.None);
        var comparison = Run(alternatives);

        Assert.True(alone.PrecisionReached);
        Assert.InRange(alone.Replications, 11, 39); // otherwise nothing was decided by it
        Assert.Equal(alone.Replications, comparison.Replications);
        Assert.Equal(2 * alone.Replications, comparison.AllReplications);
    }

    [Fact]
    public void Interrupted_it_compares_what_had_finished()
    {
        using var interruption = new CancellationTokenSource();
        var comparison = Run(Lanes(s => s, 3, 4), interruption: interruption, ran: _ => interruption.Cancel());

        Assert.True(comparison.IsPartial);
        Assert.Equal(10, comparison.Replications); // of 12
        Assert.Equal(10, comparison.Measures[0].Values[1].Count);
        Assert.Throws<OperationCanceledException>(() => Run(Lanes(s => s, 3, 4), interruption: interruption));
    }

    [Fact]
    public void Who_cannot_keep_up_is_named()
    {
        // 700 a day × 5 min = 58.3 h of work for 2 × 24 h: 122 %.
        var overloaded = Assert.Single(Run(Lanes(s => s, 2, 3)).Overloaded);
        Assert.Equal(("2", "lanes"), (overloaded.Alternative.Name, overloaded.Binding.Name));
    }
}
