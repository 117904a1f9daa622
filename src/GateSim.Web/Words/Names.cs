using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Web.Words;

/// <summary>What a scenario calls things, as it stands on a page.</summary>
internal static class Names
{
    /// <summary>The author's label; where there is none, the name as words: "china-gate" is "China gate".</summary>
    public static string Called(this Scenario scenario, string name, Language language)
    {
        var label = scenario.LabelOf(name, language);
        if (label != name || name.Length == 0) return label;
        var words = name.Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
