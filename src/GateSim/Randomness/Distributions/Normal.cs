using GateSim.Randomness.Functions;

namespace GateSim.Randomness.Distributions;

/// <summary>
/// The normal distribution, of which only values from 0 up are drawn: <c>normal(2 min, 20 s)</c>. The two numbers are those of the whole
/// normal; <see cref="Mean"/> and <see cref="Cv"/> are those of what is drawn (Johnson, Kotz, Balakrishnan, Continuous Univariate
/// Distributions 1, section 13.10.1).
/// </summary>
public sealed class Normal : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "normal",
        [new("mean", ParameterKind.Duration), new("standard deviation", ParameterKind.Duration)],
        a => new Normal((long)a[0], (long)a[1]),
        ["normal(2 min, 20 s)", "normal(1 min, 2 min)", "normal(0 s, 30 s)"]);

    private readonly long _mean, _deviation;
    private readonly double _below, _kept; // the shares of the whole normal below 0 and from 0 up

    /// <param name="mean">Of the whole normal, in ticks, 0 or more.</param>
    /// <param name="standardDeviation">Of the whole normal, in ticks, above 0.</param>
    /// <exception cref="ArgumentException">A negative mean, a standard deviation that is not above 0.</exception>
    public Normal(long mean, long standardDeviation)
    {
        ParameterRules.CheckNotNegative(mean, "mean");
        if (standardDeviation <= 0) throw new ArgumentException("the standard deviation must be above 0; for no variation there is constant(…)");
        ParameterRules.CheckNotNegative(standardDeviation, "standard deviation");
        _mean = mean;
        _deviation = standardDeviation;
        var cut = -(double)mean / standardDeviation;
        _below = StandardNormal.Cdf(cut);
        _kept = StandardNormal.Cdf(-cut);
        var lift = StandardNormal.Density(cut) / _kept;
        Mean = mean + standardDeviation * lift;
        Cv = standardDeviation * Math.Sqrt(1 + cut * lift - lift * lift) / Mean;
    }

    /// <exception cref="ArgumentException">A negative mean, a standard deviation that is not above 0.</exception>
    public Normal(TimeSpan mean, TimeSpan standardDeviation)
        : this(mean.Ticks, standardDeviation.Ticks)
    {
    }

    public override double Quantile(double u)
    {
        // From whichever side is nearer, so that the upper tail is not rounded away.
        var below = _below + u * _kept;
        var z = below < 0.5 ? StandardNormal.Quantile(below) : -StandardNormal.Quantile((1 - u) * _kept);
        return Math.Max(0, _mean + _deviation * z);
    }

    public override double Cdf(double ticks) => ticks <= 0 ? 0 : 1 - StandardNormal.Cdf((_mean - ticks) / _deviation) / _kept;
    public override double Mean { get; }
    public override double Cv { get; }
    public override string ToString() => $"normal({DurationText.Of(_mean)}, {DurationText.Of(_deviation)})";
}
