using GateSim.Randomness.Functions;

namespace GateSim.Randomness.Distributions;

/// <summary>The Weibull distribution by its mean and coefficient of variation: <c>weibull(2 min, cv 0.5)</c>.</summary>
public sealed class Weibull : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "weibull",
        [new("mean", ParameterKind.Duration), new("cv", ParameterKind.Cv)],
        a => new Weibull((long)a[0], (double)a[1]),
        ["weibull(2 min, cv 0.5)", "weibull(20 min, cv 1.5)"]);

    private readonly long _mean;
    private readonly double _cv, _scale, _oneOverShape;

    /// <param name="mean">In ticks.</param>
    /// <param name="cv">Standard deviation over mean, 0.001 to 100.</param>
    /// <exception cref="ArgumentException">A mean that is not above 0, a cv out of its range.</exception>
    public Weibull(long mean, double cv)
    {
        ParameterRules.CheckMean(mean);
        ParameterRules.CheckCv(cv);
        _mean = mean;
        _cv = cv;
        _oneOverShape = OneOverShape(cv);
        _scale = mean / PortableMath.Exp(GammaFunction.Log(1 + _oneOverShape));
    }

    /// <exception cref="ArgumentException">A mean that is not above 0, a cv out of its range.</exception>
    public Weibull(TimeSpan mean, double cv)
        : this(mean.Ticks, cv)
    {
    }

    public override double Quantile(double u) => _scale * PortableMath.Pow(-PortableMath.Log1p(-u), _oneOverShape);

    private protected override void Quantiles(Span<double> values)
    {
        foreach (ref var value in values) value = -value;
        PortableVector.Log1p(values);
        foreach (ref var value in values) value = -value;
        PortableVector.Log(values);
        foreach (ref var value in values) value *= _oneOverShape;
        PortableVector.Exp(values);
        foreach (ref var value in values) value *= _scale;
    }

    public override double Cdf(double ticks) => ticks <= 0 ? 0 : 1 - PortableMath.Exp(-PortableMath.Pow(ticks / _scale, 1 / _oneOverShape));
    public override double Mean => _mean;
    public override double Cv => _cv;
    public override string ToString() => $"weibull({DurationText.Of(_mean)}, cv {ParameterRules.Text(_cv)})";

    /// <summary>
    /// The s with 1 + cv² = Γ(1 + 2s) / Γ(1 + s)², by halving: the right-hand side grows with s, and 10 is enough for a cv of 100.
    /// </summary>
    private static double OneOverShape(double cv)
    {
        var wanted = PortableMath.Log1p(cv * cv);
        double low = 0, high = 10;
        while (true)
        {
            var s = 0.5 * (low + high);
            if (s <= low || s >= high) return s;
            if (GammaFunction.Log(1 + 2 * s) - 2 * GammaFunction.Log(1 + s) < wanted) low = s; else high = s;
        }
    }
}
