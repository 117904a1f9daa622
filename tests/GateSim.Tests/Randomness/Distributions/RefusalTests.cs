using GateSim.Randomness.Distributions;

namespace GateSim.Tests.Randomness.Distributions;

/// <summary>The sentence that the scenario's author reads, whole.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("constant(-1 s)", "the value must not be negative")]
    [InlineData("exponential(0 s)", "the mean must be above 0")]
    [InlineData("exponential(-2 min)", "the mean must be above 0")]
    [InlineData("exponential(2000000 days)", "the mean must not be longer than 3,000 years")]
    [InlineData("erlang(0, 2 min)", "the shape must be a whole number from 1 to 1,000,000")]
    [InlineData("erlang(1000001, 2 min)", "the shape must be a whole number from 1 to 1,000,000")]
    [InlineData("erlang(3, 0 s)", "the mean must be above 0")]
    [InlineData("gamma(0 s, cv 0.5)", "the mean must be above 0")]
    [InlineData("gamma(2 min, cv 0)", "the cv must be above 0; for no variation there is constant(…)")]
    [InlineData("gamma(2 min, cv -1)", "the cv must be above 0; for no variation there is constant(…)")]
    [InlineData("gamma(2 min, cv NaN)", "the cv must be above 0; for no variation there is constant(…)")]
    [InlineData("gamma(2 min, cv 0.0009)", "the cv must be 0.001 or more; for less variation there is constant(…)")]
    [InlineData("gamma(2 min, cv 101)", "the cv must be 100 or less")]
    [InlineData("lognormal(0 s, cv 0.5)", "the mean must be above 0")]
    [InlineData("lognormal(2 min, cv 0)", "the cv must be above 0; for no variation there is constant(…)")]
    [InlineData("weibull(0 s, cv 0.5)", "the mean must be above 0")]
    [InlineData("weibull(2 min, cv 200)", "the cv must be 100 or less")]
    [InlineData("triangular(3 min, 2 min, 5 min)", "the mode must lie between the low and the high end")]
    [InlineData("triangular(1 min, 6 min, 5 min)", "the mode must lie between the low and the high end")]
    [InlineData("triangular(2 min, 2 min, 2 min)", "the low end must be below the high end")]
    [InlineData("triangular(-1 s, 2 min, 5 min)", "the low end must not be negative")]
    [InlineData("uniform(6 min, 3 min)", "the low end must be below the high end")]
    [InlineData("uniform(3 min, 3 min)", "the low end must be below the high end")]
    [InlineData("uniform(-1 s, 3 min)", "the low end must not be negative")]
    [InlineData("normal(-1 s, 20 s)", "the mean must not be negative")]
    [InlineData("normal(2 min, 0 s)", "the standard deviation must be above 0; for no variation there is constant(…)")]
    public void A_parameter_that_makes_no_sense_is_refused(string text, string sentence) =>
        Assert.Equal(sentence, Assert.ThrowsAny<ArgumentException>(() => ExampleText.Make(text)).Message);

    [Theory]
    [InlineData("constant(0 s)")]
    [InlineData("erlang(1000000, 2 min)")]
    [InlineData("gamma(2 min, cv 0.001)")]
    [InlineData("gamma(2 min, cv 0.01)")]
    [InlineData("gamma(2 min, cv 10)")]
    [InlineData("gamma(2 min, cv 100)")]
    [InlineData("lognormal(2 min, cv 0.001)")]
    [InlineData("lognormal(1000000 days, cv 100)")]
    [InlineData("weibull(2 min, cv 0.001)")]
    [InlineData("weibull(2 min, cv 100)")]
    [InlineData("normal(1000 days, 0.0000001 s)")]
    [InlineData("uniform(0 s, 0.0000001 s)")]
    public void What_is_extreme_still_gives_times(string text)
    {
        var distribution = ExampleText.Make(text);
        long last = 0;
        foreach (var u in new[] { Math.ScaleB(1, -53), 1e-9, 0.001, 0.1, 0.5, 0.9, 0.999, 1 - 1e-9, 1 - Math.ScaleB(1, -53) })
        {
            var ticks = distribution.Ticks(u);
            Assert.InRange(ticks, last, Distribution.LongestTicks);
            last = ticks;
        }
    }
}
