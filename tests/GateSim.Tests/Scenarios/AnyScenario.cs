using CsCheck;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Scenarios;

/// <summary>Scenarios of all kinds, with names that look like something else.</summary>
internal static class AnyScenario
{
    private static readonly string[] Stations = ["lanes", "14", "null", "a: b", "# x", "- y"];
    private static readonly string[] Areas = ["yard", "1.0"];
    private static readonly string[] Classes = ["truck", "true", "xe tải 🚛", "0.5", "\"quoted\"", "it's"];
    private static readonly string[] Values = ["green", "~", "1e3", "a, b", "{red}"];

    private static Gen<T> OneOf<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(i => of[i]);

    // Making the tables of Erlang and gamma takes milliseconds each; the promised scenarios hold some.
    private static readonly Gen<Distribution> Distributions = OneOf<string>(
        [.. DistributionKinds.All.Where(k => k.Name is not ("erlang" or "gamma" or "empirical")).SelectMany(k => k.Examples)])
        .Select(e => DistributionReader.Read(e, GateSim.Scenarios.Reading.Trees.Place.Nowhere, new Desk(DistributionKinds.All))!);

    private static readonly Gen<Condition> Conditions =
        OneOf<string>([.. Classes, "flag", .. Values]).Select(Gen.Bool, (n, b) => new Literal(n, b)).Array[0, 3]
        .Select(l => new Condition(l));

    private static readonly Gen<decimal> Share = Gen.Int[0, 1_000_000].Select(i => i / 1_000_000m);
    private static readonly Gen<double> Number = Gen.Double[0, 1e6];
    private static readonly Gen<string> Text =
        Gen.OneOf(OneOf("", "null", "a\nb", "x: y # z", "\u00A0 \u2028", "- [", "Hữu Nghị"), Gen.String[Gen.Char[' ', '~'], 0, 30]);

    private static readonly Gen<RunPlan> Run = Gen.Select(
        Gen.Int[0, 3_000_000], Gen.Int[5, 600], Gen.Long[0, TimeSpan.TicksPerDay * 4].Nullable(), Gen.OneOf(
            Gen.Int[1, 999].Select(n => (ReplicationPlan)new FixedReplications(n)),
            Share.Select(Gen.Int[1, 999], (p, max) => (ReplicationPlan)new ReplicationsToPrecision(
                (double)p, new StatisticName("waiting-time", Stations[0], Classes[2], "p95"), max)
            {
                And = max % 2 == 0 ? [] : [new("backlog", null, null, "mean"), new("clearance-time", null, Classes[1], "p50")],
                LookAhead = max % 3 == 0 ? null : max,
            })),
        Gen.Long[0, long.MaxValue], Gen.Double[0.01, 0.999],
        (start, days, warmUp, replications, seed, confidence) => new RunPlan(
            DateOnly.FromDayNumber(start), days, warmUp is { } w ? TimeSpan.FromTicks(w) : null, replications, (ulong)seed, confidence)
        {
            VarianceReduction = (VarianceReduction)(days % 3),
        });

    private static readonly Gen<Demand> Demands = Gen.Select(
        Number, Gen.Double[0, 3], Number.Array[24], Number.Array[7],
        Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 99], Number, Text, (from, more, factor, why) => new CalendarFactor(
            DateOnly.FromDayNumber(700_000 + from), DateOnly.FromDayNumber(700_000 + from + more), factor, more > 50 ? why : null)).Array[0, 3],
        Gen.Int[0, 500].Array[0, Classes.Length],
        (perDay, cv, hours, days, calendar, waiting) => new Demand(
            perDay, cv, [.. hours.Select(h => h + 1)], days, calendar, [.. waiting.Select((n, i) => new WaitingVehicles(Classes[i], n))]));

    private static readonly Gen<Platoons?> Platoon = Gen.Int[1, 1000].Array[0, 3].Select(Share, (sizes, share) => sizes.Distinct().ToList() switch
    {
        [] => null,
        [var only] => new Platoons([new PlatoonSize(only, 1)], TimeSpan.FromSeconds(only)),
        var several => new Platoons([new PlatoonSize(several[0], share), new PlatoonSize(several[1], 1 - share)], TimeSpan.Zero),
    });

    // What is read from files has a test of its own.
    private static Gen<VehicleSource> Source(string name) => Gen.Select(Demands, Platoon, Hours, Gen.Int[1, 86_400], Share, Distributions, Gen.Bool,
        (demand, platoons, hours, seconds, share, late, isBooked) => new VehicleSource(
            name,
            isBooked
                ? new BookedArrivals(
                    TimeSpan.FromSeconds(seconds), seconds, hours, share, TimeSpan.FromSeconds(86_400 - seconds), share > 0.5m ? late : null)
                : demand.MainStream() with { Platoons = platoons },
            [new ClassShare(Classes[4], share), new ClassShare(Classes[0], 1 - share)]));

    private static Gen<Demand> AllDemand => Gen.Select(Demands, Platoon, Source("export"), Source("14"), Gen.Int[0, 2], Gen.Double[1, 100].Nullable(),
        (demand, platoons, one, other, sources, declared) => demand with
        {
            Platoons = platoons,
            Sources = [.. new[] { one, other }.Take(sources)],
            Declarations = declared is { } vehicles ? new Declarations(vehicles, ["channel", "flag"]) : null,
        });

    private static readonly Gen<OpeningWindow> Window = Gen.Int[0, 86_399].Select(Gen.Int[1, 86_399], (from, length) => new OpeningWindow(
        TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(from + length)));

    private static readonly Gen<OpeningHours> Hours = Gen.OneOf(
        Gen.Const(OpeningHours.Always), Window.Array[0, 2].Array[7].Select(days => new OpeningHours(days)));

    private static readonly Gen<StaffPlan> Staff = Gen.OneOf(
        Gen.Int[1, 100_000].Select(StaffPlan.Always),
        Gen.Int[0, 23].Array[2, 6].Select(Gen.Int[1, 9], (hours, n) => hours.Distinct().Order().ToList() is { Count: > 1 } cuts
            ? new StaffPlan([.. cuts.Zip(cuts.Skip(1).Append(cuts[0] + 24), (a, b) => new Shift(TimeSpan.FromHours(a), TimeSpan.FromHours(b), n))])
            : StaffPlan.Always(n)));

    private static readonly Gen<SpecialDays> Special = Gen.Select(
        Gen.Int[700_000, 709_999], Gen.Int[0, 9], Gen.Int[0, Stations.Length], Hours, Window.Array[0, 2], Staff, Gen.Int[1, 15],
        (from, more, station, hours, closed, staff, which) => new SpecialDays(
            DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(from + more), which > 7 ? Stations[1] : null)
        {
            Stations = station == 0 ? null : [.. Stations.Skip(station - 1).Take(2)],
            Hours = (which & 1) == 0 ? null : hours,
            Closed = (which & 5) == 0 ? [new OpeningWindow(TimeSpan.Zero, TimeSpan.FromHours(24))] : closed,
            Servers = (which & 4) == 0 ? null : staff,
        });

    private static readonly Gen<decimal> Amount = Gen.Select(Gen.Int[0, 1_000_000], OneOf(0.001m, 1m, 1e3m, 1e9m), (n, size) => n * size);

    private static readonly Gen<Costs?> Spent = Gen.Select(
        Gen.Int[0, 3], Amount, Amount, Distributions, Gen.Int[0, 100_000], (count, one, other, drawn, seconds) => count == 0 ? null : new Costs(
            [.. Classes.Take(count).Select((c, i) => new VehicleCosts(c, one, i == 0 ? 0 : other, i switch
            {
                0 => null,
                1 => drawn,
                _ => new Constant(seconds * TimeSpan.TicksPerSecond),
            }))],
            [.. Stations.Take(count).Select(s => new StationCosts(s, other, one))]));

    private static readonly Gen<ServiceLine[]> Service = Conditions.Select(Distributions, (w, t) => new ServiceLine(w, t)).Array[0, 3]
        .Select(Distributions, (lines, last) => (ServiceLine[])[.. lines, new ServiceLine(Condition.Always, last)]);

    private static readonly Gen<ServiceLine[]> NoneOrService = Gen.OneOf(Gen.Const<ServiceLine[]>([]), Service);

    private static readonly Gen<(ServerChoice Choice, LaneChange Change, ServiceLine[] After)> Lanes = Gen.Select(
        Gen.Int[0, 2], Gen.Int[0, 2], NoneOrService, (choice, change, after) => ((ServerChoice)choice, (LaneChange)change, after));

    private static readonly Gen<(bool MayLeave, ServiceLine[] Patience)> Leaving = Gen.Select(Gen.Bool, NoneOrService);

    private static Gen<StationPlan> Station(string name) => Gen.Select(
        Staff, Hours, Gen.Bool.Select(Lanes), Gen.Bool, Service, Gen.Bool.Select(Distributions, (fails, d) => fails ? new BreakdownPlan(d, d) : null), Leaving,
        (staff, hours, own, priority, service, breakdowns, leaving) => new StationPlan(
            name, staff, hours, own.Item1 ? QueueKind.PerServer : QueueKind.Shared, priority ? QueueOrder.Priority : QueueOrder.Fifo,
            name == "14" ? service.Length : null, service, breakdowns)
        {
            Choice = own.Item1 ? own.Item2.Choice : default,
            ChangeLanes = own.Item1 ? own.Item2.Change : default,
            After = own.Item2.After,
            WhenFull = name == "14" && leaving.MayLeave ? WhenFull.Leave : WhenFull.Wait,
            Patience = name == "14" ? leaving.Patience : [], // the others may be joined together
        }).Select(Grouped.Array[0, 2], Gen.Int[0, 3], (plan, groups, minutes) => groups.Length == 0 ? plan : plan with
        {
            Groups = [.. groups.Select((g, i) => g with { Name = $"group {i}", Helps = i == 0 ? [] : ["group 0"], For = i == groups.Length - 1 ? [] : g.For })],
            Servers = StaffPlan.SumOf([.. groups.Select(g => g.Servers)]),
            Changeover = TimeSpan.FromMinutes(minutes),
        });

    private static Gen<ServerGroup> Grouped => Staff.Select(Conditions.Array[0, 2], (staff, conditions) =>
        new ServerGroup("", new StaffPlan([.. staff.Shifts.Select(s => s with { Servers = Math.Min(s.Servers, 1_000) })]), conditions.Any(c => c.Literals.Count == 0) ? [] : conditions, []));

    private static Gen<AreaPlan> Area(string name) => Gen.Select(
        Gen.Int[1, 99].Nullable(), Staff, Gen.Int[0, 99].Nullable(), Hours, Gen.Bool, Gen.Bool, Distributions, Gen.Int[1, 4],
        (places, perHour, perDay, hours, order, whenFull, patience, some) => new AreaPlan(name)
        {
            Places = name == "yard" ? places : null,
            PerHour = some > 1 ? perHour : null,
            PerDay = perDay,
            Hours = hours,
            Order = order ? QueueOrder.Priority : QueueOrder.Fifo,
            WhenFull = whenFull ? WhenFull.Leave : WhenFull.Wait,
            Patience = some > 2 ? patience : null,
            MetresPerVehicle = some > 3 ? 17.5 : null,
        });

    private static readonly Gen<Step> Steps =
        Gen.Select(Gen.Int[0, 5], Conditions, Share, Distributions, Gen.Int[0, Stations.Length - 1], Step (kind, when, share, delay, at) => kind switch
    {
        0 => new VisitStep(Stations[at], when, share) { Otherwise = at == 3 ? "last" : null },
        3 => new EnterStep(Areas[at % 2], when, share) { Otherwise = at == 4 ? "last" : null },
        4 => new LeaveStep(Areas[at % 2], when, share),
        5 => new ForkStep(at % 2 == 0 ? new ForkByShare(at == 0 ? [new Branch("last", 1)] : [new Branch("last", share), new Branch("end", 1 - share)])
            : new ForkByWait([new Choice("end", TimeSpan.Zero), new Choice("last", TimeSpan.FromSeconds(at - 1))]), when, share),
        1 => new TogetherStep([.. Stations.Where(s => s != "14").Skip(at / 2)], when, share),
        _ => new DelayStep(delay, when, share),
    });

    private static readonly Step OnlyStep = new VisitStep(Stations[0], Condition.Always, 1);

    private static readonly Gen<VehicleClass[]> ClassList =
        Gen.Int[1, 1000].Array[Classes.Length].Select(Gen.Double[-100, 100], Share, (weights, priority, own) => Classes
        .Select((name, i) => new VehicleClass(
            name, weights[i] / (decimal)weights.Sum(), i % 2 == 0 ? "one" : "route 2", i == 3 ? priority : 0, i == 2 ? OwnTraits(own) : [])
        {
            Returns = i < 2 && own > 0.5m ? new Returns(Classes[3], own, new Constant(1 + weights[i]), i == 0 ? null : TimeSpan.FromMinutes(weights[i])) : null,
        })
        .ToArray());

    private static Dictionary<string, IReadOnlyList<TraitValue>> OwnTraits(decimal share) => new()
    {
        ["channel"] = [new TraitValue(Values[3], share), new TraitValue(Values[1], 1 - share)],
        ["flag"] = [new TraitValue("flag", share)],
    };

    private static readonly Gen<Trait[]> Traits = Share.Select(share => (Trait[])[
        new Trait("flag", true, [new TraitValue("flag", share)]),
        new Trait("channel", false, [.. Values.Select((v, i) => new TraitValue(v, i == 0 ? 1 - share : i == 1 ? share : 0))]),
    ]);

    private static readonly Gen<string> Words = Text.Select(t => "x " + t.Replace('{', '(').Replace('}', ')'));

    // A station that has a name like a number is not hidden by the slashes around it.
    private static readonly Gen<Answer> Answers = Words.Select(OneOf<StatisticName>(
        new("clearance-time", null, null, "p95"), new("waiting-time", Stations[1], Classes[3], "mean"), new("same-day", null, Classes[2], "share"), Asked[1]),
        (words, figure) => new Answer([new AnswerPart(words, null), new AnswerPart(figure.ToString(), figure), new AnswerPart(words, null)]));

    private static readonly Gen<About> AboutIt = Gen.Select(Words, Answers, Words.Array[0, 2], Gen.Bool, (question, answer, more, isShort) =>
        new About(question, isShort ? null : answer, more, more)
        {
            Translations = isShort ? [] : [new Translation("vi", question, null, answer, [new Label(Stations[1], question), new Label(Classes[2], question)]), new Translation("zh", null, question, null, [])],
        });

    private static readonly Gen<UncertainInput> Uncertain = Gen.Select(OneOf<string>([.. Stations, .. Values]), Text, Gen.Int[0, 3], (name, why, which) => which switch
    {
        0 => new UncertainInput(name, "demand.vehiclesPerDay", "100", "200.5", why),
        1 => new UncertainInput(name, "run.warmUp", "1 h", "auto", null),
        2 => new UncertainInput(name, "demand.hourOfDay", "{ \"06-19\": 1 }", "{ \"06\": 2, \"07-19\": 0.5 }", why),
        _ => new UncertainInput(name, "name", "\"14\"", "\"a: b\"", why),
    });

    public static Gen<Scenario> Any { get; } = Gen.Select(Plain, AboutIt, Uncertain.Array[0, 3], Gen.Bool, (scenario, about, uncertain, hasOne) =>
        Sound(hasOne ? scenario with { About = about, ExtraMeasures = ["same-day"], AskedStatistics = Asked, Uncertain = [.. uncertain.DistinctBy(u => u.Name).DistinctBy(u => u.Path)] } : scenario));

    private static StatisticName[] Asked =>
        [new("waiting-time", Stations[1], Classes[3], "p0.25"), new("clearance-time", null, null, "share>=1.5h"), new("waiting-time", Stations[0], null, "share<1e2s")];

    // A number of servers for a day cannot be cut into groups.
    private static Scenario Sound(Scenario scenario) =>
        scenario.Stations.All(s => s.Groups.Count == 0) ? scenario : scenario with { SpecialDays = [.. scenario.SpecialDays.Where(s => s.Servers is null)] };

    private static Gen<Scenario> Plain => Gen.Select(
        Run, AllDemand, Traits, ClassList,
        Gen.Select(Station(Stations[0]), Station(Stations[1]), Station(Stations[2]), Station(Stations[3]), Station(Stations[4]), Station(Stations[5])),
        Steps.Array[1, 5].Array[2].Select(Special.Array[0, 3], Spent, (routes, special, costs) => (Routes: routes, SpecialDays: special, Costs: costs)),
        Text.Select(Text, (a, b) => (Name: a, Description: b)), Area(Areas[0]).Select(Area(Areas[1])),
        (run, demand, traits, classes, s, rest, words, areas) => new Scenario
        {
            Name = words.Name.Trim().Length == 0 ? "x" : words.Name,
            Description = words.Description.Length % 3 == 0 ? null : words.Description,
            Run = run,
            Demand = demand,
            Traits = traits,
            Classes = classes,
            Stations = [s.Item1, s.Item2, s.Item3, s.Item4, s.Item5, s.Item6],
            Areas = [areas.Item1, areas.Item2],
            Routes = [new Route("one", rest.Routes[0]), new Route("route 2", rest.Routes[1]), new Route("last", [OnlyStep]), new Route("end", [OnlyStep])],
            SpecialDays = rest.SpecialDays,
            Costs = rest.Costs,
        });
}
