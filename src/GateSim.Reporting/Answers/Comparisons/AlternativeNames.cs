using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Answers.Comparisons;

internal static class AlternativeNames
{
    /// <summary>In the order of the alternatives: as they were typed, and what bears its scenario's name as the scenario says it in the language.</summary>
    public static IReadOnlyList<string> NamesIn(this Alternatives alternatives, Language language) => [.. alternatives.All.Select(a => a.NameIn(language))];

    public static string NameIn(this Alternative alternative, Language language) =>
        alternative.Name == alternative.Scenario.Name ? alternative.Scenario.NameIn(language) : alternative.Name;
}
