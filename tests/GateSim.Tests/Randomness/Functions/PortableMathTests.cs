using GateSim.Randomness.Functions;

namespace GateSim.Tests.Randomness.Functions;

/// <summary>Against the C library, whose own error is below one unit in the last place on every platform that matters.</summary>
public class PortableMathTests
{
    private const int Points = 200_000;

    [Theory]
    [InlineData(-700, 700)]
    [InlineData(-1, 1)]
    [InlineData(-0.001, 0.001)]
    public void Log_is_within_two_units_in_the_last_place(double lowExponent, double highExponent)
    {
        foreach (var y in Between(lowExponent, highExponent)) AssertNear(Math.Log(Math.Exp(y)), PortableMath.Log(Math.Exp(y)), ulps: 2);
    }

    [Theory]
    [InlineData(-745, 709.7, 3)]
    [InlineData(-700, 700, 2)]
    [InlineData(-1, 1, 2)]
    [InlineData(-1e-9, 1e-9, 2)]
    public void Exp_is_within_two_units_in_the_last_place(double low, double high, int ulps)
    {
        foreach (var x in Between(low, high)) AssertNear(Math.Exp(x), PortableMath.Exp(x), ulps);
    }

    [Fact]
    public void Log1p_keeps_what_is_small()
    {
        foreach (var x in Between(-0.29, 0.41))
        {
            AssertNear(Math.Log(1 + x) - (1 + x - 1 - x), PortableMath.Log1p(x), relative: 1e-14, absolute: 1e-15);
            AssertNear(1e-9 * x - 0.5e-18 * x * x, PortableMath.Log1p(1e-9 * x), ulps: 2); // the series ends here
        }
        Assert.Equal(PortableMath.Log(0.5), PortableMath.Log1p(-0.5));
        Assert.Equal(double.NegativeInfinity, PortableMath.Log1p(-1));
    }

    [Fact]
    public void X_minus_log1p_keeps_what_is_small()
    {
        foreach (var x in Between(-0.29, 0.41)) Assert.Equal(x - Math.Log(1 + x), PortableMath.XMinusLog1p(x), 5e-16);
        AssertNear(0.5e-12 - 1e-18 / 3, PortableMath.XMinusLog1p(1e-6), relative: 1e-12, absolute: 0);
        Assert.Equal(3 - PortableMath.Log(4), PortableMath.XMinusLog1p(3));
    }

    [Fact]
    public void Pow_is_the_exponential_of_the_logarithm()
    {
        foreach (var x in Between(0.001, 1000)) AssertNear(Math.Pow(x, 1.7), PortableMath.Pow(x, 1.7), relative: 3e-15, absolute: 0);
        Assert.Equal(1, PortableMath.Pow(0, 0));
        Assert.Equal(0, PortableMath.Pow(0, 2));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(800)]
    [InlineData(-800)]
    [InlineData(1e300)]
    [InlineData(-1e300)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(1e-310)]
    public void Where_numbers_end_the_answers_are_those_of_the_C_library(double x)
    {
        AssertNear(Math.Log(x), PortableMath.Log(x), ulps: 2);
        AssertNear(Math.Exp(x), PortableMath.Exp(x), ulps: 2);
    }

    private static IEnumerable<double> Between(double low, double high)
    {
        var random = new Random(1);
        for (var i = 0; i < Points; i++) yield return low + (high - low) * random.NextDouble();
    }

    private static void AssertNear(double expected, double actual, int ulps)
    {
        if (expected.Equals(actual)) return;
        var ulp = Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected);
        Assert.True(Math.Abs(expected - actual) <= ulps * ulp, $"expected {expected:R}, but was {actual:R}");
    }

    private static void AssertNear(double expected, double actual, double relative, double absolute) =>
        Assert.True(Math.Abs(expected - actual) <= relative * Math.Abs(expected) + absolute, $"expected {expected:R}, but was {actual:R}");
}
