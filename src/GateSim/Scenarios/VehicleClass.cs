namespace GateSim.Scenarios;

/// <summary>A kind of vehicle.</summary>
/// <param name="Share">Of the arrivals, 0 … 1, exact as written.</param>
/// <param name="Priority">The larger goes first at stations that order by priority.</param>
/// <param name="Traits">By trait name: what replaces the trait's own values for this class.</param>
public sealed record VehicleClass(string Name, decimal Share, string Route, double Priority, IReadOnlyDictionary<string, IReadOnlyList<TraitValue>> Traits);

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
