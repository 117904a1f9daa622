namespace GateSim.Web.Plans;

/// <summary>A plan as a client names it: a scenario of the library or a text, and what is changed.</summary>
/// <param name="Sets">Each <c>PATH=VALUE</c>, as <c>--set</c> takes it.</param>
/// <param name="Replications">Null: as the scenario says, where it says a number.</param>
/// <param name="Compare">Whether the unchanged plan is run, too, on the same vehicles.</param>
internal sealed record Asked(string? Scenario, string? Text, IReadOnlyList<string>? Sets, int? Replications, bool? Compare, string? Lang);
