namespace GateSim.Scenarios;

/// <summary>What a scenario is about and what it calls things, in another language: for reports and pages. Files for machines keep the names as they are.</summary>
/// <param name="Language">Its code of ISO 639-1: <c>vi</c>.</param>
/// <param name="Name">Of the scenario; null: as it is.</param>
/// <param name="Question">Null: not translated.</param>
/// <param name="Answer">Null: not translated.</param>
/// <param name="Labels">Of stations, areas, routes, classes, traits and their values.</param>
public sealed record Translation(string Language, string? Name, string? Question, Answer? Answer, IReadOnlyList<Label> Labels);

/// <param name="Name">As the scenario has it.</param>
/// <param name="Text">As people read it.</param>
public sealed record Label(string Name, string Text);
