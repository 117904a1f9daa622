using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Web.Words;

/// <summary>What a scenario calls things, as it stands on a page.</summary>
internal static class Names
{
    /// <summary>The author's label, or the name as words, with a capital as it begins a line: "china-gate" is "China gate".</summary>
    public static string Called(this Scenario scenario, string name, Language language)
    {
        var label = scenario.LabelOf(name, language);
        if (label == name) label = name.Replace('-', ' ');
        return label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
    }
}
