namespace GateSim.Randomness.Distributions;

/// <summary>Always the same: <c>constant(2 min)</c>.</summary>
public sealed class Constant : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "constant", [new("value", ParameterKind.Duration)], a => new Constant((long)a[0]), ["constant(2 min)"]);

    private readonly long _ticks;

    /// <exception cref="ArgumentException">Negative.</exception>
    public Constant(long ticks)
    {
        ParameterRules.CheckNotNegative(ticks, "value");
        _ticks = ticks;
    }

    /// <exception cref="ArgumentException">Negative.</exception>
    public Constant(TimeSpan value)
        : this(value.Ticks)
    {
    }

    public override double Quantile(double u) => _ticks;
    public override double Cdf(double ticks) => ticks < _ticks ? 0 : 1;
    public override double Mean => _ticks;
    public override double Cv => 0;
    public override string ToString() => $"constant({DurationText.Of(_ticks)})";
}
