using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios;

/// <summary>A kind of vehicle.</summary>
/// <param name="Share">Of the main stream's arrivals, 0 … 1, exact as written.</param>
/// <param name="Priority">The larger goes first at stations that order by priority.</param>
/// <param name="Traits">By trait name: what replaces the trait's own values for this class.</param>
public sealed record VehicleClass(string Name, decimal Share, string Route, double Priority, IReadOnlyDictionary<string, IReadOnlyList<TraitValue>> Traits)
{
    /// <summary>Of priority 0, with the traits' own shares.</summary>
    public VehicleClass(string name, decimal share, string route)
        : this(name, share, route, 0, new Dictionary<string, IReadOnlyList<TraitValue>>())
    {
    }

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
public sealed record Trait(string Name, bool IsFlag, IReadOnlyList<TraitValue> Values)
{
    /// <summary>A vehicle has it with that share, or has it not.</summary>
    public static Trait Flag(string name, decimal share) => new(name, true, [new TraitValue(name, share)]);

    /// <summary>A vehicle has one of the values; their shares add up to 1.</summary>
    public static Trait OneOf(string name, params IReadOnlyList<TraitValue> values) => new(name, false, values);
}

public sealed record TraitValue(string Name, decimal Share);

/// <summary>What must hold for a vehicle: each literal names a class, a trait or a value of one; all must hold. Empty: always.</summary>
public sealed record Condition(IReadOnlyList<Literal> Literals)
{
    public static Condition Always { get; } = new([]);

    /// <summary>As in a file: <c>Condition.Of("red", "not pre-declared")</c>.</summary>
    public static Condition Of(params IReadOnlyList<string> literals) => new([.. literals.Select(Literal.Of)]);

    public override string ToString() => string.Join(", ", Literals);
}

public readonly record struct Literal(string Name, bool Negated)
{
    private const string Not = "not ";

    /// <summary>As in a file: a name, or <c>not</c> and a name.</summary>
    public static Literal Of(string text)
    {
        var trimmed = text.Trim();
        var negated = trimmed.StartsWith(Not, StringComparison.Ordinal);
        return new Literal(negated ? trimmed[Not.Length..].Trim() : trimmed, negated);
    }

    public override string ToString() => Negated ? $"not {Name}" : Name;
}
