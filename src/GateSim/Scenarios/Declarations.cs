namespace GateSim.Scenarios;

/// <summary>Consecutive vehicles of a class on one declaration, which share what is drawn for it.</summary>
/// <param name="Vehicles">Mean number of vehicles on a declaration, at least 1; the number is geometric.</param>
/// <param name="Traits">What they share.</param>
public sealed record Declarations(double Vehicles, IReadOnlyList<string> Traits);
