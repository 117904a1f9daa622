namespace GateSim.Scenarios;

/// <summary>A stream of vehicles beside the main one: a population of its own, with numbers and draws of its own.</summary>
/// <param name="Classes">What its vehicles are, with shares that add up to 1; empty where the arrivals say the class of each.</param>
public sealed record VehicleSource(string Name, ArrivalPlan Arrivals, IReadOnlyList<ClassShare> Classes);

public sealed record ClassShare(string Class, decimal Share);

/// <summary>When the vehicles of a stream come.</summary>
public abstract record ArrivalPlan
{
    /// <summary>Vehicles expected on a day of the run.</summary>
    public abstract double ExpectedOn(DateOnly date);
}
