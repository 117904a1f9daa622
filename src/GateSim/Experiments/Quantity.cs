using GateSim.Scenarios;

namespace GateSim.Experiments;

/// <summary>One statistic, or a sum of several of one unit (vehicles of two classes), by a factor: what scenarios are compared by.</summary>
public sealed record Quantity(IReadOnlyList<StatisticName> Sum, double Times = 1)
{
    public override string ToString() =>
        string.Join(" + ", Sum) + (Times == 1 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $", times {Times}"));
}
