using CsCheck;
using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class PrecisionTests
{
    // Hoad, Robinson and Davies 2010: kLimit replications up to 100, then kLimit in a hundred.
    [Theory]
    [InlineData(5, 10, 5)]
    [InlineData(5, 100, 5)]
    [InlineData(5, 119, 5)]
    [InlineData(5, 120, 6)]
    [InlineData(3, 1_000_000, 30_000)]
    public void A_look_ahead_grows_with_the_replications(int limit, int n, int expected) => Assert.Equal(expected, Precision.LookAhead(limit, n));

    [Fact]
    public void The_number_needed_is_the_smallest_that_is_enough() =>
        Gen.Select(Gen.Double[0.5, 20], Gen.Double[0.1, 40], Gen.Double[0.05, 0.5], Gen.OneOf(0.5, 0.8, 0.9, 0.95, 0.99))
            .Sample((mean, variance, relative, confidence) =>
        {
            bool IsEnough(int n) => StudentT.TwoSided(confidence, n - 1) * Math.Sqrt(variance / n) <= relative * mean;

            var needed = Precision.ReplicationsNeeded(mean, variance, relative, confidence);

            Assert.True(IsEnough(needed));
            Assert.True(needed == 2 || !IsEnough(needed - 1), $"{needed - 1} would have been enough");
        }, iter: 200);

    [Fact]
    public void Without_variance_two_are_enough() => Assert.Equal(2, Precision.ReplicationsNeeded(10, 0, 0.05, 0.95));

    [Fact]
    public void A_mean_of_zero_is_never_known_relatively() => Assert.Equal(int.MaxValue, Precision.ReplicationsNeeded(0, 1, 0.05, 0.95));
}
