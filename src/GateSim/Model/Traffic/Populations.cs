using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>
/// Vehicles are numbered from 0 within populations, and the names of their draws end with that of the population: a source more or less
/// changes nobody else's draws.
/// </summary>
internal static class Populations
{
    public static (int Index, string Suffix) Main => (0, "");

    public static (int Index, string Suffix) AtStart => (1, " (at start)");

    public static (int Index, string Suffix) OfSource(Scenario scenario, int source) => (2 + source, $" (source {scenario.Demand.Sources[source].Name})");

    /// <summary>Those that come back: numbered as those as which they had left.</summary>
    public static (int Index, string Suffix) BackFrom((int Index, string Suffix) population) => (population.Index, population.Suffix + " (return)");

    public static IEnumerable<(int Index, string Suffix)> Of(Scenario scenario) =>
        [Main, AtStart, .. scenario.Demand.Sources.Select((_, i) => OfSource(scenario, i))];
}
