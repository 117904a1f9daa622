using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

internal static class StressObjectives
{
    public static IEnumerable<StressItem> Of(Scenario scenario)
    {
        yield return new("1.1", "Purpose of the model",
            [.. new[] { scenario.About?.Question, scenario.Description }.OfType<string>()],
            "the background and rationale: whose decision it is to help, and why a simulation is needed for it");
        yield return new("1.2", "Model outputs",
        [
            "Each number is a statistic of one replication; reported is its mean over the replications with a confidence interval. Definitions: `docs/results.md` of GateSim.",
            StressItem.ListOf(MeasureCatalogue.KeysIn(scenario)
                .GroupBy(k => (k.Measure, k.Unit, k.Statistic, IsOfStation: k.Station is not null))
                .GroupBy(s => (s.Key.Measure, s.Key.Unit, Stations: Stations(s), Classes: Classes(s)), s => $"`{s.Key.Statistic}`")
                .Select(g => $"`{g.Key.Measure}`{g.Key.Stations}, in {g.Key.Unit}: {string.Join(", ", g)}{g.Key.Classes}")),
        ]);
        yield return new("1.3", "Experimentation aims",
            [.. scenario.About?.Question is { } question ? new[] { $"One scenario, to answer: {question}" } : []],
            "the scenarios that are compared with this one, and why these; how a design of experiments or an optimization chose them");
    }

    private static string Stations(IEnumerable<StatisticKey> rows) =>
        rows.Select(k => k.Station).OfType<string>().Distinct().ToList() is { Count: > 0 } stations ? $" of {string.Join(", ", stations)}" : "";

    // What is asked for by one class is of that one alone.
    private static string Classes(IEnumerable<StatisticKey> rows)
    {
        var classes = rows.Select(k => k.Class).Distinct().ToList();
        return !classes.Contains(null) ? $"; of {string.Join(", ", classes)} alone" : classes.Count > 1 ? "; by class too" : "";
    }
}
