using GateSim.Randomness.Functions;

namespace GateSim.Randomness.Distributions;

/// <summary>
/// Its logarithm is normal: <c>lognormal(30 min, cv 0.8)</c>. Mean and coefficient of variation are those of the variable itself, not of its
/// logarithm, whose variance is σ² = ln(1 + cv²) and whose mean is ln(mean) − σ²/2.
/// </summary>
public sealed class Lognormal : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "lognormal",
        [new("mean", ParameterKind.Duration), new("cv", ParameterKind.Cv)],
        a => new Lognormal((long)a[0], (double)a[1]),
        ["lognormal(30 min, cv 0.8)", "lognormal(2 min, cv 0.1)"]);

    private readonly long _mean;
    private readonly double _cv, _median, _sigma;

    /// <param name="mean">In ticks.</param>
    /// <param name="cv">Standard deviation over mean, 0.001 to 100.</param>
    /// <exception cref="ArgumentException">A mean that is not above 0, a cv out of its range.</exception>
    public Lognormal(long mean, double cv)
    {
        ParameterRules.CheckMean(mean);
        ParameterRules.CheckCv(cv);
        _mean = mean;
        _cv = cv;
        _median = mean / Math.Sqrt(1 + cv * cv);
        _sigma = Math.Sqrt(PortableMath.Log1p(cv * cv));
    }

    /// <exception cref="ArgumentException">A mean that is not above 0, a cv out of its range.</exception>
    public Lognormal(TimeSpan mean, double cv)
        : this(mean.Ticks, cv)
    {
    }

    public override double Quantile(double u) => _median * PortableMath.Exp(_sigma * StandardNormal.Quantile(u));

    private protected override void Quantiles(Span<double> values)
    {
        PortableVector.NormalQuantile(values);
        foreach (ref var value in values) value *= _sigma;
        PortableVector.Exp(values);
        foreach (ref var value in values) value *= _median;
    }

    public override double Cdf(double ticks) => ticks <= 0 ? 0 : StandardNormal.Cdf(PortableMath.Log(ticks / _median) / _sigma);
    public override double Mean => _mean;
    public override double Cv => _cv;
    public override string ToString() => $"lognormal({DurationText.Of(_mean)}, cv {ParameterRules.Text(_cv)})";
}
