using GateSim.Analysis.Flows;
using GateSim.Model;
using GateSim.Scenarios;

namespace GateSim.Analysis.Twins;

/// <summary>
/// What can be said of a scenario without simulating it: the gate as a fluid, and at each station what is added by chance. Of the time after the
/// warm-up, as the measures of a run are; times in minutes.
/// </summary>
public sealed record Twin
{
    public required Scenario Scenario { get; init; }

    public required TimeSpan WarmUp { get; init; }

    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<StationTwin> Stations { get; init; }

    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<AreaTwin> Areas { get; init; }

    public required double VehiclesPerDay { get; init; }

    /// <summary>Mean of a vehicle, at all stations and outside all areas together.</summary>
    public required double Wait { get; init; }

    /// <summary>Mean of a vehicle from arriving to leaving, had it to wait nowhere.</summary>
    public required double TimeWithoutWaiting { get; init; }

    public double Clearance => Wait + TimeWithoutWaiting;

    /// <summary>What the scenario says of the gate as a whole and the twin does not know: sentences without an end.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <param name="plan">With the warm-up that was chosen.</param>
    public static Twin Of(GatePlan plan)
    {
        var fluid = FluidGate.Of(plan);
        var window = new Window(fluid.Grid, plan.WarmUp);
        StationTwin[] stations = [.. plan.Scenario.Stations.Select((s, i) => new StationTwinMaker(plan, i, fluid, window).Make())];
        AreaTwin[] areas = [.. plan.Scenario.Areas.Select((a, i) => AreaTwin.Of(a, fluid.Places[plan.Scenario.Stations.Count + i], window))];
        var came = fluid.Kinds.Sum(k => window.Sum(k.Arrivals));
        var inside = fluid.Kinds.Sum(k => window.Sum(k.Arrivals) * k.Ways.Sum(w => w.Share * (w.Before.Mean + w.Stops.Sum(s => s.Then.Mean))));
        return new Twin
        {
            Scenario = plan.Scenario,
            WarmUp = plan.WarmUp,
            Stations = stations,
            Areas = areas,
            VehiclesPerDay = came / window.Days,
            Wait = came == 0 ? 0 : (stations.Sum(s => s.Queue) + areas.Sum(a => a.Outside)) * window.Days * 1440 / came,
            TimeWithoutWaiting = came == 0 ? 0 : inside / came,
            LeftOut = Simplifications.OfGate(plan.Scenario),
        };
    }
}
