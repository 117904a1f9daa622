using GateSim.Kernel;
using GateSim.Model;
using GateSim.Model.Traffic;
using GateSim.Randomness;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace GateSim.Tests.Model;

/// <summary>A scenario with chance in it, to be varied with <c>with</c>; and the vehicles that it draws.</summary>
internal static class DrawnGate
{
    public static Condition When(params string[] names) =>
        new([.. names.Select(n => n.StartsWith("not ", StringComparison.Ordinal) ? new Literal(n[4..], true) : new Literal(n, false))]);

    public static VehicleClass Class(string name, decimal share, string route = "all", params (string Trait, TraitValue[] Values)[] traits) =>
        new(name, share, route, 0, traits.ToDictionary(t => t.Trait, t => (IReadOnlyList<TraitValue>)t.Values));

    public static Trait Flag(string name, decimal share) => new(name, true, [new TraitValue(name, share)]);

    public static VisitStep Visit(string station, decimal share = 1, params string[] when) => new(station, When(when), share);

    public static StationPlan Station(string name, params ServiceLine[] service) =>
        new(name, StaffPlan.Always(1), OpeningHours.Always, QueueKind.Shared, QueueOrder.Fifo, null, service, null);

    public static ServiceLine Takes(double minutes, params string[] when) => new(When(when), new Constant(TinyGate.Ticks(minutes)));

    public static ServiceLine TakesAbout(double minutes) => new(Condition.Always, new Exponential(TinyGate.Ticks(minutes)));

    /// <summary>100 vehicles a day for two days, lanes and then documents.</summary>
    public static Scenario Usual { get; } = new()
    {
        Name = "usual",
        Run = new RunPlan(new DateOnly(2024, 1, 1), 2, TimeSpan.Zero, new FixedReplications(1), 1, 0.95),
        Demand = new Demand(100, 0, Enumerable.Repeat(1.0, 24).ToArray(), Enumerable.Repeat(1.0, 7).ToArray(), [], []),
        Classes = [Class("goods", 0.7m), Class("empty", 0.3m)],
        Stations = [Station("lanes", TakesAbout(10)), Station("documents", TakesAbout(8))],
        Routes = [new Route("all", [Visit("lanes"), Visit("documents")])],
    };

    /// <summary>The same for four vehicles that are there at the start, and no more.</summary>
    public static Scenario FourAtTheStart { get; } = Usual with { Demand = Usual.Demand with { VehiclesPerDay = 0, WaitingAtStart = [new WaitingVehicles("goods", 4)] } };

    public static GatePlan Plan(this Scenario scenario) => new(scenario, scenario.Run.WarmUp ?? TimeSpan.Zero);

    /// <summary>Each vehicle in a line: <c>goods@12.5 lanes:3 documents:2</c>, minutes; steps together are joined by +.</summary>
    public static List<string> Vehicles(Scenario scenario, int replication = 1)
    {
        var plan = scenario.Plan();
        var traffic = new DrawnTraffic(plan, replication);
        var vehicle = new Vehicle();
        var all = new List<string>();
        while (traffic.Next(vehicle)) all.Add($"{scenario.Classes[vehicle.Class].Name}@{Minutes(vehicle.Arrives)} {Legs(scenario, vehicle)}".TrimEnd());
        return all;
    }

    /// <summary>Only what they go through, without when they come.</summary>
    public static List<string> Routes(Scenario scenario) =>
        [.. Vehicles(scenario).Select(v => v.Contains(' ', StringComparison.Ordinal) ? v[(v.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "")];

    /// <summary>When services began at the first station, in the order of the vehicles that arrive; those that wait at the start have numbers of
    /// their own.</summary>
    public static double[] Starts(Scenario scenario) => Run(scenario).Starts(scenario.Stations[0].Name);

    /// <summary>What happens to its vehicles.</summary>
    public static Diary Run(Scenario scenario)
    {
        var plan = scenario.Plan();
        var measures = new GateMeasures(plan);
        var diary = new Diary(Vehicles(scenario).Count);
        for (var s = 0; s < measures.OfStation.Length; s++) measures.OfStation[s] = measures.OfStation[s].And(diary);
        measures.OfGate = measures.OfGate.And(diary);
        var clock = new HeapClock();
        new Gate(plan, clock, new DrawnTraffic(plan, 1), measures, new VehiclePool()).Open(new RandomStreams(scenario.Run.Seed, 1));
        clock.Run(scenario.Run.Length.Ticks, Rank.Count);
        return diary;
    }

    /// <summary>When they come, in minutes.</summary>
    public static List<double> Arrivals(Scenario scenario)
    {
        var traffic = new DrawnTraffic(scenario.Plan(), 1);
        var vehicle = new Vehicle();
        var all = new List<double>();
        while (traffic.Next(vehicle)) all.Add(TinyGate.Minutes(vehicle.Arrives));
        return all;
    }

    private static string Legs(Scenario scenario, Vehicle vehicle)
    {
        var legs = new List<string>();
        for (var i = 0; i < vehicle.LegCount; i++)
        {
            var leg = vehicle.LegAt(i);
            string Service(int at) => $"{scenario.Stations[vehicle.LegAt(at).Place].Name}:{Minutes(vehicle.LegAt(at).Ticks)}";
            if (leg.Kind == LegKind.Together) legs.Add(string.Join("+", Enumerable.Range(i + 1, leg.Place).Select(Service)));
            else if (leg.Kind != LegKind.Part) legs.Add(leg.IsService ? Service(i) : $"drives:{Minutes(leg.Ticks)}");
        }
        return string.Join(" ", legs);
    }

    private static string Minutes(long ticks) => TinyGate.Minutes(ticks).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
