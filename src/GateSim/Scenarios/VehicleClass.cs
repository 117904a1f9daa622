using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios;

/// <summary>A kind of vehicle.</summary>
/// <param name="Share">Of the main stream's arrivals, 0 … 1, exact as written.</param>
/// <param name="Priority">The larger goes first at stations that order by priority.</param>
/// <param name="Traits">By trait name: what replaces the trait's own values for this class.</param>
public sealed record VehicleClass(string Name, decimal Share, string Route, double Priority, IReadOnlyDictionary<string, IReadOnlyList<TraitValue>> Traits)
{
    /// <summary>Null: its vehicles do not come back.</summary>
    public Returns? Returns { get; init; }
}

/// <summary>A vehicle that has left comes back as another, some time later.</summary>
/// <param name="As">Of which class; one whose vehicles do not come back in their turn.</param>
/// <param name="Share">Of those that leave.</param>
/// <param name="After">How long after leaving.</param>
/// <param name="Within">The longest that is; null: no limit.</param>
public sealed record Returns(string As, decimal Share, Distribution After, TimeSpan? Within);

/// <summary>Something that a vehicle draws when it arrives.</summary>
/// <param name="IsFlag">A vehicle has it or not (one value, named as the trait, with its share); otherwise it has exactly one of the values.</param>
public sealed record Trait(string Name, bool IsFlag, IReadOnlyList<TraitValue> Values);

public sealed record TraitValue(string Name, decimal Share);

/// <summary>What must hold for a vehicle: each literal names a class, a trait or a value of one; all must hold. Empty: always.</summary>
public sealed record Condition(IReadOnlyList<Literal> Literals)
{
    public static Condition Always { get; } = new([]);
    public override string ToString() => string.Join(", ", Literals);
}

public readonly record struct Literal(string Name, bool Negated)
{
    public override string ToString() => Negated ? $"not {Name}" : Name;
}
