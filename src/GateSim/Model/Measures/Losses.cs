using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Vehicles that are turned away, or that give up, after the warm-up: in all, then at each station and area that loses some.</summary>
internal sealed class Losses(GatePlan plan, MeasureDefinition definition, Outcome counted) : Measure
{
    private readonly long _warmUp = plan.WarmUp.Ticks;
    private readonly IReadOnlyList<string> _places = [.. definition.Stations(plan.Scenario)];
    private readonly Dictionary<string, long[]> _byClassAt = definition.Stations(plan.Scenario).ToDictionary(at => at, _ => new long[plan.Classes.Count]);

    public override IEnumerable<StatisticKey> Keys =>
        [.. plan.KeysByClass(definition), .. _places.SelectMany(at => plan.KeysByClass(definition, at))];

    public override void Clear()
    {
        foreach (var byClass in _byClassAt.Values) Array.Clear(byClass);
    }

    public override void Lost(Vehicle vehicle, in Leg leg, long now, Outcome why)
    {
        if (why != counted || now < _warmUp) return;
        _byClassAt[leg.Kind == LegKind.Enter ? plan.Scenario.Areas[leg.Place].Name : plan.Scenario.Stations[leg.Place].Name][vehicle.Class]++;
    }

    public override IEnumerable<double?> Values(ReplicationEnd end)
    {
        var all = Enumerable.Range(0, plan.Classes.Count).Select(c => _byClassAt.Values.Sum(byClass => byClass[c]));
        return _places.Select(at => (IEnumerable<long>)_byClassAt[at]).Prepend(all)
            .SelectMany(byClass => byClass.Prepend(byClass.Sum())).Select(n => (double?)(n / end.DaysCounted));
    }
}

/// <summary>Vehicles that leave the gate uncleared after the warm-up.</summary>
internal sealed class Uncleared : VehicleCounts
{
    private readonly long _warmUp;
    private readonly long[] _byClass;

    public Uncleared(GatePlan plan)
        : this(plan, new long[plan.Classes.Count])
    {
    }

    private Uncleared(GatePlan plan, long[] byClass)
        : base(plan, MeasureCatalogue.Uncleared, byClass) => (_warmUp, _byClass) = (plan.WarmUp.Ticks, byClass);

    public override void LeftUncleared(Vehicle vehicle, long now, Outcome why)
    {
        if (now >= _warmUp) _byClass[vehicle.Class]++;
    }
}
