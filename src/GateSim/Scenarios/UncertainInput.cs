namespace GateSim.Scenarios;

/// <summary>A value of the scenario that nobody knows exactly, and between what it may lie.</summary>
/// <param name="Path">Of the key in the scenario, as <c>--set</c> takes it.</param>
/// <param name="Low">One end of the range, as <c>--set</c> takes a value. A number in it may go on to that of the other end.</param>
/// <param name="High">The other end.</param>
/// <param name="Why">Where the range comes from.</param>
public sealed record UncertainInput(string Name, string Path, string Low, string High, string? Why);
