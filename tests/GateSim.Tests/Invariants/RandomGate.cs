using CsCheck;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Invariants;

/// <summary>Small gates of every kind, and simpler ones where a property needs that.</summary>
internal static class RandomGate
{
    private static readonly string[] Names = ["lanes", "documents", "scales", "bays"];

    /// <summary>Rooms, breakdowns, own queues, priorities, hours, shifts, steps together, delays, traits, vehicles at the start, a warm-up;
    /// platoons, declarations, sources, vehicles that come back; special days, areas, routes that lead on, costs; servers in groups; vehicles that
    /// are turned away or give up, at stations and areas, and go on by another route or leave.</summary>
    public static Gen<Scenario> OfAnyKind { get; } = Gen.Int[0, int.MaxValue].Select(seed =>
        WithGroups(new Random(seed ^ 3), WithLosses(new Random(seed ^ 2), WithAreas(new Random(seed ^ 1), Make(new Random(seed), isSimple: false)))));

    /// <summary>Always open and without breakdowns; all come on the first of five days, so that at the end all have left.</summary>
    public static Gen<Scenario> ThatDrains { get; } = Gen.Int[0, int.MaxValue].Select(seed => Make(new Random(seed), isSimple: true))
        .Select(s => s with
        {
            Run = s.Run with { Days = 5, WarmUp = TimeSpan.Zero },
            Demand = s.Demand with { DayFactors = [1, 0, 0, 0, 0, 0, 0] },
        });

    private static Scenario Make(Random random, bool isSimple)
    {
        var stations = Names.Take(random.Next(1, 5)).Select(name => Station(random, name, isSimple)).ToList();
        var routes = Enumerable.Range(0, random.Next(1, 3))
            .Select(r => new Route($"route {r}", [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Step(random, stations))])).ToList();
        var classes = random.Next(1, 4);
        Returns? returns = classes == 3 && random.Next(2) == 0 ? new Returns("class 2", 0.7m, Time(random), TimeSpan.FromMinutes(5)) : null;
        return new Scenario
        {
            Name = "random",
            Run = new RunPlan(new DateOnly(2024, 1, 1), random.Next(1, 4), TimeSpan.FromMinutes(random.Next(3) * 350), new FixedReplications(12),
                (ulong)random.Next(), 0.95),
            Demand = new Demand(
                random.Next(20, 300), random.Next(2) * 0.3, [.. Enumerable.Range(0, 24).Select(h => h == 12 ? 1.0 : random.Next(3))],
                    [1, 1, 0.5, 1, 1, 1, 1], [],
                random.Next(2) == 0 ? [] : [new WaitingVehicles("class 0", random.Next(1, 20))])
            {
                Platoons = random.Next(3) > 0 ? null : new Platoons([new(1, 0.5m), new(4, 0.5m)], TimeSpan.FromMinutes(random.Next(3))),
                Declarations = random.Next(3) > 0 ? null : new Declarations(3, ["heavy"]),
                Sources = isSimple || random.Next(3) > 0 ? [] : [.. Sources(random)],
            },
            Traits = [DrawnGate.Flag("heavy", 0.4m)],
            Classes = [.. Enumerable.Range(0, classes)
                .Select(c => DrawnGate.Class($"class {c}", 1m / classes, routes[random.Next(routes.Count)].Name)
                with { Priority = random.Next(3), Returns = c == 0 ? returns : null })],
            Stations = stations,
            Routes = routes,
            SpecialDays = isSimple || random.Next(3) > 0 ? [] : [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => SpecialDay(random, stations))],
            Costs = random.Next(4) > 0 ? null : new Costs(
                [new VehicleCosts("class 0", 40_000, 250_000_000, random.Next(2) == 0 ? null : Time(random))],
                [new StationCosts(stations[0].Name, 4_800_000, 150_000)]),
            ExtraMeasures = random.Next(2) == 0 ? [] : ["same-day"],
            AskedStatistics = [.. Asked(stations[0].Name).Where(_ => random.Next(2) == 0)],
        };
    }

    private static StatisticName[] Asked(string station) =>
    [
        new("clearance-time", null, "class 0", "share<60min"),
        new("waiting-time", station, null, "share>0s"),
        new("waiting-time", null, null, "p99.9"),
    ];

    private static SpecialDays SpecialDay(Random random, List<StationPlan> stations)
    {
        var from = new DateOnly(2023, 12, 31).AddDays(random.Next(5));
        return new SpecialDays(from, from.AddDays(random.Next(2)), null)
        {
            Stations = random.Next(2) == 0 ? null : [stations[random.Next(stations.Count)].Name],
            Hours = random.Next(3) > 0 ? null : new OpeningHours([.. Enumerable.Repeat<OpeningWindow[]>([new(TimeSpan.FromHours(9), TimeSpan.FromHours(27))], 7)]),
            Closed = random.Next(3) > 0 ? [] : [new(TimeSpan.FromHours(11), TimeSpan.FromHours(13)), new(TimeSpan.FromHours(23), TimeSpan.FromHours(25))],
            Servers = random.Next(2) == 0 ? null : StaffPlan.Always(random.Next(1, 6)),
        };
    }

    /// <summary>Half of them get a yard with places and a quota of the day, and routes that lead on to one more.</summary>
    private static Scenario WithAreas(Random random, Scenario scenario)
    {
        if (random.Next(2) == 0) return scenario;
        OpeningWindow[] day = [new(TimeSpan.FromHours(6), TimeSpan.FromHours(18))];
        var yard = new AreaPlan("yard") { Places = random.Next(1, 9), Order = (QueueOrder)random.Next(2), PerHour = random.Next(2) == 0 ? null : StaffPlan.Always(random.Next(1, 40)) };
        var quota = new AreaPlan("quota") { PerDay = random.Next(100), Hours = random.Next(2) == 0 ? OpeningHours.Always : new OpeningHours([day, day, day, day, day, day, day]) };
        var last = new Route("last", [DrawnGate.Visit(scenario.Stations[0].Name), new EnterStep("quota", Condition.Always, 0.5m)]);
        Fork fork = random.Next(2) == 0 ? new ForkByShare([new Branch("last", 1)]) : new ForkByWait([new Choice("last", TimeSpan.Zero), new Choice("end", TimeSpan.FromMinutes(5))]);
        return scenario with
        {
            Areas = [yard, quota],
            Routes =
            [
                .. scenario.Routes.Select(r => r with { Steps = [new EnterStep("yard", Condition.Always, 1), .. r.Steps, new LeaveStep("yard", Condition.Always, 0.7m), new ForkStep(fork, DrawnGate.When("heavy"), 1)] }),
                last,
                new Route("end", [DrawnGate.Visit(scenario.Stations[^1].Name)]),
            ],
        };
    }

    /// <summary>A third of them lose vehicles.</summary>
    private static Scenario WithLosses(Random random, Scenario scenario)
    {
        if (random.Next(3) > 0) return scenario;
        var joined = scenario.Routes.SelectMany(r => r.Steps).OfType<TogetherStep>().SelectMany(s => s.Stations).ToHashSet();
        var elsewhere = new Route("elsewhere", [new DelayStep(Time(random), Condition.Always, 1), DrawnGate.Visit(scenario.Stations[^1].Name)]);
        return scenario with
        {
            Stations = [.. scenario.Stations.Select(s => s with
            {
                WhenFull = s.Room is null ? WhenFull.Wait : (WhenFull)random.Next(2),
                Patience = joined.Contains(s.Name) ? [] : random.Next(3) switch
                {
                    0 => [],
                    1 => [new ServiceLine(DrawnGate.When("heavy"), Time(random))],
                    _ => [new ServiceLine(Condition.Always, Time(random))],
                },
            })],
            Areas = [.. scenario.Areas.Select(a => a with { WhenFull = (WhenFull)random.Next(2), Patience = random.Next(2) == 0 ? null : Time(random) })],
            Routes = [.. scenario.Routes.Select(r => r with { Steps = [.. r.Steps.Select(s => Losing(random, s))] }), elsewhere],
        };
    }

    private static Step Losing(Random random, Step step) => random.Next(2) == 0 ? step : step switch
    {
        VisitStep visit => visit with { Otherwise = "elsewhere" },
        EnterStep enter => enter with { Otherwise = "elsewhere" },
        _ => step,
    };

    private static IEnumerable<VehicleSource> Sources(Random random)
    {
        yield return SourcedGate.Source("profile", SourcedGate.PerDay(random.Next(100)), ("class 0", 1));
        yield return SourcedGate.Source("booked", SourcedGate.Slots(60, 2, OpeningHours.Always, early: 30, late: Time(random), noShow: 0.1m), ("class 0", 1));
        yield return new VehicleSource("log", new LoggedArrivals("log.csv", [.. Enumerable.Range(0, 30).Select(i =>
            new LoggedVehicle(new DateTime(2024, 1, 1).AddMinutes(17 * i), "class 0", i % 2 == 0 ? [] : [new LoggedTrait("heavy", null)]))]), []);
    }

    private static StationPlan Station(Random random, string name, bool isSimple)
    {
        var servers = random.Next(1, 4);
        var changing = new StaffPlan([
            new Shift(TimeSpan.FromHours(6), TimeSpan.FromHours(14), servers),
                new Shift(TimeSpan.FromHours(14), TimeSpan.FromHours(22), random.Next(4)),
            new Shift(TimeSpan.FromHours(22), TimeSpan.FromHours(28), 1)]);
        OpeningWindow[] day = [new(TimeSpan.FromHours(5), TimeSpan.FromHours(11.5)), new(TimeSpan.FromHours(12), TimeSpan.FromHours(26))];
        return new StationPlan(
            name,
            isSimple || random.Next(3) > 0 ? StaffPlan.Always(servers) : changing,
            isSimple || random.Next(3) > 0 ? OpeningHours.Always : new OpeningHours([day, day, [], day, day, day, []]),
            (QueueKind)random.Next(2),
            (QueueOrder)random.Next(2),
            random.Next(3) > 0 ? null : random.Next(4),
            [new ServiceLine(DrawnGate.When("heavy"), Time(random)), new ServiceLine(Condition.Always, Time(random))],
            isSimple || random.Next(3) > 0 ? null : new BreakdownPlan(new Exponential(TinyGate.Ticks(200)), Time(random)))
        {
            Choice = (ServerChoice)random.Next(3),
            ChangeLanes = (LaneChange)random.Next(3),
            After = random.Next(3) > 0 ? [] : [new ServiceLine(DrawnGate.When("heavy"), Time(random))],
        };
    }

    /// <summary>A quarter of them have their first station's servers in groups.</summary>
    private static Scenario WithGroups(Random random, Scenario scenario)
    {
        if (random.Next(4) > 0) return scenario;
        var groups = Groups(random);
        var first = scenario.Stations[0] with
        {
            Groups = groups,
            Servers = StaffPlan.SumOf([.. groups.Select(g => g.Servers)]),
            Changeover = TimeSpan.FromMinutes(random.Next(2) * 15),
        };
        return scenario with { Stations = [first, .. scenario.Stations.Skip(1)], SpecialDays = [.. scenario.SpecialDays.Select(s => s with { Servers = null })] };
    }

    private static IReadOnlyList<ServerGroup> Groups(Random random)
    {
        StaffPlan Lanes() => random.Next(2) == 0 ? StaffPlan.Always(random.Next(1, 3))
            : new StaffPlan([new Shift(TimeSpan.FromHours(2), TimeSpan.FromHours(12), random.Next(3)), new Shift(TimeSpan.FromHours(12), TimeSpan.FromHours(25), random.Next(1, 4))]);
        return
        [
            new ServerGroup("heavy ones", Lanes(), [DrawnGate.When("heavy")], random.Next(2) == 0 ? [] : ["rest"]),
            new ServerGroup("rest", Lanes(), [], random.Next(2) == 0 ? [] : ["heavy ones"]),
        ];
    }

    private static Step Step(Random random, List<StationPlan> stations)
    {
        var when = random.Next(4) > 0 ? Condition.Always : DrawnGate.When("not heavy");
        var share = random.Next(3) > 0 ? 1m : 0.5m;
        var withoutRoom = stations.Where(s => s.Room is null).Select(s => s.Name).ToList();
        return random.Next(5) switch
        {
            0 => new DelayStep(Time(random), when, share),
            1 when withoutRoom.Count > 0 => new TogetherStep(withoutRoom, when, share),
            _ => new VisitStep(stations[random.Next(stations.Count)].Name, when, share),
        };
    }

    // Whole minutes often, so that much happens at one instant.
    private static Distribution Time(Random random) => random.Next(4) switch
    {
        0 => new Exponential(TinyGate.Ticks(random.Next(1, 12))),
        1 => new Uniform(0, TinyGate.Ticks(random.Next(1, 12))),
        _ => new Constant(TinyGate.Ticks(random.Next(0, 12))),
    };
}
