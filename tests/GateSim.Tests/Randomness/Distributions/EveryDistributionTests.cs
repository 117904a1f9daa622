using GateSim.Randomness;
using GateSim.Randomness.Distributions;

namespace GateSim.Tests.Randomness.Distributions;

/// <summary>What holds for every distribution, tested on the examples that each kind brings along: a new kind is covered by being listed.</summary>
public class EveryDistributionTests
{
    private const int Draws = 1_000_000;

    public static TheoryData<string> Examples => ExampleText.All;

    [Theory]
    [MemberData(nameof(Examples))]
    public void It_is_written_as_it_was_read(string text) => Assert.Equal(text, ExampleText.Make(text).ToString());

    [Theory]
    [MemberData(nameof(Examples))]
    public void Mean_and_cv_are_those_of_the_draws(string text)
    {
        var distribution = ExampleText.Make(text);
        var (mean, errorOfMean, cv, errorOfCv) = Measured.Moments(DrawsFrom(distribution));

        Assert.Equal(distribution.Mean, mean, 4 * errorOfMean);
        Assert.Equal(distribution.Cv, cv, 4 * errorOfCv);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_draws_follow_the_distribution_function(string text)
    {
        var distribution = ExampleText.Make(text);
        if (distribution.Cv == 0) return; // Kolmogorov's limit is for continuous ones

        Assert.InRange(Measured.KolmogorovSmirnov(DrawsFrom(distribution), distribution.Cdf), 0, Measured.KolmogorovSmirnovLimit);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_distribution_function_turns_the_quantile_round(string text)
    {
        var distribution = ExampleText.Make(text);
        if (distribution.Cv == 0) return;

        // A table of cubics is good to 1e-8 of the mean, which is some 1e-8 of probability; formulas are good to the last digits.
        var tolerance = distribution is Gamma or Erlang ? 1e-8 : 1e-14;
        foreach (var u in FromTailToTail()) Assert.Equal(u, distribution.Cdf(distribution.Quantile(u)), tolerance);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_larger_draw_never_gives_a_shorter_time(string text)
    {
        var distribution = ExampleText.Make(text);
        var (last, lastTicks, rounding) = (0.0, 0L, 1e-15 * distribution.Mean);
        foreach (var u in FromTailToTail().Concat(Enumerable.Range(1, 199_999).Select(i => i / 200_000.0)).Order())
        {
            var value = distribution.Quantile(u);
            Assert.True(value >= last - rounding, $"{value:R} at {u:R} is less than {last:R}");
            Assert.True(distribution.Ticks(u) >= lastTicks);
            (last, lastTicks) = (value, distribution.Ticks(u));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Many_are_drawn_as_one_by_one(string text)
    {
        var distribution = ExampleText.Make(text);
        var stream = new RandomStreams(3, 1).For("any");
        double[] u = [.. FromTailToTail(), .. Enumerable.Range(0, 100_001).Select(i => stream.Uniform(i))];
        var ticks = new long[u.Length];
        distribution.Ticks([.. u], ticks);

        Assert.Equal(u.Select(distribution.Ticks), ticks);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Nothing_lies_below_0_and_everything_below_infinity(string text)
    {
        var distribution = ExampleText.Make(text);

        Assert.Equal(0, distribution.Cdf(-1));
        Assert.Equal(1, distribution.Cdf(1e300));
        Assert.Equal(1, distribution.Cdf(double.PositiveInfinity));
    }

    private static double[] DrawsFrom(Distribution distribution)
    {
        var stream = new RandomStreams(1, 1).For("any");
        var values = new double[Draws];
        for (var i = 0; i < Draws; i++) values[i] = distribution.Quantile(stream.Uniform(i));
        return values;
    }

    private static IEnumerable<double> FromTailToTail()
    {
        for (var i = 1; i < 1000; i++) yield return i / 1000.0;
        for (var tail = Math.ScaleB(1, -53); tail < 0.5; tail *= 1.37)
        {
            yield return tail;
            yield return 1 - tail;
        }
        yield return 1e-300;
    }
}
