using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

/// <summary>Differences of the same replications, by published examples.</summary>
public class PairedSampleTests
{
    // Two inventory policies on the same demands (Law, Simulation Modeling and Analysis, 5th ed., table 10.2): mean difference 4.98, 90 % interval [1.65, 8.31].
    [Fact]
    public void Laws_inventory_policies()
    {
        var sample = new PairedSample([[126.97, 124.31, 126.68, 122.66, 127.23], [118.21, 120.22, 122.45, 122.68, 119.40]]);
        var difference = sample.Difference(0, 1);

        Assert.Equal(4.98, difference.Mean, 2);
        Assert.Equal(2.44, difference.Variance / 5, 2);
        Assert.Equal(1.65, difference.Mean - difference.HalfWidth(0.90), 2);
        Assert.Equal(8.31, difference.Mean + difference.HalfWidth(0.90), 2);
    }

    [Theory]
    [InlineData(1, 0.80, 4.498, 0.671)]
    [InlineData(2, 5.686, 28.498, 1.688)]
    [InlineData(3, 1.258, 5.489, 0.741)]
    public void The_inspection_station_against_the_present_design(int design, double mean, double variance, double standardError)
    {
        var difference = InspectionExample.Sample.Difference(0, design);

        Assert.Equal(mean, difference.Mean, 3);
        Assert.Equal(variance, difference.Variance, 0.0006);
        Assert.Equal(standardError, Math.Sqrt(difference.Variance / difference.Count), 3);
    }

    // Three intervals that hold together at 95 %: t(9; 1 − 0.05 / 6) = 2.933 (the book takes 2.97 from a chart).
    [Fact]
    public void Intervals_that_hold_together_are_wider()
    {
        Assert.Equal(2.933, StudentT.TwoSided(Bonferroni.Each(0.95, 3), 9), 3);
        Assert.Equal(1.96, InspectionExample.Sample.Difference(0, 1).HalfWidth(Bonferroni.Each(0.95, 3)), 1);
    }

    // By hand: 1, 2, 3 and 2, 4, 6 have variances 1 and 4, their differences -1, -2, -3 have 1; 1, 2, 3 and 3, 2, 1 have 1 and 1, and 4.
    [Fact]
    public void What_pairing_brings_is_the_variance_without_by_the_variance_with_it()
    {
        var sample = new PairedSample([[1, 2, 3], [2, 4, 6], [3, 2, 1], [11, 12, 13]]);

        Assert.Equal(5, sample.VarianceReduction(0, 1));
        Assert.Equal(0.5, sample.VarianceReduction(0, 2));
        Assert.Equal(double.PositiveInfinity, sample.VarianceReduction(0, 3));
    }

    [Fact]
    public void Alternatives_without_a_value_in_each_replication_are_no_pairs()
    {
        Assert.Throws<ArgumentException>(() => new PairedSample([[1, 2, 3], [1, 2]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairedSample([[1], [2]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairedSample([[1, 2]]));
    }
}
