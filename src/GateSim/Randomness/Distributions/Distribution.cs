namespace GateSim.Randomness.Distributions;

/// <summary>
/// How long something takes. Made only with parameters that make sense (a constructor throws
/// <see cref="ArgumentException"/> with a sentence for the scenario's author). Values are durations in ticks of 100 ns.
/// </summary>
public abstract class Distribution
{
    /// <summary>The value below which a share <paramref name="u"/> of the values lies (inversion: one uniform per value keeps common
    /// random numbers in step), in ticks, not yet rounded.</summary>
    /// <param name="u">Strictly between 0 and 1.</param>
    public abstract double Quantile(double u);

    /// <summary>The share of the values at or below <paramref name="ticks"/>. Written independently of <see cref="Quantile"/>, so that each checks the other.</summary>
    public abstract double Cdf(double ticks);

    /// <summary>The mean in ticks, of the variable itself (for a truncated one, after truncation).</summary>
    public abstract double Mean { get; }

    /// <summary>Standard deviation divided by mean; 0 where the mean is 0.</summary>
    public abstract double Cv { get; }

    /// <summary>The file of which it was made; null: of none.</summary>
    public virtual string? File => null;

    /// <summary>As it is written in a scenario: <c>erlang(3, 2 min)</c>.</summary>
    public abstract override string ToString();

    /// <summary>The longest duration that is drawn, some 3,000 years: the far tail of an extreme distribution ends here, so that time cannot overflow.</summary>
    public const long LongestTicks = 1_000_000_000_000_000_000;

    /// <summary>One duration in whole ticks.</summary>
    public long Ticks(double u) => Whole(Quantile(u));

    /// <summary>Many durations, each of its own uniform number: the same as one by one.</summary>
    /// <param name="values">The uniform numbers; what stands in it afterwards is of no account.</param>
    internal void Ticks(Span<double> values, Span<long> ticks)
    {
        Quantiles(values);
        for (var i = 0; i < values.Length; i++) ticks[i] = Whole(values[i]);
    }

    private static long Whole(double ticks) => ticks < LongestTicks ? (long)(ticks + 0.5) : LongestTicks;

    /// <summary>Puts the quantile of each in its place: the same bits as <see cref="Quantile"/>.</summary>
    private protected virtual void Quantiles(Span<double> values)
    {
        foreach (ref var value in values) value = Quantile(value);
    }
}
