namespace GateSim.Scenarios;

/// <summary>The measures by which a gate is judged, in the order in which results are written. A measure's arithmetic is in <c>Model/Measures</c>.</summary>
public static class MeasureCatalogue
{
    private static readonly List<MeasureDefinition> Defined = []; // before those that add themselves to it

    public static MeasureDefinition Arrivals { get; } = Define("arrivals", true, false, true, ["perDay"], "vehicles/day");
    public static MeasureDefinition Throughput { get; } = Define("throughput", true, false, true, ["perDay"], "vehicles/day");
    public static MeasureDefinition ClearanceTime { get; } = Define("clearance-time", true, false, true, ["mean", "p50", "p90", "p95", "p99", "max"], "min");
    public static MeasureDefinition WaitingTime { get; } = Define("waiting-time", true, false, true, ["mean", "p95"], "min");
    public static MeasureDefinition StationWaitingTime { get; } = Define("waiting-time", false, true, true, ["mean", "p95"], "min");
    public static MeasureDefinition QueueLength { get; } = Define("queue-length", false, true, false, ["mean", "p95", "max"], "vehicles");
    public static MeasureDefinition Utilization { get; } = Define("utilization", false, true, false, ["mean"], "share");
    public static MeasureDefinition InSystem { get; } = Define("in-system", true, false, false, ["mean", "max"], "vehicles");
    public static MeasureDefinition Backlog { get; } = Define("backlog", true, false, false, ["mean", "max"], "vehicles");
    public static MeasureDefinition GroupWaitingTime { get; } = OfGroup("group-waiting-time", ["mean", "p95"], "min");
    public static MeasureDefinition GroupQueueLength { get; } = OfGroup("group-queue-length", ["mean", "max"], "vehicles");
    public static MeasureDefinition GroupUtilization { get; } = OfGroup("group-utilization", ["mean"], "share");
    public static MeasureDefinition TurnedAway { get; } =
        Loss("turned-away", "a station or an area with `whenFull: leave`", s => s.WhenFull == WhenFull.Leave, a => a.WhenFull == WhenFull.Leave);
    public static MeasureDefinition GaveUp { get; } =
        Loss("gave-up", "a station or an area with a `patience`", s => s.Patience.Count > 0, a => a.Patience is not null);
    public static MeasureDefinition Uncleared { get; } = Define(new("uncleared", true, false, true, ["perDay"], "vehicles/day")
    {
        Needs = "a station or an area with `whenFull: leave` or a `patience`",
        IsIn = scenario => scenario.Stations.Any(s => s.MayLoseVehicles) || scenario.Areas.Any(a => a.MayLoseVehicles),
    });
    public static MeasureDefinition AreaOccupancy { get; } = OfArea("area-occupancy", false, ["mean", "p95", "max"], "vehicles");
    public static MeasureDefinition AreaOutside { get; } = OfArea("area-outside", false, ["mean", "p95", "max"], "vehicles");
    public static MeasureDefinition AreaOutsideLength { get; } = OfArea("area-outside-length", false, ["mean", "p95", "max"], "m", area => area.MetresPerVehicle is not null);
    public static MeasureDefinition AreaWaitingTime { get; } = OfArea("area-waiting-time", true, ["mean", "p95"], "min");
    public static MeasureDefinition RouteThroughput { get; } = OfRoute("route-throughput", ["perDay"], "vehicles/day");
    public static MeasureDefinition RouteClearanceTime { get; } = OfRoute("route-clearance-time", ["mean", "p95"], "min");

    /// <summary>Of the gate, and by class: of its vehicles alone.</summary>
    public static MeasureDefinition Cost { get; } = Define(OfCosts(new("cost", true, false, true, ["perDay"], "VND/day")));

    public static MeasureDefinition VehicleCost { get; } = Define(OfCosts(new("cost", true, false, true, ["perVehicle"], "VND/vehicle")));

    public static MeasureDefinition StationCost { get; } = Define(OfCosts(new("cost", false, true, false, ["perDay"], "VND/day")));

    public static MeasureDefinition Spoiled { get; } = Define(new("spoiled", true, false, true, ["perDay"], "vehicles/day")
    {
        Needs = "`costs` that say how long the loads of a class keep",
        IsIn = scenario => ClassesThatSpoil(scenario).Any(),
        Classes = ClassesThatSpoil,
    });

    /// <summary>Only where a scenario asks for it: it keeps nothing that the rest does not, but its rows are new.</summary>
    public static MeasureDefinition SameDay { get; } = Define(new("same-day", true, false, true, ["share"], "share")
    {
        IsExtra = true,
        Needs = "`measures: [same-day]`",
        IsIn = scenario => scenario.ExtraMeasures.Contains("same-day"),
    });

    /// <summary>In the order in which they stand above; not every scenario has them all.</summary>
    public static IReadOnlyList<MeasureDefinition> All => Defined;

    /// <summary>All numbers of a scenario's results, in their order.</summary>
    public static IEnumerable<StatisticKey> KeysIn(Scenario scenario) =>
        All.SelectMany(m => m.KeysIn(scenario)).Concat(scenario.AskedStatistics.Select(name => Key(name, scenario)!));

    /// <summary>A number that the results of a scenario hold, or would if it were asked for; null where they cannot.</summary>
    public static StatisticKey? Key(StatisticName name, Scenario scenario)
    {
        var keys = All.Where(m => m.Name == name.Measure).SelectMany(m => (m.IsExtra ? m with { IsIn = _ => true } : m).KeysIn(scenario)).ToList();
        if (keys.Find(name.Names) is { } own) return own;
        return TimeStatistic.Of(name.Statistic) is { } asked && keys.Any(k => k.Unit == "min" && name.Names(k with { Statistic = name.Statistic }))
            ? name.Key(asked.Unit) : null;
    }

    /// <summary>Of a number that some scenario's results can hold.</summary>
    public static string UnitOf(StatisticName name) =>
        All.FirstOrDefault(m => m.Name == name.Measure && m.Statistics.Contains(name.Statistic))?.Unit ?? TimeStatistic.Of(name.Statistic)!.Unit;

    private static MeasureDefinition OfCosts(MeasureDefinition definition) =>
        definition with { Needs = "`costs`", IsIn = scenario => scenario.Costs is not null };

    private static IEnumerable<string> ClassesThatSpoil(Scenario scenario) => scenario.Costs is not { } costs ? []
        : scenario.Classes.Select(c => c.Name).Where(name => costs.OfClass(name).Keeps is not null);

    private static MeasureDefinition OfGroup(string name, IReadOnlyList<string> statistics, string unit) =>
        Define(new(name, false, true, false, statistics, unit)
        {
            Needs = "a station with `groups`",
            IsIn = scenario => scenario.Stations.Any(s => s.Groups.Count > 0),
            Stations = scenario => scenario.Stations.SelectMany(s => s.GroupNames),
            Subjects = names => names.Groups,
        });

    private static MeasureDefinition Loss(string name, string needs, Func<StationPlan, bool> atStation, Func<AreaPlan, bool> atArea)
    {
        IEnumerable<string> Places(Scenario scenario) => scenario.Stations.Where(atStation).Select(s => s.Name).Concat(scenario.Areas.Where(atArea).Select(a => a.Name));
        return Define(new(name, true, true, true, ["perDay"], "vehicles/day")
        {
            Needs = needs,
            IsIn = scenario => Places(scenario).Any(),
            Stations = Places,
            Subjects = names => [.. names.Stations, .. names.Areas],
        });
    }

    private static MeasureDefinition OfArea(string name, bool byClass, IReadOnlyList<string> statistics, string unit, Func<AreaPlan, bool>? which = null) =>
        Define(new(name, false, true, byClass, statistics, unit)
        {
            Needs = which is null ? "`areas`" : "`areas` with `metresPerVehicle`",
            IsIn = scenario => scenario.Areas.Any(which ?? (_ => true)),
            Stations = scenario => scenario.Areas.Where(which ?? (_ => true)).Select(a => a.Name),
            Subjects = names => names.Areas,
        });

    private static MeasureDefinition OfRoute(string name, IReadOnlyList<string> statistics, string unit) =>
        Define(new(name, false, true, false, statistics, unit)
        {
            Needs = "a route that leads on to another",
            IsIn = scenario => scenario.Routes.SelectMany(r => r.Steps).Any(s => RouteNet.NextOf(s).Any()),
            Stations = scenario => scenario.Routes.Select(r => r.Name),
            Subjects = names => names.Routes,
        });

    private static MeasureDefinition Define(string name, bool ofGate, bool ofStation, bool byClass, IReadOnlyList<string> statistics, string unit) =>
        Define(new(name, ofGate, ofStation, byClass, statistics, unit));

    private static MeasureDefinition Define(MeasureDefinition definition)
    {
        Defined.Add(definition);
        return definition;
    }
}
