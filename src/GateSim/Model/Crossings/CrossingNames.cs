using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Crossings;

/// <summary>What the numbers of a <see cref="Crossing"/> stand for in the words of its scenario.</summary>
public sealed class CrossingNames
{
    private readonly Scenario _scenario;
    private readonly string?[] _sources;
    private readonly string[][] _routes;
    private readonly (UInt128 Bit, string Name)[][] _values; // by trait
    private readonly bool[][] _isDrawn;                      // by class and trait

    public CrossingNames(Scenario scenario)
    {
        _scenario = scenario;
        var plan = new GatePlan(scenario, TimeSpan.Zero);
        var facts = new Facts(scenario);
        _sources = [null, "at start", .. scenario.Demand.Sources.Select(s => s.Name)];
        _routes = [.. plan.Classes.Select(c => (string[])[.. c.Routes.Select(r => r.Name)])];
        _values = [.. scenario.Traits.Select(t => ((UInt128, string)[])[.. t.Values.Select(v => (facts.BitOf(v.Name).Bits, v.Name))])];
        _isDrawn = [.. plan.Classes.Select(c => (bool[])[.. scenario.Traits.Select(t => c.Traits.Any(drawn => drawn.Name == t.Name))])];
    }

    public IReadOnlyList<Trait> Traits => _scenario.Traits;

    public string Class(Crossing crossing) => _scenario.Classes[crossing.Class].Name;

    /// <summary>The source that it came from, or "at start"; null: the main stream.</summary>
    public string? Source(Crossing crossing) => _sources[crossing.Population];

    public string Route(Crossing crossing) => _routes[crossing.Class][crossing.Route];

    public string Place(CrossingVisit visit) => visit.IsArea ? _scenario.Areas[visit.Place].Name : _scenario.Stations[visit.Place].Name;

    /// <summary>The value that it has of a trait; null where it has none, or where nothing on its way asks for the trait, so that none was drawn.</summary>
    /// <param name="trait">Index among <see cref="Traits"/>; as below.</param>
    public string? Value(Crossing crossing, int trait)
    {
        foreach (var (bit, name) in _values[trait])
        {
            if ((crossing.Facts & bit) != 0) return name;
        }
        return null;
    }

    /// <summary>Whether it has a trait that one has or has not; null where that was not drawn.</summary>
    public bool? Has(Crossing crossing, int trait) => Value(crossing, trait) is not null ? true : _isDrawn[crossing.Class][trait] ? false : null;
}
