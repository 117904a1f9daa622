using GateSim.Randomness.Distributions;
using GateSim.Randomness.Functions;

namespace OwnGate;

/// <summary>Log-logistic (Fisk): like a lognormal with a heavier tail. Some vehicles whose papers are not in order take very long.</summary>
/// <param name="shape">Above 2, so that it has a variance; the larger, the more regular.</param>
internal sealed class LogLogistic(TimeSpan median, double shape) : Distribution
{
    private readonly double _median = median > TimeSpan.Zero ? median.Ticks : throw new ArgumentException("the median must be above 0");
    private readonly double _shape = shape > 2 ? shape : throw new ArgumentException("the shape must be above 2");

    // PortableMath gives the same bits on every machine; Math.Pow does not promise that.
    public override double Quantile(double u) => _median * PortableMath.Pow(u / (1 - u), 1 / _shape);

    public override double Cdf(double ticks) => ticks <= 0 ? 0 : 1 / (1 + PortableMath.Pow(ticks / _median, -_shape));

    public override double Mean => _median * Moment(1);

    public override double Cv => Math.Sqrt(Moment(2) / (Moment(1) * Moment(1)) - 1);

    public override string ToString() => FormattableString.Invariant($"loglogistic({DurationText.Of((long)_median)}, {_shape})");

    /// <summary>E[X^k] of the one with median 1: (kπ/shape) / sin(kπ/shape).</summary>
    private double Moment(int k) => k * Math.PI / _shape / Math.Sin(k * Math.PI / _shape);
}
