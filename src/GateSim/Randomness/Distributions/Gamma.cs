using GateSim.Randomness.Functions;

namespace GateSim.Randomness.Distributions;

/// <summary>The gamma distribution by its mean and coefficient of variation: <c>gamma(2 min, cv 0.5)</c>. Its shape is 1 / cv².</summary>
public sealed class Gamma : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "gamma",
        [new("mean", ParameterKind.Duration), new("cv", ParameterKind.Cv)],
        a => new Gamma((long)a[0], (double)a[1]),
        ["gamma(2 min, cv 0.5)", "gamma(10 min, cv 1.5)", "gamma(45 s, cv 0.1)"]);

    private readonly long _mean;
    private readonly double _cv, _shape;
    private GammaQuantile? _quantile; // a millisecond's work, done by the first draw: who only reads a scenario need not wait for it

    /// <param name="mean">In ticks.</param>
    /// <param name="cv">Standard deviation over mean, 0.001 to 100.</param>
    /// <exception cref="ArgumentException">A mean that is not above 0, a cv out of its range.</exception>
    public Gamma(long mean, double cv)
    {
        ParameterRules.CheckMean(mean);
        ParameterRules.CheckCv(cv);
        _mean = mean;
        _cv = cv;
        _shape = 1 / (cv * cv);
    }

    /// <exception cref="ArgumentException">A mean that is not above 0, a cv out of its range.</exception>
    public Gamma(TimeSpan mean, double cv)
        : this(mean.Ticks, cv)
    {
    }

    public override double Quantile(double u) => _mean * Standard.At(u);

    private protected override void Quantiles(Span<double> values) => Standard.At(values, _mean);

    private GammaQuantile Standard => _quantile ??= new GammaQuantile(_shape);

    public override double Cdf(double ticks) => GammaFunction.P(_shape, ticks / _mean * _shape);
    public override double Mean => _mean;
    public override double Cv => _cv;
    public override string ToString() => $"gamma({DurationText.Of(_mean)}, cv {ParameterRules.Text(_cv)})";
}
