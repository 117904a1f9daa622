namespace GateSim.Scenarios;

/// <summary>When the run begins (midnight), how long it is, how often and with which seed it is done.</summary>
/// <param name="Days">Whole days, the warm-up included.</param>
/// <param name="WarmUp">What is left out at the beginning; null: found by MSER-5 (<c>warmUp: auto</c>).</param>
/// <param name="Confidence">The level of the intervals, between 0 and 1.</param>
public sealed record RunPlan(DateOnly Start, int Days, TimeSpan? WarmUp, ReplicationPlan Replications, ulong Seed, double Confidence)
{
    /// <summary>Without warm-up, 30 replications, seed 1, intervals of 95 %.</summary>
    public RunPlan(DateOnly start, int days)
        : this(start, days, TimeSpan.Zero, new FixedReplications(30), 1, 0.95)
    {
    }

    public TimeSpan Length => TimeSpan.FromDays(Days);

    /// <summary>How the same replications are made to say more.</summary>
    public VarianceReduction VarianceReduction { get; init; }
}

public enum VarianceReduction
{
    None,

    /// <summary>Replications in pairs, the second with the opposite luck of the first.</summary>
    Antithetic,

    /// <summary>What came by chance, known to be 0 on average, is used to take chance out of the estimates.</summary>
    Controls,
}

/// <summary>How many replications are run.</summary>
public abstract record ReplicationPlan;

/// <param name="Count">How many are run here.</param>
public sealed record FixedReplications(int Count) : ReplicationPlan
{
    /// <summary>The number of the first, where an experiment is spread over several runs and this is one of them; null: it is not.</summary>
    public int? From { get; init; }

    public int First => From ?? 1;

    public int Last => First + Count - 1;
}

/// <summary>As many as it takes until half-width / |estimate| of one statistic is at most <paramref name="Relative"/>; at least 10.</summary>
public sealed record ReplicationsToPrecision(double Relative, StatisticName Of, int Max) : ReplicationPlan
{
    /// <summary>Other statistics that must be as precise.</summary>
    public IReadOnlyList<StatisticName> And { get; init; } = [];

    public IEnumerable<StatisticName> All => And.Prepend(Of);

    /// <summary>For how many replications more it must last (Hoad, Robinson and Davies' kLimit); null: it is enough to reach it.</summary>
    public int? LookAhead { get; init; }
}

/// <summary>Names one number of the results: <c>measure/statistic</c>, <c>measure/station/statistic</c> or <c>measure/station/class/statistic</c>.</summary>
public sealed record StatisticName(string Measure, string? Station, string? Class, string Statistic)
{
    public bool Names(StatisticKey key) => key.Measure == Measure && key.Statistic == Statistic && key.Station == Station && key.Class == Class;

    public StatisticKey Key(string unit) => new(Measure, Station, Class, Statistic, unit);

    public override string ToString() => (Station, Class) switch
    {
        (null, null) => $"{Measure}/{Statistic}",
        (_, null) => $"{Measure}/{Station}/{Statistic}",
        _ => $"{Measure}/{Station}/{Class}/{Statistic}",
    };
}
