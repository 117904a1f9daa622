using System.Globalization;
using GateSim.Scenarios;

namespace GateSim.Analysis.Twins;

/// <summary>What a scenario says and the twin simplifies: where it disagrees with a simulation, these are the suspects.</summary>
internal static class Simplifications
{
    private const double Regular = 0.02; // squared coefficients of variation that do not matter

    public static IReadOnlyList<string> OfGate(Scenario scenario) => [.. Gate(scenario)];

    public static IReadOnlyList<string> OfStation(Scenario scenario, StationPlan station, StationArrivals from, double scv) =>
        [.. Station(scenario, station, from, scv)];

    private static IEnumerable<string> Gate(Scenario scenario)
    {
        var demand = scenario.Demand;
        var streams = demand.Sources.Select(s => s.Arrivals).Prepend(demand.MainStream()).ToList();
        var cv = streams.OfType<PoissonArrivals>().Max(s => s.DayToDayCv);
        if (cv > 0) yield return Say($"all days are average days (dayToDayCv {cv:0.##})");
        if (streams.Any(s => s is BookedArrivals)) yield return "booked vehicles come as irregularly as others";
        if (streams.Any(s => s is LoggedArrivals)) yield return "vehicles of a log are the mean of a random stream";
        if (scenario.Routes.SelectMany(r => r.Steps).Any(s => s is ForkStep { Fork: ForkByWait })) yield return "drivers who choose by the wait take each route alike";
        foreach (var area in scenario.Areas)
        {
            if (area.Places is { } places) yield return Say($"{area.Name} has any number of places, not {places}");
            if (area.MayLoseVehicles) yield return $"nobody is turned away or gives up at {area.Name}";
            if (area.PerHour is not null || area.PerDay is not null || !area.Hours.IsAlways) yield return $"nobody waits by chance at {area.Name}";
        }
    }

    private static IEnumerable<string> Station(Scenario scenario, StationPlan station, StationArrivals from, double scv)
    {
        if (!from.AreFromOutside) yield return "what comes from other stations is Poisson";
        if (!from.KnowsWhoWaits) yield return "as many wait at the start as are expected there";
        if (from.HasPlatoons) yield return Say($"platoons come with a squared cv of {from.Scv:0.##}");
        if (from.ClumpsBy.Count > 0) yield return Say($"declarations that share {string.Join(", ", from.ClumpsBy)} come with a squared cv of {from.Scv:0.##}");
        if (Math.Abs(scv - 1) > Regular || station.Service is not [_]) yield return Say($"services have a squared cv of {scv:0.##}");
        if (station.Queue == QueueKind.PerServer) yield return "one queue for all servers, not one for each";
        if (station.Order == QueueOrder.Priority && scenario.Classes.Select(c => c.Priority).Distinct().Count() > 1) yield return "first come first served, not by priority";
        if (station.Groups.Count > 0) yield return "all servers are for all vehicles, not in groups";
        if (station.Room is { } room) yield return Say($"room for any number, not {room}: nobody is blocked or turned away");
        if (scenario.Stations.Any(s => s.Room is not null && s != station)) yield return "no server is blocked by a full room";
        if (station.Patience.Count > 0) yield return "nobody gives up";
        if (station.Breakdowns is not null) yield return "breakdowns are longer and more irregular services";
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
