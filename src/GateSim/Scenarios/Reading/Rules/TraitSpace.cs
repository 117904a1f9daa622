using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>All combinations of traits that vehicles can draw or are logged with, as a set of possible values for each trait.</summary>
internal sealed class TraitSpace
{
    private static readonly UInt128 Has = UInt128.One;
    private static readonly UInt128 HasNot = UInt128.One << 1;
    // More than any gate needs. Whether one of many conditions always holds is a hard question in general.
    private const int MostSteps = 1_000_000;

    private readonly IReadOnlyList<Trait> _traits;
    private readonly Dictionary<string, (int Trait, UInt128 Values)> _meanings = [];
    private readonly Dictionary<(string Class, int Trait), UInt128> _logged = [];
    private int _steps;

    public static TraitSpace Of(Scenario scenario)
    {
        var space = new TraitSpace(scenario.Traits);
        foreach (var vehicle in scenario.Demand.Sources.Select(s => s.Arrivals).OfType<LoggedArrivals>().SelectMany(l => l.Vehicles))
        {
            foreach (var (name, value) in vehicle.Traits) space.Add(vehicle.Class, name, value);
        }
        return space;
    }

    private void Add(string vehicleClass, string trait, string? value)
    {
        var (index, values) = value is null ? (_meanings[trait].Trait, HasNot) : _meanings[value];
        _logged[(vehicleClass, index)] = _logged.GetValueOrDefault((vehicleClass, index)) | values;
    }

    public TraitSpace(IReadOnlyList<Trait> traits)
    {
        _traits = traits;
        for (var t = 0; t < traits.Count; t++)
        {
            if (traits[t].IsFlag) _meanings[traits[t].Name] = (t, Has);
            else for (var v = 0; v < traits[t].Values.Count; v++) _meanings[traits[t].Values[v].Name] = (t, UInt128.One << v);
        }
    }

    /// <summary>A sentence about vehicles of the class for which <paramref name="when"/> holds and none of the lines does.</summary>
    /// <param name="gapOf">The sentence, from which vehicles they are: <c>truck vehicles that are red</c>.</param>
    /// <param name="tooMany">The sentence where it would take too long to see.</param>
    /// <returns>Null: there are none.</returns>
    public string? Uncovered(VehicleClass vehicleClass, Condition when, IReadOnlyList<Condition> lines, Func<string, string> gapOf, string tooMany)
    {
        var possible = Possible(vehicleClass);
        if (Array.Exists(possible, p => p == 0)) return null;
        foreach (var literal in when.Literals)
        {
            if (!Holds(literal, vehicleClass, possible, out var trait, out var values)) return null;
            if (trait >= 0) possible[trait] &= values;
        }
        var found = Search(possible, [.. lines], vehicleClass);
        if (_steps > MostSteps) return tooMany;
        if (found is null) return null;
        var literals = lines.Append(when).SelectMany(c => c.Literals);
        var mentioned = literals.Where(l => _meanings.ContainsKey(l.Name)).Select(l => _meanings[l.Name].Trait).Distinct().Order();
        string[] words = [.. mentioned.Select(t => Word(_traits[t], found[t]))];
        var that = words.Length == 0 ? "" : $" that are {Quoted.And(words)}";
        return gapOf($"{Quoted.Short(vehicleClass.Name)} vehicles{that}");
    }

    private UInt128[] Possible(VehicleClass vehicleClass)
    {
        var possible = new UInt128[_traits.Count];
        for (var t = 0; t < possible.Length; t++)
        {
            var trait = _traits[t];
            var shares = vehicleClass.Traits.GetValueOrDefault(trait.Name) ?? trait.Values;
            possible[t] = trait.IsFlag ? (shares[0].Share > 0 ? Has : 0) | (shares[0].Share < 1 ? HasNot : 0) : 0;
            possible[t] |= _logged.GetValueOrDefault((vehicleClass.Name, t));
            if (trait.IsFlag) continue;
            foreach (var value in shares.Where(s => s.Share > 0))
            {
                if (_meanings.TryGetValue(value.Name, out var meaning) && meaning.Trait == t) possible[t] |= meaning.Values;
            }
        }
        return possible;
    }

    /// <summary>Whether the literal can hold, and for which values of which trait; no trait (-1): it always does.</summary>
    private bool Holds(Literal literal, VehicleClass vehicleClass, UInt128[] possible, out int trait, out UInt128 values)
    {
        (trait, values) = (-1, 0);
        if (!_meanings.TryGetValue(literal.Name, out var meaning)) return literal.Name == vehicleClass.Name != literal.Negated;
        (trait, values) = (meaning.Trait, literal.Negated ? ~meaning.Values : meaning.Values);
        return (possible[trait] & values) != 0;
    }

    /// <summary>
    /// Possible values under which none of the lines holds, by trying for each line which literal does not hold; null: there are none.
    /// </summary>
    private UInt128[]? Search(UInt128[] possible, List<Condition> lines, VehicleClass vehicleClass)
    {
        if (++_steps > MostSteps) return null;
        List<(int Trait, UInt128 Values)>? tightest = null;
        foreach (var line in lines)
        {
            if (Open(line, possible, vehicleClass) is not { } open) continue;
            if (open.Count == 0) return null;
            if (tightest is null || open.Count < tightest.Count) tightest = open;
        }
        if (tightest is null) return possible;
        var rest = (UInt128[])possible.Clone();
        foreach (var (trait, values) in tightest)
        {
            var tried = (UInt128[])rest.Clone();
            tried[trait] &= ~values;
            if (tried[trait] != 0 && Search(tried, lines, vehicleClass) is { } found) return found;
            // From here on it holds, so that no combination is tried twice.
            rest[trait] &= values;
            if (rest[trait] == 0) return null;
        }
        return null;
    }

    /// <summary>The literals of a line that may or may not hold; null: one of them cannot, so the line does not.</summary>
    private List<(int Trait, UInt128 Values)>? Open(Condition line, UInt128[] possible, VehicleClass vehicleClass)
    {
        var open = new List<(int, UInt128)>();
        foreach (var literal in line.Literals)
        {
            if (!Holds(literal, vehicleClass, possible, out var trait, out var values)) return null;
            if (trait >= 0 && (possible[trait] & ~values) != 0) open.Add((trait, values));
        }
        return open;
    }

    private static string Word(Trait trait, UInt128 possible)
    {
        if (trait.IsFlag) return ((possible & HasNot) != 0 ? "not " : "") + Quoted.Short(trait.Name);
        return Quoted.Short(trait.Values[(int)UInt128.TrailingZeroCount(possible)].Name);
    }
}
