using GateSim.Randomness.Functions;

namespace GateSim.Randomness.Distributions;

/// <summary>The sum of so many equal exponential steps: <c>erlang(3, 2 min)</c>, where the mean is that of the sum.</summary>
public sealed class Erlang : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "erlang",
        [new("shape", ParameterKind.WholeNumber), new("mean", ParameterKind.Duration)],
        a => new Erlang((int)a[0], (long)a[1]),
        ["erlang(3, 2 min)", "erlang(1, 5 min)", "erlang(40, 1 h)"]);

    private const int LargestShape = 1_000_000;

    private readonly int _shape;
    private readonly long _mean;
    private GammaQuantile? _quantile; // a millisecond's work, done by the first draw: who only reads a scenario need not wait for it

    /// <param name="shape">The number of steps, 1 to 1,000,000.</param>
    /// <param name="mean">In ticks.</param>
    /// <exception cref="ArgumentException">A shape out of its range, a mean that is not above 0.</exception>
    public Erlang(int shape, long mean)
    {
        if (shape is < 1 or > LargestShape) throw new ArgumentException("the shape must be a whole number from 1 to 1,000,000");
        ParameterRules.CheckMean(mean);
        _shape = shape;
        _mean = mean;
    }

    /// <exception cref="ArgumentException">A shape out of its range, a mean that is not above 0.</exception>
    public Erlang(int shape, TimeSpan mean)
        : this(shape, mean.Ticks)
    {
    }

    public override double Quantile(double u) => _mean * Standard.At(u);

    private protected override void Quantiles(Span<double> values) => Standard.At(values, _mean);

    private GammaQuantile Standard => _quantile ??= new GammaQuantile(_shape);

    public override double Cdf(double ticks) => GammaFunction.P(_shape, ticks / _mean * _shape);
    public override double Mean => _mean;
    public override double Cv => 1 / Math.Sqrt(_shape);
    public override string ToString() => $"erlang({_shape}, {DurationText.Of(_mean)})";
}
