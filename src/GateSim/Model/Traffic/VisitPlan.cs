namespace GateSim.Model.Traffic;

/// <summary>What the visits of one class to one station need beside a service.</summary>
/// <param name="DrawsLane">Which server's queue is joined is drawn.</param>
public sealed record VisitPlan(bool DrawsLane);
