using GateSim.Scenarios;

namespace GateSim.Reporting.Animations;

/// <summary>
/// The gate laid out from its routes: places in columns, so that each class passes them from left to right, or from right to left where it
/// goes the other way.
/// </summary>
/// <param name="Ways">Between the places, from left to right.</param>
/// <param name="IsOutward">By class: it comes in on the left and goes out on the right.</param>
internal sealed record Scheme(IReadOnlyList<Place> Places, IReadOnlyList<Way> Ways, IReadOnlyList<bool> IsOutward)
{
    public static Scheme Of(Scenario scenario)
    {
        var passages = scenario.Classes.Select(c => Passages.Of(scenario, c)).ToList();
        var order = new Order(scenario.Stations.Count + scenario.Areas.Count);
        bool[] isOutward = [.. passages.Select(order.Add)];
        var places = order.Arrange(passages.SelectMany(p => p).SelectMany(w => new[] { w.From, w.To }).Where(p => p >= 0).Distinct(),
            number => number < scenario.Stations.Count ? scenario.Stations[number].Name : scenario.Areas[number - scenario.Stations.Count].Name);
        var ways = passages.Zip(isOutward, (ways, outward) => ways.Select(w => outward ? new Way(w.From, w.To) : new Way(w.To, w.From)));
        return new Scheme(places, [.. ways.SelectMany(w => w).Distinct().Where(w => w.From >= 0 || w.To >= 0).OrderBy(w => w.From).ThenBy(w => w.To)], isOutward);
    }
}

/// <summary>A road between two places. −1 as <paramref name="From"/>: from beyond the left edge; as <paramref name="To"/>: beyond the right one.</summary>
internal readonly record struct Way(int From, int To);
