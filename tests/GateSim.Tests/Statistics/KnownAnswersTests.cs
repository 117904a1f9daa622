using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

/// <summary>Numbers that can be looked up in books.</summary>
public class KnownAnswersTests
{
    // Law, Simulation Modeling and Analysis, §4.5: ten delays of a bank.
    private static readonly double[] LawsDelays = [1.53, 1.66, 1.24, 2.34, 2.00, 1.69, 2.69, 2.86, 1.70, 2.60];

    [Theory]
    [InlineData(0.975, 9, 2.262157)]
    [InlineData(0.975, 29, 2.045230)]
    [InlineData(0.995, 9, 3.249836)]
    public void Students_t(double p, int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, StudentT.TwoSided((2 * p) - 1, degreesOfFreedom), 6);

    [Fact]
    public void Laws_ten_delays()
    {
        var delays = new RunningMean();
        foreach (var delay in LawsDelays) delays.Add(delay);

        Assert.Equal(10, delays.Count);
        Assert.Equal(2.031, delays.Mean, 12);
        Assert.Equal(0.309099, delays.Variance, 6);
        Assert.Equal(0.32228, delays.HalfWidth(0.9), 5);
    }

    [Theory]
    [InlineData(true, 27)]
    [InlineData(false, 23)]
    public void Replications_that_Laws_delays_need_for_ten_percent(bool conservative, int expected) =>
        Assert.Equal(expected, Precision.ReplicationsNeeded(2.031, 0.309099, 0.1, 0.9, conservative));

    [Theory]
    [InlineData(100, 0.95, 90, 100)]
    [InlineData(30, 0.5, 10, 21)]
    public void Ranks_between_which_a_quantile_lies(int n, double p, int low, int high) =>
        Assert.Equal((low, high), OrderStatistics.Interval(n, p, 0.95));

    // Each tail at most 2.5 %: six values all above the median have a chance of 1/64, five of 1/32.
    [Fact]
    public void A_sample_can_be_too_small_for_an_interval()
    {
        Assert.Equal((1, 6), OrderStatistics.Interval(6, 0.5, 0.95));
        Assert.Null(OrderStatistics.Interval(5, 0.5, 0.95));
    }

    // Seven or fewer of twelve values below the ninth tenth have a chance of 0.43 %, eight or fewer of 2.56 %; all twelve of 28 %.
    [Fact]
    public void A_far_quantile_of_a_small_sample_has_one_end_only() => Assert.Equal((8, null), OrderStatistics.Ends(12, 0.9, 0.95));

    // White, Cobb and Spratt's rule on a start that decays by 3 % a step, with noise that repeats after 101 steps.
    [Fact]
    public void Mser_5_cuts_after_28_batches()
    {
        var observations = new double[500];
        for (var i = 0; i < observations.Length; i++) observations[i] = 5 + (15 * Math.Pow(0.97, i)) + ((37 * i % 101) / 50.0) - 1;

        Assert.Equal(140, Mser.Cut(observations));
    }

    [Fact]
    public void Mser_5_cuts_nothing_where_nothing_has_to_settle() => Assert.Equal(0, Mser.Cut(Enumerable.Repeat(3.0, 100).ToArray()));

    [Fact]
    public void Mser_5_finds_no_cut_in_steady_growth() => Assert.Null(Mser.Cut(Enumerable.Range(0, 100).Select(i => (double)i).ToArray()));
}
