using CsCheck;
using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class RunningMeanTests
{
    private static RunningMean Of(IEnumerable<double> values)
    {
        var mean = new RunningMean();
        foreach (var value in values) mean.Add(value);
        return mean;
    }

    [Fact]
    public void Nothing_and_one_value_have_no_variance()
    {
        Assert.Equal(0, Of([]).Count);
        Assert.True(double.IsNaN(Of([]).Variance));
        Assert.Equal(7, Of([7]).Mean);
        Assert.True(double.IsNaN(Of([7]).Variance));
        Assert.True(double.IsNaN(Of([7]).HalfWidth(0.95)));
    }

    [Fact]
    public void Mean_and_variance_are_those_of_two_passes() =>
        Gen.Double[-1000, 1000].Array[2, 50].Sample(values =>
        {
            var mean = values.Average();
            var variance = values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1);

            // Both are rounded some n times in numbers up to 1000, or 1000².
            Assert.Equal(mean, Of(values).Mean, 1e-10);
            Assert.Equal(variance, Of(values).Variance, 1e-6);
        });

    // 0.1 + k / 10^6 for k = 0 … 10^6 − 1 in an order that jumps: mean 0.1 + (n − 1) / 2n, variance n (n + 1) / 12 n².
    [Fact]
    public void A_million_values_leave_twelve_digits()
    {
        const int Count = 1_000_000, Jump = 618_033; // no common factor
        var mean = Of(Enumerable.Range(0, Count).Select(k => 0.1 + ((long)k * Jump % Count / (double)Count)));
        Assert.Equal(0.1 + ((Count - 1.0) / (2.0 * Count)), mean.Mean, 1e-12);
        Assert.Equal((Count + 1.0) / (12.0 * Count), mean.Variance, 1e-12);
    }

    // With sums of squares nothing would be left of this variance: 10^18 has no digit for 1.
    [Fact]
    public void A_large_mean_does_not_swallow_the_variance() => Assert.Equal(1, Of([1e9, 1e9 + 1, 1e9 + 2]).Variance, 6);
}
