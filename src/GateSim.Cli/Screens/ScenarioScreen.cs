using System.Globalization;
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
        if (scenario.About?.Question is { } question) console.MarkupLineInterpolated($"  question   {question}");
        var length = string.Create(CultureInfo.InvariantCulture, $"{Spans.Counted(run.Days, "day")} from {run.Start:yyyy-MM-dd}");
        console.MarkupLineInterpolated($"  run        {length}, warm-up {WarmUp(run)}, {Replications(run.Replications)}, seed {run.Seed}{(run.VarianceReduction == VarianceReduction.None ? "" : run.VarianceReduction == VarianceReduction.Antithetic ? ", antithetic pairs" : ", control variates")}");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  demand     {DemandText.OfAll(scenario)}");
        Write("sources", DemandText.OfSources(scenario), console);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  classes    {string.Join(", ", scenario.Classes.Select(Class))}");
        Write("returns", DemandText.OfReturns(scenario), console);
        if (scenario.Traits.Count > 0) console.MarkupLineInterpolated($"  traits     {string.Join(", ", scenario.Traits.Select(t => t.Name))}");
        Write("stations", scenario.Stations.Select(s => $"{s.Name}: {Station(s)}"), console);
        Write("areas", scenario.Areas.Select(a => $"{a.Name}: {Area(a)}"), console);
        if (scenario.SpecialDays.Count > 0) console.MarkupLineInterpolated($"  special    {SpecialDayWords.Of(scenario)}");
        if (scenario.Costs is { } costs) console.MarkupLineInterpolated($"  costs      of {Names([.. costs.Vehicles.Select(v => v.Class), .. costs.Stations.Select(s => s.Station)])}");
    }

    private static void Write(string heading, IEnumerable<string> lines, IAnsiConsole console)
    {
        foreach (var (index, line) in lines.Index()) console.MarkupLineInterpolated($"  {(index == 0 ? heading : ""),-10} {line}");
    }

    // One that comes otherwise has no share of the main stream.
    private static string Class(VehicleClass c) => c.Share == 0 ? c.Name : string.Create(CultureInfo.InvariantCulture, $"{c.Name} {c.Share * 100:0.###} %");

    private static string Names(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } some ? some : "nothing";

    private static string WarmUp(RunPlan run) => run.WarmUp is { } time ? Spans.Words(time) : "auto";

    private static string Replications(ReplicationPlan plan) => plan switch
    {
        FixedReplications { Count: 1 } => "1 replication",
        FixedReplications p => $"{p.Count} replications",
        ReplicationsToPrecision p => string.Create(CultureInfo.InvariantCulture, $"replications until {string.Join(" and ", p.All)} {(p.And.Count == 0 ? "is" : "are")} within {p.Relative:0.##%}{(p.LookAhead is { } k ? $" for {k} more" : "")} (at most {p.Max})"),
        _ => "",
    };

    private static string Area(AreaPlan area)
    {
        List<string> parts = [area.Places is { } places ? $"{places} places" : "any number of places"];
        if (area.PerHour is { } rate) parts.Add($"lets in {(rate.IsConstant ? "" : "up to ")}{rate.Most} an hour");
        if (area.PerDay is { } quota) parts.Add($"lets in {quota} a day");
        if (!area.Hours.IsAlways) parts.Add("by hours");
        if (area.Order == QueueOrder.Priority) parts.Add("by priority");
        if (area.WhenFull == WhenFull.Leave) parts.Add("turns away who cannot be let in");
        if (area.Patience is { } patience) parts.Add($"patience {patience}");
        return string.Join(", ", parts);
    }

    private static string Station(StationPlan station)
    {
        var servers = station.Servers.IsConstant ? $"{station.Servers.Most}" : $"up to {station.Servers.Most}";
        List<string> parts = [$"{servers} server{(servers == "1" ? "" : "s")}", station.Hours.IsAlways ? "always open" : "open by hours"];
        if (station.Groups.Count > 0) parts.Add($"in groups ({string.Join(", ", station.Groups.Select(g => g.Name))})");
        if (station.Queue == QueueKind.PerServer) parts.Add($"a queue for each ({QueueWords.Of(station)})");
        if (station.Order == QueueOrder.Priority) parts.Add("by priority");
        if (station.Room is { } room) parts.Add($"room for {room}{(station.WhenFull == WhenFull.Leave ? ", turns away the rest" : "")}");
        if (station.Patience.Count > 0) parts.Add(Times("patience", station.Patience));
        if (station.Breakdowns is { } breakdowns) parts.Add($"fails every {breakdowns.Every}");
        parts.Add(Times("service", station.Service));
        if (station.After.Count > 0) parts.Add(Times("after", station.After));
        return string.Join(", ", parts);
    }

    private static string Times(string what, IReadOnlyList<ServiceLine> lines) =>
        lines.Count == 1 ? $"{what} {lines[0].Time}" : $"{lines.Count} lines of {what}";
}
