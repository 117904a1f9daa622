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
        ? $"{Of(target.Of, scenario, language)} {(target.IsAtMost ? "không quá" : "ít nhất")} {Limit(target, language)}"
        : target.Text;

    /// <summary>Of a picture: what is typed keeps its letters.</summary>
    public static string Title(Target target, Scenario scenario, Language language) =>
        Of(target, scenario, language) is var words && language == Language.Vietnamese ? Words.Capital(words) : words;

    public static string All(IReadOnlyList<Target> targets, Scenario scenario, Language language) =>
        string.Join(language == Language.Vietnamese ? " và " : " and ", targets.Select(t => Of(t, scenario, language)));

    /// <summary>"clearance-time/mean 117.5 ± 1.8 min"; "thời gian thông quan trung bình là 117,5 ± 1,8 phút".</summary>
    public static string Reached(Target target, Estimate estimate, Scenario scenario, Language language)
    {
        var (of, value) = (Of(target.Of, scenario, language), Digits.Of(estimate, language));
        return language.Say($"{of} {value}", $"{of} là {value}");
    }

    /// <summary>"clearance-time/mean"; "thời gian thông quan trung bình".</summary>
    public static string Of(Quantity quantity, Scenario scenario, Language language) =>
        language == Language.Vietnamese ? QuantityWords.Of(quantity, scenario, language) : quantity.ToString();

    // Many minutes are said in hours, where these come out even.
    private static string Limit(Target target, Language language)
    {
        var hours = target.Limit / 60;
        return target.Unit == "min" && hours >= 2 && Math.Abs(hours - Math.Round(hours, 1)) < 1e-9 ? Words.Given(hours, "h", language) : Words.Given(target.Limit, target.Unit, language);
    }

    public static string Of(StatisticName name, Scenario scenario, Language language) =>
        language == Language.Vietnamese ? StatisticWords.Of(name, scenario, language) : name.ToString();
}
