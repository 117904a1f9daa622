using GateSim.Analysis.Twins;
using GateSim.Reporting.Languages;
using GateSim.Web.Api;
using GateSim.Web.Words;

namespace GateSim.Web.Plans;

/// <summary>What formulas say of a plan, without simulating.</summary>
/// <param name="Binding">The station with the most to do for its time on duty.</param>
internal sealed record Estimate(double VehiclesPerDay, double? WaitingMinutes, double? ClearanceMinutes, string? Binding, IReadOnlyList<StationEstimate> Stations)
{
    /// <param name="language">Of the stations' labels.</param>
    public static Estimate Of(Twin twin, Language language) =>
        new(
            twin.VehiclesPerDay,
            Json.Finite(twin.Wait),
            Json.Finite(twin.Clearance),
            twin.Stations.Where(s => s.OfferedLoad is not null).MaxBy(s => s.OfferedLoad)?.Station,
            [.. twin.Stations.Select(s => new StationEstimate(s.Station, twin.Scenario.Called(s.Station, language), Json.Finite(s.OfferedLoad), Json.Finite(s.Wait), Json.Finite(s.Queue), [.. s.QueueByHour.Select(q => Json.Finite(q))]))]);
}

/// <param name="Load">Work that comes as a share of what can be done; above 1 the queue grows.</param>
/// <param name="QueueByHour">Vehicles that wait, on average, in each hour of the day.</param>
internal sealed record StationEstimate(string Station, string Label, double? Load, double? WaitingMinutes, double? Queue, IReadOnlyList<double?> QueueByHour);
