using GateSim.Scenarios;

namespace GateSim.Reporting.Languages;

/// <summary>What a scenario calls things, for people: as its author says it in their language, otherwise as the file has it.</summary>
public static class ScenarioWords
{
    public static string NameIn(this Scenario scenario, Language language) => In(scenario, language)?.Name ?? scenario.Name;

    /// <summary>Null: the scenario does not say its question.</summary>
    public static string? QuestionIn(this Scenario scenario, Language language) => In(scenario, language)?.Question ?? scenario.About?.Question;

    /// <summary>The sentence with places for figures; null: the scenario has none.</summary>
    public static Answer? AnswerIn(this Scenario scenario, Language language) => In(scenario, language)?.Answer ?? scenario.About?.Answer;

    /// <param name="name">Of a station, an area, a route, a class, a trait or a trait's value; of a group of servers, <c>lanes/fruit</c>, each part by itself.</param>
    public static string LabelOf(this Scenario scenario, string name, Language language)
    {
        if (In(scenario, language) is not { Labels: { Count: > 0 } labels }) return name;
        return Label(name) ?? (name.Contains('/') ? string.Join('/', name.Split('/').Select(part => Label(part) ?? part)) : name);

        string? Label(string of) => labels.FirstOrDefault(l => l.Name == of)?.Text;
    }

    /// <summary>A station or an area in Vietnamese with its noun: "trạm Kiểm tra hồ sơ", "khu vực Bãi Xuân Cương".</summary>
    internal static string VietnamesePlace(this Scenario scenario, string name) =>
        (scenario.Areas.Any(a => a.Name == name) ? "khu vực " : "trạm ") + scenario.LabelOf(name, Language.Vietnamese);

    private static Translation? In(Scenario scenario, Language language) => scenario.About?.Translations.FirstOrDefault(t => t.Language == language.Code);
}
