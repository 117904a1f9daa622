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
        if (_bits.Count > 128) throw new ArgumentException("More than 128 traits and values of traits.", nameof(scenario));
    }

    /// <exception cref="ArgumentException">Nothing has the name.</exception>
    public UInt128 BitOf(string traitValue) => _bits.TryGetValue(traitValue, out var bit) ? UInt128.One << bit
        : throw new ArgumentException($"there is no class, flag or value of a trait \"{traitValue}\"", nameof(traitValue));

    /// <summary>The condition for vehicles of one class; null where it can never hold for them.</summary>
    public FactTest? For(VehicleClass vehicleClass, Condition condition)
    {
        UInt128 wanted = 0, unwanted = 0;
        foreach (var (name, negated) in condition.Literals)
        {
            if (_classes.Contains(name))
            {
                if (name == vehicleClass.Name == negated) return null;
            }
            else if (negated) unwanted |= BitOf(name);
            else wanted |= BitOf(name);
        }
        return (wanted & unwanted) == 0 ? new FactTest(wanted | unwanted, wanted) : null;
    }
}

/// <summary>Holds where the facts looked at are exactly those wanted.</summary>
internal readonly record struct FactTest(UInt128 LookedAt, UInt128 Wanted)
{
    public bool Holds(UInt128 facts) => (facts & LookedAt) == Wanted;
}
