using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers;

/// <summary>Targets and their numbers: in English as they were typed, in Vietnamese in words.</summary>
internal static class TargetWords
{
    /// <summary>"clearance-time/mean &lt;= 150 min"; "thời gian thông quan trung bình không quá 150 phút".</summary>
    public static string Of(Target target, Scenario scenario, Language language) => language == Language.Vietnamese
        ? $"{Of(target.Of, scenario, language)} {(target.IsAtMost ? "không quá" : "ít nhất")} {Words.Given(target.Limit, target.Unit, language)}"
        : target.Text;

    public static string All(IReadOnlyList<Target> targets, Scenario scenario, Language language) =>
        string.Join(language == Language.Vietnamese ? " và " : " and ", targets.Select(t => Of(t, scenario, language)));

    /// <summary>"clearance-time/mean"; "thời gian thông quan trung bình".</summary>
    public static string Of(Quantity quantity, Scenario scenario, Language language) =>
        language == Language.Vietnamese ? QuantityWords.Of(quantity, scenario, language) : quantity.ToString();

    public static string Of(StatisticName name, Scenario scenario, Language language) =>
        language == Language.Vietnamese ? StatisticWords.Of(name, scenario, language) : name.ToString();
}
