using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>What conditions can ask of a vehicle, packed: one bit for each flag and each value of a trait.</summary>
internal sealed class Facts
{
    private readonly Dictionary<string, int> _bits = [];
    private readonly HashSet<string> _classes;

    public Facts(Scenario scenario)
    {
        _classes = scenario.Classes.Select(c => c.Name).ToHashSet();
        foreach (var value in scenario.Traits.SelectMany(t => t.Values)) _bits.Add(value.Name, _bits.Count);
        if (_bits.Count > FactSet.Capacity) throw new ArgumentException("More than 128 traits and values of traits.", nameof(scenario));
    }

    /// <exception cref="ArgumentException">Nothing has the name.</exception>
    public FactSet BitOf(string traitValue) => _bits.TryGetValue(traitValue, out var bit) ? FactSet.Of(bit)
        : throw new ArgumentException($"there is no class, flag or value of a trait \"{traitValue}\"", nameof(traitValue));

    /// <summary>The condition for vehicles of one class; null where it can never hold for them.</summary>
    public FactTest? For(VehicleClass vehicleClass, Condition condition)
    {
        FactSet wanted = default, unwanted = default;
        foreach (var (name, negated) in condition.Literals)
        {
            if (_classes.Contains(name))
            {
                if (name == vehicleClass.Name == negated) return null;
            }
            else if (negated) unwanted |= BitOf(name);
            else wanted |= BitOf(name);
        }
        return (wanted & unwanted).IsEmpty ? new FactTest(wanted | unwanted, wanted) : null;
    }
}

/// <summary>Holds where the facts looked at are exactly those wanted.</summary>
internal readonly record struct FactTest(FactSet LookedAt, FactSet Wanted)
{
    public bool Holds(FactSet facts) => (facts & LookedAt) == Wanted;
}
