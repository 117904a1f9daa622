using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>A source, resolved for drawing.</summary>
/// <param name="Mix">Empty where a log says the class of each vehicle.</param>
/// <param name="Logged">The vehicles of a log that come within the run, in order; otherwise none. Numbered as in the whole log.</param>
internal sealed record SourcePlan(VehicleSource Source, ClassMix Mix, IReadOnlyList<Comer> Logged)
{
    public static SourcePlan Of(VehicleSource source, Scenario scenario, Facts facts, Func<string, int> classIndex) => new(
        source,
        source.Classes.Count > 0 ? ClassMix.Of(source.Classes, classIndex) : new ClassMix([], []),
        source.Arrivals is LoggedArrivals log ? Comers(log, scenario, facts, classIndex) : []);

    private static List<Comer> Comers(LoggedArrivals log, Scenario scenario, Facts facts, Func<string, int> classIndex)
    {
        var start = scenario.Run.Start.ToDateTime(TimeOnly.MinValue);
        var outside = log.Vehicles.TakeWhile(v => v.Arrives < start).Count();
        return [.. log.Within(scenario.Run).Select((v, i) =>
            new Comer((v.Arrives - start).Ticks, outside + i, classIndex(v.Class), outside + i) { Known = Known(v, scenario, facts) })];
    }

    private static FactTest Known(LoggedVehicle vehicle, Scenario scenario, Facts facts)
    {
        FactSet all = default, has = default;
        foreach (var (name, value) in vehicle.Traits)
        {
            foreach (var possible in scenario.Traits.First(t => t.Name == name).Values) all |= facts.BitOf(possible.Name);
            if (value is not null) has |= facts.BitOf(value);
        }
        return new FactTest(all, has);
    }
}
