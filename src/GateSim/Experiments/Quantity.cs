using GateSim.Scenarios;

namespace GateSim.Experiments;

/// <summary>One statistic, or a sum of several of one unit (vehicles of two classes), by a factor: what scenarios are compared by.</summary>
public sealed record Quantity(IReadOnlyList<StatisticName> Sum, double Times = 1)
{
    /// <summary>The unit of a ratio.</summary>
    public const string UnitOfRatio = "times";

    /// <summary>By which it is divided in each replication, of the same unit; null: by nothing.</summary>
    public StatisticName? Per { get; init; }

    /// <summary>Whether a gate is the better the larger it is; most are costs of some kind: times, queues, losses.</summary>
    public bool LargerIsBetter => (Sum[0].Measure is "throughput" or "route-throughput" or "same-day" || Sum[0].Statistic.StartsWith("share<", StringComparison.Ordinal)) == Times > 0;

    /// <summary>Every statistic that it is made of.</summary>
    public IEnumerable<StatisticName> Parts => Per is null ? Sum : Sum.Append(Per);

    public override string ToString() =>
        string.Join(" + ", Sum) + (Per is null ? "" : $" per {Per}") + (Times == 1 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $", times {Times}"));
}
