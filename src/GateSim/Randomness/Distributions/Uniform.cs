namespace GateSim.Randomness.Distributions;

/// <summary>Anything between two ends, equally likely: <c>uniform(3 min, 6 min)</c>.</summary>
public sealed class Uniform : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "uniform",
        [new("low", ParameterKind.Duration), new("high", ParameterKind.Duration)],
        a => new Uniform((long)a[0], (long)a[1]),
        ["uniform(3 min, 6 min)", "uniform(0 s, 1 min)"]);

    private readonly long _low, _high;

    /// <param name="low">In ticks, 0 or more.</param>
    /// <param name="high">In ticks, above <paramref name="low"/>.</param>
    /// <exception cref="ArgumentException">Ends that are negative or not in this order.</exception>
    public Uniform(long low, long high)
    {
        ParameterRules.CheckNotNegative(low, "low end");
        ParameterRules.CheckNotNegative(high, "high end");
        if (low >= high) throw new ArgumentException("the low end must be below the high end");
        _low = low;
        _high = high;
    }

    /// <exception cref="ArgumentException">Ends that are negative or not in this order.</exception>
    public Uniform(TimeSpan low, TimeSpan high)
        : this(low.Ticks, high.Ticks)
    {
    }

    public override double Quantile(double u) => _low + u * (_high - _low);
    public override double Cdf(double ticks) => ticks <= _low ? 0 : ticks >= _high ? 1 : (ticks - _low) / (_high - _low);
    public override double Mean => _low + (_high - _low) / 2.0;
    public override double Cv => (_high - _low) / Math.Sqrt(12) / Mean;
    public override string ToString() => $"uniform({DurationText.Of(_low)}, {DurationText.Of(_high)})";
}
