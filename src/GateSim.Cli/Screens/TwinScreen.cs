using System.Globalization;
using GateSim.Analysis.Twins;
using GateSim.Reporting.Text;
using Spectre.Console;

namespace GateSim.Cli.Screens;

/// <summary>The analytic twin on one screen: an answer, the stations, the day hour by hour, how it was found and what it leaves out.</summary>
internal static class TwinScreen
{
    private const int LongestName = 18, LongestHeading = 14;
    private const int MostColumns = 5; // hours and so many headings fit 100 columns
    private const double SameAllDay = 0.005; // of the largest

    public static void Write(Twin twin, string file, TimeSpan elapsed, IAnsiConsole console)
    {
        WriteHeading(twin, file, elapsed, console);
        WriteAnswer(twin, console);
        WriteStations(twin, console);
        WriteLongRun(twin, console);
        WriteAreas(twin, console);
        WriteHours(twin, console);
        WriteMethods(twin, console);
        foreach (var warning in Warnings(twin)) console.Write(new Padder(new Markup($"[yellow]![/] {Markup.Escape(warning)}"), new Padding(1, 0, 0, 0)));
    }

    private static void WriteHeading(Twin twin, string file, TimeSpan elapsed, IAnsiConsole console)
    {
        var run = twin.Scenario.Run;
        console.WriteLine();
        console.MarkupLineInterpolated($" [bold]{twin.Scenario.Name}[/]  ({file})");
        var warmUp = run.WarmUp is null ? "no warm-up left out (auto takes a run)" : twin.WarmUp == TimeSpan.Zero ? "no warm-up" : $"the first {(twin.WarmUp.TotalDays == 1 ? "day" : Spans.Words(twin.WarmUp))} left out";
        var length = string.Create(CultureInfo.InvariantCulture, $"{Spans.Counted(run.Days, "day")} from {run.Start:ddd d MMM yyyy}");
        console.MarkupLineInterpolated($" {length}, {warmUp}");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $" estimated by formulas in {elapsed.TotalMilliseconds:0} ms, nothing simulated");
        console.WriteLine();
    }

    private static void WriteAnswer(Twin twin, IAnsiConsole console)
    {
        if (twin.VehiclesPerDay == 0)
        {
            console.MarkupLineInterpolated($" No vehicle comes in the time that counts.");
            console.WriteLine();
            return;
        }
        console.MarkupLineInterpolated($" Estimate: {Number(twin.VehiclesPerDay)} vehicles a day wait {Time(twin.Wait)} on average and are cleared in {Time(twin.Clearance)}.");
        if (twin.Stations.MaxBy(s => s.OfferedLoad ?? 0) is { OfferedLoad: { } load } most)
            console.MarkupLineInterpolated($" [bold]{most.Station}[/] is loaded most: vehicles bring {Share(load)} of the work that its servers can do.");
        console.WriteLine();
    }

    private static void WriteStations(Twin twin, IAnsiConsole console)
    {
        var table = Table("stations", "load", "on duty", "for 90 %", "wait, min", "queue", "longest", "clears", "method");
        foreach (var station in twin.Stations.OrderByDescending(s => s.OfferedLoad ?? -1))
        {
            table.AddRow(
                Name(station.Station), Share(station.OfferedLoad), Servers(station.ServersOnDuty), $"{station.ServersFor(0.9)}",
                Number(station.Wait), Number(station.Queue), Longest(station.QueueByHour), Clock(station.ClearsAt, station.FluidByHour), MethodWords.Of(station.Method));
        }
        Write(table, console);
    }

    private static void WriteLongRun(Twin twin, IAnsiConsole console)
    {
        if (twin.Stations.All(s => s.Steady is null)) return;
        var table = Table("in the long run", "wait, min", "p95", "waits", "over 30 min", "queue", "formula");
        foreach (var station in twin.Stations)
        {
            if (station.Steady is not { } steady) continue;
            table.AddRow(
                Name(station.Station), Number(steady.Wait), Number(steady.WaitQuantile(.95)), Share(steady.DelayProbability), Share(steady.WaitLongerThan(30)),
                Number(steady.Queue), MethodWords.Of(steady));
        }
        Write(table, console);
    }

    private static void WriteAreas(Twin twin, IAnsiConsole console)
    {
        if (twin.Areas.Count == 0) return;
        var table = Table("areas", "a day", "wait, min", "outside", "longest", "clears", "method");
        foreach (var area in twin.Areas)
        {
            table.AddRow(
                Name(area.Area), Number(area.ArrivalsPerDay), Number(area.Wait), Number(area.Outside), Longest(area.OutsideByHour),
                Clock(area.ClearsAt, area.OutsideByHour), MethodWords.Of(TwinMethod.Fluid));
        }
        Write(table, console);
    }

    private static void WriteHours(Twin twin, IAnsiConsole console)
    {
        (string Name, IReadOnlyList<double> Queue)[] all = [.. twin.Stations.Select(s => (s.Station, s.QueueByHour)), .. twin.Areas.Select(a => ($"outside {a.Area}", a.OutsideByHour))];
        var shown = all.Where(q => q.Queue.Max() >= 0.5 && q.Queue.Max() - q.Queue.Min() > SameAllDay * q.Queue.Max()).OrderByDescending(q => q.Queue.Max()).Take(MostColumns).ToList();
        if (shown.Count == 0) return;
        var table = Table(["vehicles waiting", .. shown.Select(s => Short(s.Name, LongestHeading))]);
        for (var hour = 0; hour < 24; hour++) table.AddRow([Hour(hour), .. shown.Select(s => Number(s.Queue[hour]))]);
        Write(table, console);
    }

    private static void WriteMethods(Twin twin, IAnsiConsole console)
    {
        var methods = twin.Stations.Select(s => s.Method).Concat(twin.Areas.Select(_ => TwinMethod.Fluid)).Distinct().Order();
        foreach (var method in methods) console.MarkupLineInterpolated($" {MethodWords.Of(method)}: {MethodWords.Meaning(method)}");
        var left = twin.Stations.SelectMany(s => s.LeftOut.Select(text => (text, s.Station))).ToLookup(l => l.text, l => l.Station);
        string[] lines = [.. twin.LeftOut, .. left.Select(l => l.Count() == twin.Stations.Count ? l.Key : $"{string.Join(", ", l)}: {l.Key}")];
        if (lines.Length > 0) console.WriteLine(" Taken to be simpler than the scenario says:");
        foreach (var line in lines) console.Write(new Padder(new Text($"- {line}"), new Padding(2, 0, 0, 0)));
        console.WriteLine();
    }

    private static IEnumerable<string> Warnings(Twin twin)
    {
        foreach (var station in twin.Stations)
        {
            if (station is { OfferedLoad: null, ArrivalsPerDay: > 0 }) yield return $"Nobody is on duty at {station.Station}.";
            if (station.OfferedLoad is > 1 and { } load)
                yield return $"{station.Station} is not stable: vehicles bring {Share(load)} of the work that its servers can do; its queue grows by {Number(station.GrowthPerDay)} a day. {station.ServersFor(0.9)} servers on duty instead of {Servers(station.ServersOnDuty)} would be busy 90 % of the time.";
        }
    }

    private static string Longest(IReadOnlyList<double> byHour)
    {
        var most = byHour.Max();
        return most < 0.5 || most - byHour.Min() <= SameAllDay * most ? Number(most) : $"{Number(most)} at {Hour(byHour.Index().MaxBy(h => h.Item).Index)[..2]}";
    }

    // The fluid's queue: what stands by chance never goes for good.
    private static string Clock(double? clears, IReadOnlyList<double> fluid) =>
        clears is { } hour ? TimeSpan.FromHours(hour).ToString(@"hh\:mm", CultureInfo.InvariantCulture) : fluid.Max() >= 0.5 ? "never" : Digits.Nothing;

    private static string Hour(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}-{hour + 1:00}");

    private static string Time(double minutes) => Digits.Of(minutes, null, "min").ToString();

    private static string Share(double? share) => share is { } s ? string.Create(CultureInfo.InvariantCulture, $"{s * 100:0.0} %") : Digits.Nothing;

    private static string Servers(double mean) => mean.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Number(double value) => Digits.Number(value, mostDecimals: 2);

    private static string Name(string name) => Markup.Escape(Short(name, LongestName));

    private static string Short(string name, int longest) => name.Length <= longest ? name : $"{name[..(longest / 2)]}…{name[^((longest / 2) - 1)..]}";

    private static Table Table(params string[] columns)
    {
        var table = new Table().Border(TableBorder.None).AddColumn(new TableColumn($"[bold]{columns[0]}[/]").PadRight(1).NoWrap());
        foreach (var column in columns[1..]) table.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned().NoWrap().PadLeft(0).PadRight(2));
        table.Columns[^1].PadRight(0);
        return table;
    }

    private static void Write(Table table, IAnsiConsole console) => console.Write(new Padder(table, new Padding(1, 0, 0, 1)));
}
