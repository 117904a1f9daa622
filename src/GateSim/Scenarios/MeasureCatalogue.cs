namespace GateSim.Scenarios;

/// <summary>What a measure speaks of.</summary>
/// <param name="OfGate">It exists for the gate as a whole.</param>
/// <param name="OfStation">It exists for each station.</param>
/// <param name="ByClass">It exists for each class too.</param>
public sealed record MeasureDefinition(string Name, bool OfGate, bool OfStation, bool ByClass, IReadOnlyList<string> Statistics, string Unit);

/// <summary>The measures by which a gate is judged, in the order in which results are written. A measure's arithmetic is in <c>Model/Measures</c>.</summary>
public static class MeasureCatalogue
{
    public static MeasureDefinition Arrivals { get; } = new("arrivals", true, false, true, ["perDay"], "vehicles/day");
    public static MeasureDefinition Throughput { get; } = new("throughput", true, false, true, ["perDay"], "vehicles/day");
    public static MeasureDefinition ClearanceTime { get; } = new("clearance-time", true, false, true, ["mean", "p50", "p90", "p95", "p99", "max"], "min");
    public static MeasureDefinition WaitingTime { get; } = new("waiting-time", true, false, true, ["mean", "p95"], "min");
    public static MeasureDefinition StationWaitingTime { get; } = new("waiting-time", false, true, true, ["mean", "p95"], "min");
    public static MeasureDefinition QueueLength { get; } = new("queue-length", false, true, false, ["mean", "p95", "max"], "vehicles");
    public static MeasureDefinition Utilization { get; } = new("utilization", false, true, false, ["mean"], "share");
    public static MeasureDefinition InSystem { get; } = new("in-system", true, false, false, ["mean", "max"], "vehicles");
    public static MeasureDefinition Backlog { get; } = new("backlog", true, false, false, ["mean", "max"], "vehicles");

    public static IReadOnlyList<MeasureDefinition> All { get; } =
    [
        Arrivals, Throughput, ClearanceTime, WaitingTime, StationWaitingTime, QueueLength, Utilization, InSystem, Backlog,
    ];
}
