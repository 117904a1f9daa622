using GateSim.Model.Areas;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;

namespace GateSim.Model;

/// <summary>
/// How drivers choose between routes: by the work that they see before them at the first station of each, and the detour. They know how
/// long a service there takes on average, not who will be served how long, and not the hours.
/// </summary>
internal sealed class Drivers(GatePlan plan, IReadOnlyList<Station> stations, IReadOnlyList<Area> areas)
{
    /// <summary>The route of the vehicle's class that it takes; the first among equals.</summary>
    public int Choose(Vehicle vehicle, ForkPlan fork)
    {
        var (best, least) = (0, double.PositiveInfinity);
        for (var i = 0; i < fork.Routes.Length; i++)
        {
            var wait = ExpectedWait(vehicle, plan.Classes[vehicle.Class].Routes[fork.Routes[i]]) + fork.Detours[i];
            if (wait < least) (best, least) = (fork.Routes[i], wait);
        }
        return best;
    }

    /// <summary>Ticks: those outside the areas on the way to the first station, and those at it, at the pace of its servers.</summary>
    private double ExpectedWait(Vehicle vehicle, RoutePlan route)
    {
        var ahead = 0;
        foreach (var step in route.Steps)
        {
            if (!step.When.Holds(vehicle.Facts)) continue;
            if (step.Kind == LegKind.Enter) ahead += areas[step.Area].Outside;
            if (step.Services.Length == 0) continue;
            var station = stations[step.Services[0].Station];
            ahead += station.Waiting + station.WaitingToEnter + station.Occupied;
            return ahead * (step.Services[0].TimeFor(vehicle.Facts).Mean + AfterTime(vehicle, station)) / Math.Max(1, station.Staff);
        }
        return 0;
    }

    private double AfterTime(Vehicle vehicle, Station station) => plan.Classes[vehicle.Class].Visits[station.Index]?.After.For(vehicle.Facts)?.Mean ?? 0;
}
