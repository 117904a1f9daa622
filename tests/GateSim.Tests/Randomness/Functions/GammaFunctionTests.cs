using GateSim.Randomness.Functions;

namespace GateSim.Tests.Randomness.Functions;

/// <summary>Expected values solved with 40 digits (mpmath).</summary>
public class GammaFunctionTests
{
    [Theory]
    [InlineData(0.0001, 9.2102826586339622)]
    [InlineData(0.3, 1.0957979948180756)]
    [InlineData(1.5, -0.12078223763524522)]
    [InlineData(9.99, 12.779315214350193)]
    [InlineData(10, 12.80182748008147)]
    [InlineData(123.4, 469.33609744219059)]
    [InlineData(1e6, 12815504.569147612)]
    public void Logarithm(double x, double expected) => Assert.Equal(expected, GammaFunction.Log(x), 2e-15 * Math.Max(1, Math.Abs(expected)));

    [Fact]
    public void The_logarithm_is_0_at_1_and_2()
    {
        Assert.Equal(0, GammaFunction.Log(1), 2e-15);
        Assert.Equal(0, GammaFunction.Log(2), 2e-15);
    }

    [Theory]
    [InlineData(1e-4, 0.5, 0.9999440197070426, 5.5980292957401716e-5, 1e-10)] // 1 − P, which is near 1
    [InlineData(0.01, 3, 0.99986702864342984, 0.00013297135657015548, 1e-14)]
    [InlineData(0.25, 0.001, 0.19615169838272654, 0.80384830161727346, 1e-14)]
    [InlineData(0.5, 12, 0.99999903664299136, 9.6335700864309459e-7, 1e-14)]
    [InlineData(1, 0.7, 0.50341469620859046, 0.49658530379140954, 1e-14)]
    [InlineData(3, 40, 0.99999999999999643, 3.5728659287002263e-15, 2e-14)]
    [InlineData(4, 4, 0.56652987963329107, 0.43347012036670893, 1e-14)]
    [InlineData(37.5, 20, 0.00030391989424316958, 0.99969608010575683, 1e-14)]
    [InlineData(100, 130, 0.99724959163269347, 0.0027504083673065263, 2e-14)]
    [InlineData(1e4, 9800, 0.022207543813969694, 0.97779245618603031, 2e-13)]
    [InlineData(1e6, 1_003_000, 0.99863825935378241, 0.0013617406462175915, 2e-12)]
    public void Incomplete(double a, double x, double p, double q, double tolerance)
    {
        Assert.Equal(1, GammaFunction.P(a, x) / p, tolerance);
        Assert.Equal(1, GammaFunction.Q(a, x) / q, tolerance);
    }

    [Fact]
    public void The_incomplete_functions_end_where_the_values_do()
    {
        foreach (var a in new[] { 1e-4, 0.5, 1, 20, 1e6 })
        {
            Assert.Equal(0, GammaFunction.P(a, 0));
            Assert.Equal(0, GammaFunction.P(a, -1));
            Assert.Equal(1, GammaFunction.Q(a, 0));
            Assert.Equal(1, GammaFunction.P(a, 1e300));
            Assert.Equal(0, GammaFunction.Q(a, double.PositiveInfinity));
        }
    }

    [Theory]
    [InlineData(1e-4)]
    [InlineData(0.01)]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(7.5)]
    [InlineData(400)]
    [InlineData(1e6)]
    public void The_root_turns_the_function_round(double a)
    {
        foreach (var tail in new[] { 1e-100, 1e-50, 1e-16, 1e-9, 0.001, 0.1, 0.3, 0.5 })
        {
            var (lower, upper) = (Math.Exp(GammaRoot.LogOfLower(a, tail)), Math.Exp(GammaRoot.LogOfUpper(a, tail)));
            if (lower > 1e-300) Assert.Equal(1, GammaFunction.P(a, lower) / tail, 1e-9);
            if (upper > 1e-300) Assert.Equal(1, GammaFunction.Q(a, upper) / tail, 1e-9);
        }
    }
}
