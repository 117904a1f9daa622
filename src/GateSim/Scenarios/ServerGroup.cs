namespace GateSim.Scenarios;

/// <summary>Some of a station's servers, for some of its vehicles.</summary>
/// <param name="For">One of these must hold for a vehicle of the group; none: it is for all that no group before it is for.</param>
/// <param name="Helps">Other groups of the station, whose vehicles its servers take when nobody of its own waits.</param>
public sealed record ServerGroup(string Name, StaffPlan Servers, IReadOnlyList<Condition> For, IReadOnlyList<string> Helps);
