using GateSim.Randomness.Functions;

namespace GateSim.Analysis.Flows;

/// <summary>A time that differs from vehicle to vehicle, by its first two moments, in minutes.</summary>
/// <param name="Squared">Mean of the square.</param>
public readonly record struct Span(double Mean, double Squared)
{
    // Quantiles of the standard normal distribution at 10, 30, 50, 70 and 90 %.
    private static readonly double[] Fifths = [-1.2815516, -0.5244005, 0, 0.5244005, 1.2815516];

    public static Span Of(double mean, double variance) => new(mean, (mean * mean) + variance);

    public double Variance => Math.Max(0, Squared - (Mean * Mean));

    /// <summary>This and then another, which does not depend on it.</summary>
    public Span Then(Span next) => Of(Mean + next.Mean, Variance + next.Variance);

    public static Span MeanOf(IEnumerable<(Span Span, double Weight)> spans) =>
        spans.Aggregate(default(Span), (sum, s) => new Span(sum.Mean + (s.Weight * s.Span.Mean), sum.Squared + (s.Weight * s.Span.Squared)));

    /// <summary>Equally likely times of this mean, of the shape of a lognormal distribution; one where they hardly differ.</summary>
    /// <param name="hardly">A standard deviation up to which they do, minutes.</param>
    public double[] Parts(double hardly)
    {
        if (Variance <= hardly * hardly || Mean == 0) return [Mean];
        var sigma = Math.Sqrt(PortableMath.Log(1 + (Variance / (Mean * Mean))));
        var parts = Fifths.Select(z => PortableMath.Exp(sigma * z)).ToArray();
        var mean = parts.Average();
        return [.. parts.Zip(Enumerable.Repeat(Mean / mean, parts.Length), (part, scale) => part * scale)];
    }
}
