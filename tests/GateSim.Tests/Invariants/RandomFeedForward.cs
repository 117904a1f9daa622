using CsCheck;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Invariants;

/// <summary>Gates that can be worked out station by station: all that such a gate can have, from idle to far too busy.</summary>
internal static class RandomFeedForward
{
    private static readonly string[] Names = ["lanes", "documents", "scales", "bays", "exit"];

    public static Gen<Scenario> Gates { get; } = Gen.Int[0, int.MaxValue].Select(seed => Make(new Random(seed)));

    private static Scenario Make(Random random)
    {
        var stations = Names.Take(random.Next(1, 6)).Select(name => Station(random, name)).ToList();
        var shuffled = stations.OrderBy(_ => random.Next()).ToList(); // the order of the file need not be that of the way
        var routes = Enumerable.Range(0, random.Next(1, 4)).Select(r => new Route($"route {r}", Some(random, shuffled))).ToList();
        var classes = random.Next(1, 4);
        return new Scenario
        {
            Name = "random",
            Run = new RunPlan(new DateOnly(2024, 1, 1), random.Next(1, 4), TimeSpan.FromMinutes(random.Next(3) * 350), new FixedReplications(12), (ulong)random.Next(), 0.95),
            Demand = new Demand(
                random.Next(10, 1_000), random.Next(2) * 0.3, [.. Enumerable.Range(0, 24).Select(h => h == 12 ? 1.0 : random.Next(3))], [1, 1, 0.5, 1, 1, 1, 1], [],
                random.Next(2) == 0 ? [] : [new WaitingVehicles("class 0", random.Next(1, 90))])
            {
                Platoons = random.Next(4) > 0 ? null : new Platoons([new(1, 0.5m), new(4, 0.5m)], TimeSpan.FromMinutes(random.Next(2))),
                Declarations = random.Next(4) > 0 ? null : new Declarations(3, ["heavy"]),
                Sources = random.Next(4) > 0 ? [] : [SourcedGate.Source("profile", SourcedGate.PerDay(random.Next(100)), ("class 0", 1))],
            },
            Traits = [DrawnGate.Flag("heavy", 0.4m)],
            Classes = [.. Enumerable.Range(0, classes).Select(c => DrawnGate.Class($"class {c}", 1m / classes, routes[random.Next(routes.Count)].Name))],
            Stations = stations,
            Routes = routes,
            AskedStatistics = random.Next(2) == 0 ? [] : [new("clearance-time", null, "class 0", "share<60min")],
        };
    }

    // In their order, each with a chance to be on the way, and not always taken by those who come there; delays between.
    private static List<Step> Some(Random random, IEnumerable<StationPlan> stations)
    {
        var steps = new List<Step>();
        foreach (var station in stations.Where(_ => random.Next(5) > 0))
        {
            if (random.Next(4) == 0) steps.Add(new DelayStep(Time(random), Condition.Always, random.Next(2) == 0 ? 1 : 0.5m));
            steps.Add(random.Next(3) switch
            {
                0 => DrawnGate.Visit(station.Name, 0.4m),
                1 => DrawnGate.Visit(station.Name, 1, random.Next(2) == 0 ? "heavy" : "not heavy"),
                _ => DrawnGate.Visit(station.Name),
            });
        }
        if (steps.Count == 0) steps.Add(new DelayStep(Time(random), Condition.Always, 1));
        return steps;
    }

    private static StationPlan Station(Random random, string name) =>
        DrawnGate.Station(name, random.Next(2) == 0 ? [new ServiceLine(Time(random))] : [new ServiceLine(DrawnGate.When("heavy"), Time(random)), new ServiceLine(Time(random))])
        with
        { Servers = StaffPlan.Always(random.Next(10) == 0 ? 70 : random.Next(1, 7)) };

    // Few are of whole minutes: where they all are, many come at one instant, and then it is events that tell who was first.
    private static Distribution Time(Random random) => random.Next(8) switch
    {
        0 => new Constant(TinyGate.Ticks(random.Next(0, 12))),
        1 => new Uniform(0, TinyGate.Ticks(random.Next(1, 12))),
        2 => new Gamma(TinyGate.Ticks(random.Next(1, 12)), 0.7),
        3 => new Lognormal(TinyGate.Ticks(random.Next(1, 120)), 0.8),
        _ => new Exponential(TinyGate.Ticks(random.Next(1, 12))),
    };
}
