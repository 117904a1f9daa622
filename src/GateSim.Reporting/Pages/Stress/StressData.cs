using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Reporting.Pages.Stress;

internal static class StressData
{
    public static IEnumerable<StressItem> Of(Scenario scenario) =>
    [
        new("3.1", "Data sources", StressItem.Lists(scenario.About?.Sources ?? []), scenario.About?.Sources is { Count: > 0 }
            ? "how the data were collected, and over which time" : "where each figure of 3.3 comes from, how it was collected and over which time"),
        new("3.2", "Pre-processing", [], "what was done to the data before they became the figures of 3.3, and how distributions were fitted"),
        new("3.3", "Input parameters", ["The whole scenario, with every default:", $"```yaml\n{ScenarioText.Of(scenario).TrimEnd()}\n```"], "the basis of figures that no source of 3.1 covers"),
        new("3.4", "Assumptions",
        [
            .. StressItem.Lists(scenario.About?.Assumed ?? []),
            "Those that every GateSim model makes, with what checks each: `docs/model.md`.",
        ], scenario.About?.Assumed is { Count: > 0 } ? null : "what had to be assumed where no data were to be had"),
    ];
}
