using GateSim.Experiments;
using GateSim.Model;
using GateSim.Randomness;
using GateSim.Scenarios;
using GateSim.Statistics;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments;

/// <summary>Antithetic pairs and control variates: what is added up, and how it counts.</summary>
public class VarianceReductionTests
{
    private static Scenario Gate(VarianceReduction reduction, int replications) => DrawnGate.Usual with
    {
        Run = DrawnGate.Usual.Run with { VarianceReduction = reduction, Replications = new FixedReplications(replications) },
    };

    private static (ExperimentResult Result, List<ReplicationResult> Replications) Run(VarianceReduction reduction, int replications = 12)
    {
        List<ReplicationResult> all = [];
        return (new Experiment(Gate(reduction, replications)) { EachReplication = (_, replication) => all.Add(replication) }.Run(CancellationToken.None), all);
    }

    [Fact]
    public void Antithetic_draws_are_the_complements()
    {
        var (plain, opposite) = (new RandomStreams(5, 3).For("x"), new RandomStreams(5, 3) { IsAntithetic = true }.For("x"));

        Assert.All(Enumerable.Range(0, 9), item => Assert.Equal(1 - plain.Uniform(item), opposite.Uniform(item)));
    }

    [Fact]
    public void The_first_of_a_pair_is_as_it_would_be_alone_and_the_second_its_opposite()
    {
        var (pairs, plain) = (Run(VarianceReduction.Antithetic).Replications, Run(VarianceReduction.None).Replications);

        Assert.Equal(plain[0].Values, pairs[0].Values);
        Assert.Equal(plain[2].Values, pairs[2].Values);
        Assert.NotEqual(plain[1].Values, pairs[1].Values);
        Assert.NotEqual(pairs[0].Values, pairs[1].Values);
    }

    [Fact]
    public void An_interval_is_over_the_means_of_pairs()
    {
        var (result, replications) = Run(VarianceReduction.Antithetic);
        var index = result.Estimates.Index().First(e => e.Item.Key is { Measure: "clearance-time", Statistic: "mean", Class: null }).Index;
        var mean = new RunningMean();
        foreach (var pair in replications.Chunk(2)) mean.Add(pair.Average(r => r.Values[index]!.Value));

        var estimate = result.Estimates[index];
        Assert.Equal((mean.Mean, mean.Mean - mean.HalfWidth(0.95), 6), (estimate.Mean!.Value, estimate.Low!.Value, estimate.Replications));
        Assert.Equal(12, result.Replications);
        Assert.All(result.Pooled.Where(p => p.Over == Population.Replications), p => Assert.Null(p.Estimate.Low));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(11, 12)]
    public void An_odd_number_of_antithetic_replications_is_one_more(int asked, int run) =>
        Assert.Equal(run, Run(VarianceReduction.Antithetic, asked).Result.Replications);

    [Fact]
    public void A_precision_counts_pairs()
    {
        var scenario = Gate(VarianceReduction.Antithetic, 2);
        var precision = new ReplicationsToPrecision(1, new StatisticName("clearance-time", null, null, "mean"), 100);

        Assert.Equal(20, new Experiment(scenario with { Run = scenario.Run with { Replications = precision } }).Run(CancellationToken.None).Replications);
    }

    [Fact]
    public void A_difference_is_taken_pair_by_pair()
    {
        var runs = ReplicatedResult.Of(Gate(VarianceReduction.Antithetic, 6), 2, CancellationToken.None);
        var of = new Quantity([new StatisticName("clearance-time", null, null, "mean")]);

        Assert.Equal(3, runs.Values(of).Count);
        Assert.Equal(runs.Result.Find("clearance-time", "mean").Mean!.Value, runs.Estimate(of).Mean!.Value, 9);
        Assert.Throws<ArgumentException>(() => PairedDifference.Between(runs, ReplicatedResult.Of(Gate(VarianceReduction.None, 6), 2, CancellationToken.None), of));
    }

    [Fact]
    public void Controls_change_no_replication()
    {
        var (controlled, plain) = (Run(VarianceReduction.Controls), Run(VarianceReduction.None));

        Assert.Equal(plain.Replications.Select(r => r.Values), controlled.Replications.Select(r => r.Values));
        Assert.Equal(12, controlled.Result.Find("clearance-time", "mean").Replications);
        Assert.Empty(plain.Result.VarianceReduced);
        Assert.All(plain.Replications, r => Assert.Empty(r.Controls));
    }
}
