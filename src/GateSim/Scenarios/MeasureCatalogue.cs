namespace GateSim.Scenarios;

/// <summary>What a measure speaks of.</summary>
/// <param name="OfGate">It exists for the gate as a whole.</param>
/// <param name="OfStation">It exists for each station.</param>
/// <param name="ByClass">It exists for each class too.</param>
public sealed record MeasureDefinition(string Name, bool OfGate, bool OfStation, bool ByClass, IReadOnlyList<string> Statistics, string Unit)
{
    /// <summary>It exists for each area.</summary>
    public bool OfArea { get; init; }

    /// <summary>It exists for each route, where routes lead on to others.</summary>
    public bool OfRoute { get; init; }
}

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
    public static MeasureDefinition AreaOccupancy { get; } = DefineOfArea("area-occupancy", false, ["mean", "p95", "max"], "vehicles");
    public static MeasureDefinition AreaOutside { get; } = DefineOfArea("area-outside", false, ["mean", "p95", "max"], "vehicles");
    public static MeasureDefinition AreaOutsideLength { get; } = DefineOfArea("area-outside-length", false, ["mean", "p95", "max"], "m");
    public static MeasureDefinition AreaWaitingTime { get; } = DefineOfArea("area-waiting-time", true, ["mean", "p95"], "min");
    public static MeasureDefinition RouteThroughput { get; } = DefineOfRoute("route-throughput", ["perDay"], "vehicles/day");
    public static MeasureDefinition RouteClearanceTime { get; } = DefineOfRoute("route-clearance-time", ["mean", "p95"], "min");

    /// <summary>In the order in which they stand above.</summary>
    public static IReadOnlyList<MeasureDefinition> All => Defined;

    private static MeasureDefinition Define(string name, bool ofGate, bool ofStation, bool byClass, IReadOnlyList<string> statistics, string unit) =>
        Add(new MeasureDefinition(name, ofGate, ofStation, byClass, statistics, unit));

    private static MeasureDefinition DefineOfArea(string name, bool byClass, IReadOnlyList<string> statistics, string unit) =>
        Add(new MeasureDefinition(name, false, false, byClass, statistics, unit) { OfArea = true });

    private static MeasureDefinition DefineOfRoute(string name, IReadOnlyList<string> statistics, string unit) =>
        Add(new MeasureDefinition(name, false, false, false, statistics, unit) { OfRoute = true });

    private static MeasureDefinition Add(MeasureDefinition definition)
    {
        Defined.Add(definition);
        return definition;
    }
}
