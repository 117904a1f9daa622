using System.Globalization;
using GateSim.Model.Traffic;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using Spectre.Console;

namespace GateSim.Cli.Screens;

/// <summary>What a scenario says, in a few lines: for who wants to know that it was understood.</summary>
internal static class ScenarioScreen
{
    public static void Write(Scenario scenario, IAnsiConsole console)
    {
        var run = scenario.Run;
        console.MarkupLineInterpolated($"[bold]{scenario.Name}[/]: no errors");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  run        {Spans.Counted(run.Days, "day")} from {run.Start:yyyy-MM-dd}, warm-up {WarmUp(run)}, {Replications(run.Replications)}, seed {run.Seed}");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  demand     {Demand(scenario)}");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  classes    {string.Join(", ", scenario.Classes.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name} {c.Share * 100:0.###} %")))}");
        if (scenario.Traits.Count > 0) console.MarkupLineInterpolated($"  traits     {string.Join(", ", scenario.Traits.Select(t => t.Name))}");
        foreach (var (index, station) in scenario.Stations.Index())
            console.MarkupLineInterpolated($"  {(index == 0 ? "stations" : ""),-10} {station.Name}: {Station(station)}");
        if (scenario.SpecialDays.Count > 0) console.MarkupLineInterpolated($"  special    {SpecialDayWords.Of(scenario)}");
    }

    private static string WarmUp(RunPlan run) => run.WarmUp is { } time ? Spans.Words(time) : "auto";

    private static string Replications(ReplicationPlan plan) => plan switch
    {
        FixedReplications { Count: 1 } => "1 replication",
        FixedReplications p => $"{p.Count} replications",
        ReplicationsToPrecision p => string.Create(CultureInfo.InvariantCulture, $"replications until {p.Of} is within {p.Relative:0.##%} (at most {p.Max})"),
        _ => "",
    };

    private static string Demand(Scenario scenario)
    {
        var days = Enumerable.Range(0, scenario.Run.Days).Select(day => scenario.Demand.VehiclesPerDay * DemandRates.KnownFactorOf(scenario, day)).ToList();
        var range = days.Min() == days.Max() ? string.Create(CultureInfo.InvariantCulture, $"{days[0]:#,0.#} vehicles a day")
            : string.Create(CultureInfo.InvariantCulture, $"{days.Min():#,0.#} to {days.Max():#,0.#} vehicles a day (mean {days.Average():#,0.#})");
        var waiting = scenario.Demand.WaitingAtStart.Sum(w => w.Count);
        return waiting == 0 ? range : $"{range}, {waiting} waiting at the start";
    }

    private static string Station(StationPlan station)
    {
        var servers = station.Servers.IsConstant ? $"{station.Servers.Most}" : $"up to {station.Servers.Most}";
        List<string> parts = [$"{servers} server{(servers == "1" ? "" : "s")}", station.Hours.IsAlways ? "always open" : "open by hours"];
        if (station.Queue == QueueKind.PerServer) parts.Add("a queue for each");
        if (station.Order == QueueOrder.Priority) parts.Add("by priority");
        if (station.Room is { } room) parts.Add($"room for {room}");
        if (station.Breakdowns is { } breakdowns) parts.Add($"fails every {breakdowns.Every}");
        parts.Add(station.Service.Count == 1 ? $"service {station.Service[0].Time}" : $"{station.Service.Count} lines of service");
        return string.Join(", ", parts);
    }
}
