using CsCheck;
using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

/// <summary>Ratios of expectations: all sums over all numbers.</summary>
public class RatioTests
{
    // Three days with 10, 20 and 30 vehicles that waited 20, 60 and 60 minutes in all.
    private static readonly (double Sum, double Number)[] Days = [(20, 10), (60, 20), (60, 30)];

    private static RunningRatio Of(IEnumerable<(double Sum, double Number)> days)
    {
        var ratio = new RunningRatio();
        foreach (var (sum, number) in days) ratio.Add(sum, number);
        return ratio;
    }

    [Fact]
    public void A_busy_day_weighs_as_much_as_it_has_vehicles() => Assert.Equal(140.0 / 60, Of(Days).Ratio, 12);

    // r = 7/3; off by −10/3, 40/3 and −10; their squares add up to 2600/9; √(2600/9 / 2 / 3) / 20.
    [Fact]
    public void Its_standard_error_is_that_of_the_days_off_the_ratio() => Assert.Equal(Math.Sqrt(2600.0 / 54) / 20, Of(Days).StandardError, 12);

    // Left out: 120/50, 80/40, 80/30. Pseudovalues 7 − 2 × these: 2.2, 3, 5/3.
    [Fact]
    public void The_jackknife_leaves_out_one_day_at_a_time()
    {
        var (ratio, half) = Jackknife.Ratio(Days, 0.9);

        Assert.Equal((2.2 + 3 + (5.0 / 3)) / 3, ratio, 12);
        Assert.Equal(2.919986 * Math.Sqrt(Variance(2.2, 3, 5.0 / 3) / 3), half, 5); // t with 2 degrees of freedom
    }

    [Fact]
    public void Where_all_days_have_as_many_vehicles_it_is_the_mean_and_its_interval() => Gen.Double[0, 100].Array[3, 12].Sample(sums =>
    {
        var mean = new RunningMean();
        foreach (var sum in sums) mean.Add(sum / 7);
        var days = sums.Select(s => (s, 7.0)).ToList();

        Assert.Equal(mean.Mean, Of(days).Ratio, 9);
        Assert.Equal(mean.HalfWidth(0.95), Of(days).HalfWidth(0.95), 6);
        Assert.Equal(mean.Mean, Jackknife.Ratio(days, 0.95).Ratio, 9);
        Assert.Equal(mean.HalfWidth(0.95), Jackknife.Ratio(days, 0.95).HalfWidth, 6);
    });

    [Fact]
    public void One_day_has_no_interval_and_none_no_ratio()
    {
        Assert.True(double.IsNaN(Of([(3, 1)]).HalfWidth(0.95)));
        Assert.True(double.IsNaN(Of([(0, 0), (0, 0)]).Ratio));
        Assert.Throws<ArgumentOutOfRangeException>(() => Jackknife.Ratio([(3, 1)], 0.95));
    }

    private static double Variance(params double[] values) => values.Sum(v => (v - values.Average()) * (v - values.Average())) / (values.Length - 1);
}
