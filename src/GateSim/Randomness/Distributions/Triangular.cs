namespace GateSim.Randomness.Distributions;

/// <summary>What is known where nothing was measured, least, most likely, most: <c>triangular(1 min, 2 min, 5 min)</c>.</summary>
public sealed class Triangular : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "triangular",
        [new("low", ParameterKind.Duration), new("mode", ParameterKind.Duration), new("high", ParameterKind.Duration)],
        a => new Triangular((long)a[0], (long)a[1], (long)a[2]),
        ["triangular(1 min, 2 min, 5 min)", "triangular(1 min, 1 min, 5 min)", "triangular(0 s, 5 min, 5 min)"]);

    private readonly long _low, _mode, _high;
    private readonly double _rise, _fall, _width; // low to mode, mode to high, low to high

    /// <param name="low">In ticks, 0 or more.</param>
    /// <param name="mode">In ticks, from <paramref name="low"/> to <paramref name="high"/>.</param>
    /// <param name="high">In ticks, above <paramref name="low"/>.</param>
    /// <exception cref="ArgumentException">Durations that are negative or not in this order.</exception>
    public Triangular(long low, long mode, long high)
    {
        ParameterRules.CheckNotNegative(low, "low end");
        ParameterRules.CheckNotNegative(mode, "mode");
        ParameterRules.CheckNotNegative(high, "high end");
        if (low >= high) throw new ArgumentException("the low end must be below the high end");
        if (mode < low || mode > high) throw new ArgumentException("the mode must lie between the low and the high end");
        (_low, _mode, _high) = (low, mode, high);
        (_rise, _fall, _width) = (mode - low, high - mode, high - low);
    }

    /// <exception cref="ArgumentException">Durations that are negative or not in this order.</exception>
    public Triangular(TimeSpan low, TimeSpan mode, TimeSpan high)
        : this(low.Ticks, mode.Ticks, high.Ticks)
    {
    }

    public override double Quantile(double u) => u * _width < _rise
        ? _low + Math.Sqrt(u * _width * _rise)
        : _high - Math.Sqrt((1 - u) * _width * _fall);

    public override double Cdf(double ticks)
    {
        if (ticks <= _low) return 0;
        if (ticks >= _high) return 1;
        return ticks < _mode ? (ticks - _low) * (ticks - _low) / (_width * _rise) : 1 - (_high - ticks) * (_high - ticks) / (_width * _fall);
    }

    public override double Mean => _low + (_rise + _width) / 3;
    public override double Cv => Math.Sqrt((_rise * _rise + _rise * _fall + _fall * _fall) / 18) / Mean;
    public override string ToString() => $"triangular({DurationText.Of(_low)}, {DurationText.Of(_mode)}, {DurationText.Of(_high)})";
}
