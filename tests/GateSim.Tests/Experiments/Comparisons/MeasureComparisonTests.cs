using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Tests.Experiments.Comparisons;

/// <summary>What values come to: better, worse, a tie, or more replications.</summary>
public class MeasureComparisonTests
{
    private static readonly Quantity Clearance = new([new StatisticName("clearance-time", null, null, "mean")]);
    private static readonly Quantity Throughput = new([new StatisticName("throughput", null, null, "perDay")]);
    private static readonly StatisticKey Key = new("clearance-time", null, null, "mean", "min");

    private static MeasureComparison Compare(Quantity of, double indifference, params double?[][] values) => MeasureComparison.Of(of, Key, values, 0.95, 1, indifference)!;

    // Differences of 2, 4, 3, 3: mean 3, s² = 2 / 3, t(3; 0.975) = 3.18245: half-width 1.29923.
    private static readonly double?[] Low = [10, 10, 20, 20], High = [12, 14, 23, 23];

    [Fact]
    public void The_smaller_is_better_where_it_is_a_time()
    {
        var compared = Compare(Clearance, 0, Low, High);
        var difference = compared.FromFirst[0];

        Assert.Equal((3, 1.29923), (difference.Change.Mean!.Value, Math.Round(difference.Change.HalfWidth!.Value, 5)));
        Assert.Equal(Finding.Worse, compared.Judge(difference));
        Assert.Equal(Finding.Better, Compare(Clearance, 0, High, Low).Judge(Compare(Clearance, 0, High, Low).FromFirst[0]));
        Assert.Equal(Finding.Better, Compare(Throughput, 0, Low, High).Judge(difference));
        Assert.Equal([0, 1], compared.Ranking);
        Assert.Equal([1, 0], Compare(Throughput, 0, Low, High).Ranking);
    }

    // 3 + 1.29923 = 4.29923.
    [Theory]
    [InlineData(4.2, Finding.Worse)]
    [InlineData(4.3, Finding.Tie)]
    public void A_difference_within_the_indifference_is_a_tie(double indifference, Finding expected)
    {
        var compared = Compare(Clearance, indifference, Low, High);
        Assert.Equal(expected, compared.Judge(compared.FromFirst[0]));
    }

    // Differences of −0.5, 3.5, 1.5, 1.5: mean 1.5, s² = 8 / 3, half-width 2.59845: neither is 0 left out, nor are they all below 4.
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void What_may_be_0_or_beyond_the_indifference_cannot_be_told(double indifference)
    {
        var compared = Compare(Clearance, indifference, Low, [9.5, 13.5, 21.5, 21.5]);
        Assert.Equal(Finding.CannotTell, compared.Judge(compared.FromFirst[0]));
    }

    // Mean 1.5, s² = 8 / 3. To leave 0 out: t(n − 1) √(8 / 3n) ≤ 1.5: n = 8 gives 2.36462 × 0.57735 = 1.365, n = 7 2.44691 × 0.61721 = 1.510. To lie within 10:
    // ≤ 8.5, which 2 replications give not (12.706 × 1.155 = 14.7), 3 do (4.303 × 0.943 = 4.06).
    [Fact]
    public void How_many_replications_would_tell_is_forecast()
    {
        var difference = Compare(Clearance, 0, Low, [9.5, 13.5, 21.5, 21.5]).FromFirst[0];

        Assert.Equal(8, difference.ReplicationsToTell(indifference: 0));
        Assert.Equal(3, difference.ReplicationsToTell(indifference: 10));
    }

    [Fact]
    public void Without_any_difference_no_number_of_replications_tells()
    {
        var difference = Compare(Clearance, 0, [1, 2, 3, 4], [2, 1, 4, 3]).FromFirst[0];

        Assert.Equal(Finding.CannotTell, difference.Judge(0, largerIsBetter: false));
        Assert.Null(difference.ReplicationsToTell(0));
    }

    [Fact]
    public void The_same_values_are_a_tie_without_any_indifference()
    {
        var compared = Compare(Clearance, 0, Low, Low, Low);

        Assert.All(compared.FromFirst, d => Assert.Equal(Finding.Tie, compared.Judge(d)));
        Assert.Equal(BestFinding.Tie, compared.Best.Finding);
    }

    // Bonferroni: 0.05 / 2 for two from the first, 0.05 / 3 for three pairs, half of each with two measures.
    [Fact]
    public void Intervals_are_for_all_that_is_said_together()
    {
        var one = MeasureComparison.Of(Clearance, Key, [Low, High, [9, 9, 9, 9]], 0.95, 1, 0)!;
        var two = MeasureComparison.Of(Clearance, Key, [Low, High, [9, 9, 9, 9]], 0.95, 2, 0)!;

        Assert.Equal(StudentT.TwoSided(0.975, 3) * Math.Sqrt(2 / 3.0 / 4), one.FromFirst[0].Change.HalfWidth!.Value, 9);
        Assert.Equal(StudentT.TwoSided(1 - (0.05 / 3), 3) * Math.Sqrt(2 / 3.0 / 4), one.Pairs[0].Change.HalfWidth!.Value, 9);
        Assert.Equal(StudentT.TwoSided(0.9875, 3) * Math.Sqrt(2 / 3.0 / 4), two.FromFirst[0].Change.HalfWidth!.Value, 9);
        Assert.Equal([(1, 0), (2, 0), (2, 1)], one.Pairs.Select(p => (p.Of, p.From)));
    }

    [Fact]
    public void Of_several_one_is_the_best_or_some_may_be()
    {
        double?[] second = [15, 16, 25, 26], near = [10, 11, 20, 20];

        var clear = Compare(Clearance, 0, second, Low, High).Best;
        Assert.Equal((BestFinding.Best, 1), (clear.Finding, clear.Candidates.Single()));

        // The near one: 0.25 behind, s² = 1 / 4, half-width one-sided t(3; 0.975) × 0.25 = 0.79561.
        var open = Compare(Clearance, 0, Low, near, second).Best;
        Assert.Equal(BestFinding.CannotTell, open.Finding);
        Assert.Equal([0, 1], open.Candidates);
        Assert.Equal(0.79561 - 0.25, open.AtMostBehind, 5);

        // t(n − 1; 0.975) / 2 √n ≤ 0.25: n = 18 gives 2.10982 / 8.48528 = 0.24864, n = 17 2.11991 / 8.24621 = 0.25708.
        Assert.Equal(18, open.ReplicationsToTell);
        Assert.Equal(BestFinding.BestButForIndifference, Compare(Clearance, 0.6, Low, near, second).Best.Finding);
        Assert.Equal(BestFinding.Tie, Compare(Clearance, 2, Low, near, second).Best.Finding);
    }

    [Fact]
    public void Only_replications_in_which_all_have_a_value_are_compared()
    {
        var compared = Compare(Clearance, 0, [10, null, 10, 20, 20, 1], [12, 7, 14, 23, 23, null]);

        Assert.Equal(4, compared.Replications);
        Assert.Equal(3, compared.FromFirst[0].Change.Mean);
        Assert.Equal(5, compared.Estimates[0].Replications);
        Assert.Null(MeasureComparison.Of(Clearance, Key, [[1, null], [null, 2]], 0.95, 1, 0));
    }
}
