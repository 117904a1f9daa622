using GateSim.Randomness.Functions;

namespace GateSim.Randomness.Distributions;

/// <summary>Without memory: <c>exponential(5 min)</c>.</summary>
public sealed class Exponential : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "exponential", [new("mean", ParameterKind.Duration)], a => new Exponential((long)a[0]), ["exponential(5 min)"]);

    private readonly long _mean;

    /// <param name="mean">In ticks.</param>
    /// <exception cref="ArgumentException">A mean that is not above 0.</exception>
    public Exponential(long mean)
    {
        ParameterRules.CheckMean(mean);
        _mean = mean;
    }

    /// <exception cref="ArgumentException">A mean that is not above 0.</exception>
    public Exponential(TimeSpan mean)
        : this(mean.Ticks)
    {
    }

    public override double Quantile(double u) => -_mean * PortableMath.Log1p(-u);

    private protected override void Quantiles(Span<double> values)
    {
        foreach (ref var value in values) value = -value;
        PortableVector.Log1p(values);
        foreach (ref var value in values) value *= -_mean;
    }

    public override double Cdf(double ticks) => ticks <= 0 ? 0 : 1 - PortableMath.Exp(-ticks / _mean);
    public override double Mean => _mean;
    public override double Cv => 1;
    public override string ToString() => $"exponential({DurationText.Of(_mean)})";
}
