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
            StressItem.ListOf(MeasureCatalogue.KeysIn(scenario).GroupBy(k => (k.Measure, IsOfStation: k.Station is not null, k.Unit)).Select(Measure)),
        ]);
        yield return new("1.3", "Experimentation aims",
            [.. scenario.About?.Question is { } question ? new[] { $"One scenario, to answer: {question}" } : []],
            "the scenarios that are compared with this one, and why these; how a design of experiments or an optimization chose them");
    }

    private static string Measure(IGrouping<(string Measure, bool IsOfStation, string Unit), StatisticKey> rows)
    {
        var (measure, isOfStation, unit) = rows.Key;
        var of = isOfStation ? $" of {string.Join(", ", rows.Select(k => k.Station).Distinct())}" : "";
        var byClass = rows.Any(k => k.Class is not null) ? "; by class too" : "";
        return $"`{measure}`{of}, in {unit}: {string.Join(", ", rows.Select(k => $"`{k.Statistic}`").Distinct())}{byClass}";
    }
}
