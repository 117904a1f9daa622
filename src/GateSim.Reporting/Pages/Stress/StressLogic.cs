using System.Globalization;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

internal static class StressLogic
{
    public static IEnumerable<StressItem> Of(Scenario scenario) =>
    [
        new("2.1", "Base model overview diagram", [RouteDiagram.Of(scenario)]),
        new("2.2", "Base model logic", [StressItem.ListOf(scenario.Routes.Select(Route))]),
        new("2.3", "Scenario logic", [], "in what the scenarios that are compared differ from this one"),
        new("2.4", "Algorithms", [StressItem.ListOf(Algorithms(scenario))]),
        new("2.5.1", "Components: entities", [StressItem.ListOf(scenario.Classes.Select(Class)), .. StressItem.Lists(scenario.Traits.Select(Trait))]),
        new("2.5.2", "Components: activities", [StressItem.ListOf(scenario.Stations.SelectMany(Services))]),
        new("2.5.3", "Components: resources", [StressItem.ListOf(scenario.Stations.Select(Servers)), .. StressItem.Lists(scenario.Areas.Select(Area))]),
        new("2.5.4", "Components: queues", [StressItem.ListOf(scenario.Stations.Select(Queue))]),
        new("2.5.5", "Components: entry and exit points",
        [
            $"Entry: {DemandText.OfAll(scenario)}.",
            .. StressItem.Lists(DemandText.OfSources(scenario)),
            .. StressItem.Lists(DemandText.OfReturns(scenario).Select(r => $"come back: {r}")),
            "Exit: after the last step of the route" + (MeasureCatalogue.Uncleared.IsIn(scenario) ? ", or uncleared: turned away or out of patience." : "."),
        ]),
    ];

    private static string Route(Route route) => $"**{route.Name}**: " + string.Join("; ", route.Steps.Select(step =>
        StepWords.Of(step) + (StepWords.Condition(step) is { Length: > 0 } condition ? $" ({condition})" : "") + (step.Otherwise is { } otherwise ? $", otherwise by {otherwise}" : "")));

    private static IEnumerable<string> Algorithms(Scenario scenario)
    {
        yield return "Arrivals: Poisson streams by inversion of the cumulative rate, which is constant within each hour, unless 2.5.5 says otherwise.";
        yield return "Classes, traits, shares of steps and all times are drawn by inversion, one uniform number a value.";
        if (scenario.Stations.Any(s => s.Service.Count > 1)) yield return "Service times by condition: the first line whose condition holds for the vehicle (2.5.2).";
        if (scenario.Stations.Any(s => s.Queue == QueueKind.PerServer)) yield return "Choice of a lane: as 2.5.4 says; the lowest number among equals.";
        if (scenario.Routes.SelectMany(r => r.Steps).Any(s => s is ForkStep { Fork: ForkByWait }))
            yield return "Choice of a route: drivers count the vehicles before them at its first station times the mean service time, by its servers, plus the detour.";
        if (scenario.Run.WarmUp is null) yield return "Warm-up: MSER-5 (4.1).";
    }

    private static string Class(VehicleClass c) =>
        $"**{c.Name}**: {(c.Share == 0 ? "comes by a source or returning" : $"{StepWords.Percent(c.Share)} of the main stream")}, route {c.Route}" + (c.Priority == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", priority {c.Priority}"));

    private static string Trait(Trait trait) => $"each vehicle draws **{trait.Name}**: {string.Join(", ", trait.Values.Select(v => $"{v.Name} {StepWords.Percent(v.Share)}"))}";

    private static IEnumerable<string> Services(StationPlan station)
    {
        yield return $"**{station.Name}**: {Lines(station.Service)}";
        if (station.After.Count > 0) yield return $"{station.Name}, the server alone afterwards: {Lines(station.After)}";
    }

    private static string Lines(IReadOnlyList<ServiceLine> lines) =>
        string.Join("; ", lines.Select(l => $"`{l.Time}`" + (l.When.Literals.Count > 0 ? $" for {l.When}" : lines.Count > 1 ? " otherwise" : "")));

    private static string Servers(StationPlan station)
    {
        List<string> parts = [$"{(station.Servers.IsConstant ? "" : "up to ")}{station.Servers.Most} servers", station.Hours.IsAlways ? "always open" : "open by hours (3.3)"];
        if (station.Groups.Count > 0) parts.Add($"in groups ({string.Join(", ", station.Groups.Select(g => g.Name))})");
        if (station.Breakdowns is { } breakdowns) parts.Add($"each fails every `{breakdowns.Every}` for `{breakdowns.Lasts}`");
        return $"**{station.Name}**: {string.Join(", ", parts)}";
    }

    private static string Area(AreaPlan area)
    {
        List<string> parts = [area.Places is { } places ? $"{places} places" : "any number of places"];
        if (area.PerHour is { } rate) parts.Add($"up to {rate.Most} an hour are let in");
        if (area.PerDay is { } quota) parts.Add($"{quota} a day are let in");
        return $"area **{area.Name}**: {string.Join(", ", parts)}";
    }

    private static string Queue(StationPlan station)
    {
        List<string> parts = [station.Queue == QueueKind.Shared ? "one queue for all servers" : $"a queue for each server ({QueueWords.Of(station)})"];
        parts.Add(station.Order == QueueOrder.Priority ? "by priority, which interrupts no service" : "first come, first served");
        parts.Add(station.Room is { } room ? $"room for {room}; when it is full, vehicles {(station.WhenFull == WhenFull.Leave ? "are turned away" : "stay where they are and keep their server there")}" : "any number can wait");
        if (station.Patience.Count > 0) parts.Add($"patience {Lines(station.Patience)}");
        return $"**{station.Name}**: {string.Join("; ", parts)}";
    }
}
