using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace GateSim.Analysis.Twins;

/// <summary>Whether a station to which vehicles come straight from outside is M(t)/M/c(t) and nothing else.</summary>
internal static class Exactness
{
    public static bool IsMMc(Scenario scenario, StationPlan station) => ArePoisson(scenario) && scenario.Stations.All(NeverBlocks) && station is
    {
        Service: [{ When.Literals.Count: 0, Time: Exponential }],
        Queue: QueueKind.Shared, Order: QueueOrder.Fifo, Groups.Count: 0, After.Count: 0, Patience.Count: 0, Breakdowns: null,
    };

    // Those that wait for room keep the servers of the station before.
    private static bool NeverBlocks(StationPlan station) => station.Room is null;

    // Vehicles that share what was drawn for a declaration do not go their ways independently.
    private static bool ArePoisson(Scenario scenario) =>
        scenario.Demand.Declarations is null && scenario.Demand.Sources.Select(s => s.Arrivals).Prepend(scenario.Demand.MainStream()).All(s => s is PoissonArrivals { Platoons: null, DayToDayCv: 0 });
}
