using GateSim.Scenarios;

namespace GateSim.Reporting.Languages;

/// <summary>What a scenario calls things, for people: as its author says it in their language, otherwise as the file has it.</summary>
public static class ScenarioWords
{
    public static string NameIn(this Scenario scenario, Language language) => scenario.Name;

    /// <summary>Null: the scenario does not say its question.</summary>
    public static string? QuestionIn(this Scenario scenario, Language language) => scenario.About?.Question;

    /// <param name="name">Of a class, a station, an area or a trait's value.</param>
    public static string LabelOf(this Scenario scenario, string name, Language language) => name;
}
