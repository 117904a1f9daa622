using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Answers.Comparisons;

internal static class AlternativeNames
{
    /// <summary>
    /// In the order of the alternatives: as they were typed; what bears the name of its scenario or of its file, as the scenario calls itself in the language, where
    /// it does and they then differ.
    /// </summary>
    public static IReadOnlyList<string> NamesIn(this Alternatives alternatives, Language language)
    {
        string[] names = [.. alternatives.All.Select(a => a.NameIn(language))];
        return names.Distinct().Count() == names.Length ? names : [.. alternatives.All.Select(a => a.Name)];
    }

    public static string NameIn(this Alternative alternative, Language language) =>
        IsOfItsScenario(alternative, language) ? alternative.Scenario.NameIn(language) : alternative.Name;

    private static bool IsOfItsScenario(Alternative alternative, Language language) =>
        alternative.Name == alternative.Scenario.Name
        || (alternative.Name == Path.GetFileNameWithoutExtension(alternative.Case.File) && alternative.Scenario.About?.Translations.Any(t => t.Language == language.Code && t.Name is not null) == true);
}
