using System.Globalization;
using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using Spectre.Console;

namespace GateSim.Cli.Screens;

internal sealed record RunFacts(string File, string Directory, TimeSpan Elapsed, bool HasPlots)
{
    /// <summary>Files that were asked for beside those of every run.</summary>
    public IEnumerable<string> MoreFiles { get; init; } = [];
}

/// <summary>One screen: what was run, what came out with its uncertainty, which station binds, and what to beware of.</summary>
internal static class ResultScreen
{
    private const int RoomForTwoDigits = 100; // columns
    private const int LongestName = 24, LongestInNarrow = 12;

    public static void Write(ExperimentResult result, IReadOnlyList<string> warnings, TwinCheck? twin, RunFacts facts, IAnsiConsole console)
    {
        WriteHeading(result, facts, console);
        WriteMeasures(result, console);
        WriteStations(result, console);
        if (result.Scenario.Areas.Count > 0) WriteAreas(result, console);
        if (MeasureCatalogue.Uncleared.IsIn(result.Scenario)) WriteLosses(result, console);
        WriteUnfinished(result, console);
        WriteAsked(result, console);
        WriteVarianceReduction(result, console);
        if (result.Scenario.About?.Answer is { } answer)
        {
            Line(console, $"Answer: {answer.Filled(name => Digits.Of(result.Find(name)).ToString())}");
            console.WriteLine();
        }
        if (twin is not null) WriteTwin(twin, console);
        foreach (var warning in warnings) console.Write(new Padder(new Markup($"[yellow]![/] {Markup.Escape(warning)}"), new Padding(1, 0, 0, 0)));
        if (warnings.Count > 0) console.WriteLine();
        string[] files = ["measures.csv", "hourly.csv", "replications.csv", .. facts.MoreFiles, .. facts.HasPlots ? ["plots"] : Array.Empty<string>()];
        Line(console, $"Results in [bold]{facts.Directory}[/]: {string.Join(", ", files)}");
    }

    private static void WriteHeading(ExperimentResult result, RunFacts facts, IAnsiConsole console)
    {
        var scenario = result.Scenario;
        console.WriteLine();
        Line(console, $"[bold]{scenario.Name}[/]  ({facts.File})");
        if (scenario.Description is { } description) Line(console, $"{description}");
        if (scenario.About?.Question is { } question) Line(console, $"{question}");
        var warmUp = result.WarmUp == TimeSpan.Zero ? "no warm-up" : $"the first {(result.WarmUp.TotalDays == 1 ? "day" : Spans.Words(result.WarmUp))} left out";
        if (scenario.Run.WarmUp is null) warmUp += " (chosen by MSER-5)";
        var length = string.Create(CultureInfo.InvariantCulture, $"{Spans.Counted(scenario.Run.Days, "day")} from {scenario.Run.Start:ddd d MMM yyyy}");
        Line(console, $"{length}, {warmUp}; seed {scenario.Run.Seed}");
        if (scenario.SpecialDaysInRun.Any()) Line(console, $"special: {SpecialDayWords.Of(scenario)}");
        var work = string.Create(CultureInfo.InvariantCulture, $"{result.Vehicles:N0} vehicles in {facts.Elapsed.TotalSeconds:0.0} s");
        var level = string.Create(CultureInfo.InvariantCulture, $"{scenario.Run.Confidence * 100:0.##} %");
        Line(console, $"{Replications(result)}, {work}; intervals at {level}");
        console.WriteLine();
    }

    private static string Replications(ExperimentResult result)
    {
        if (result.IsPartial) return $"PARTIAL: {result.Replications} of {result.ReplicationsAsked} replications";
        if (result.Scenario.Run.Replications is FixedReplications { From: not null } range) return $"replications {range.First} to {range.Last}";
        var text = result.Replications == 1 ? "1 replication" : $"{result.Replications} replications";
        if (result.PrecisionReached is null) return text;
        var wanted = (ReplicationsToPrecision)result.Scenario.Run.Replications;
        var isPrecise = result.PrecisionReached.Value || Advice.NotPrecise(result).Count == 0;
        var numbers = wanted.All.ToList() is [var only] ? $"{only}" : $"each of {wanted.All.Count()} numbers";
        return string.Create(CultureInfo.InvariantCulture, $"{text} ({(isPrecise ? "enough" : "not enough")} for {numbers} ± {wanted.Relative * 100:0.##} %{(isPrecise && !result.PrecisionReached.Value ? ", but not for the look-ahead" : "")})");
    }

    private static void WriteMeasures(ExperimentResult result, IAnsiConsole console)
    {
        var table = Table(console, "the gate", "mean", "p50", "p95", "p99", "max");
        void Row(string title, string measure, params string[] statistics) =>
            table.AddRow([title, .. statistics.Select(s => s.Length == 0 ? "" : Cell(result.Find(measure, s), console))]);

        Row("arrivals a day", "arrivals", "perDay", "", "", "", "");
        Row("throughput a day", "throughput", "perDay", "", "", "", "");
        Row("clearance, min", "clearance-time", "mean", "p50", "p95", "p99", "max");
        Row("waiting, min", "waiting-time", "mean", "", "p95", "", "");
        Row("in the gate", "in-system", "mean", "", "", "", "max");
        Row("at midnight", "backlog", "mean", "", "", "", "max");
        if (MeasureCatalogue.Cost.IsIn(result.Scenario))
        {
            Row("VND million a day", "cost", "perDay", "", "", "", "");
            Row("VND 1,000 a vehicle", "cost", "perVehicle", "", "", "", "");
        }
        if (MeasureCatalogue.Spoiled.IsIn(result.Scenario)) Row("spoiled loads a day", "spoiled", "perDay", "", "", "", "");
        Write(table, console);
    }

    private static void WriteStations(ExperimentResult result, IAnsiConsole console)
    {
        var table = Table(console, "stations", "utilization", "wait, min", "p95", "queue", "max", "queues");
        void Row(string title, string of, string prefix, string queues)
        {
            string Of(string measure, string statistic) => Cell(result.Find(prefix + measure, statistic, of), console);
            table.AddRow(
                title, Of("utilization", "mean"), Of("waiting-time", "mean"), Of("waiting-time", "p95"),
                Of("queue-length", "mean"), Of("queue-length", "max"), queues);
        }
        foreach (var station in result.Stations.OrderByDescending(s => result.Find("utilization", "mean", s.Station).Mean ?? -1))
        {
            var plan = result.Scenario.Stations.First(s => s.Name == station.Station);
            Row(Markup.Escape(Short(plan.Name, console)), plan.Name, "", QueueWords.Of(plan));
            foreach (var (group, name) in plan.Groups.Zip(plan.GroupNames)) Row($"  {Markup.Escape(Short(group.Name, console))}", name, "group-", "");
        }
        Write(table, console);
        if (result.Binding is { } binding)
        {
            var load = string.Create(CultureInfo.InvariantCulture, $"{binding.OfferedLoad * 100:0.#} %");
            var how = binding.IsArea ? $"vehicles come to it at {load} of what it may let in" : $"vehicles bring {load} of the work that its servers can do";
            Line(console, $"[bold]{binding.Name}[/] binds: {how}.");
        }
    }

    private static void WriteAreas(ExperimentResult result, IAnsiConsole console)
    {
        string Of(AreaPlan area, string measure, string statistic) => Cell(result.Find(measure, statistic, area.Name), console);
        var areas = Table(console, "areas", "inside", "max", "outside", "max", "wait, min");
        foreach (var area in result.Scenario.Areas)
        {
            areas.AddRow(
                Markup.Escape(Short(area.Name, console)),
                Of(area, "area-occupancy", "mean"), Of(area, "area-occupancy", "max"),
                Of(area, "area-outside", "mean"), Of(area, "area-outside", "max"), Of(area, "area-waiting-time", "mean"));
        }
        Write(areas, console);

        // A table of its own: a long queue has long numbers.
        var road = Table(console, "on the road, m", "mean", "max");
        foreach (var area in result.Scenario.Areas.Where(a => a.MetresPerVehicle is not null))
            road.AddRow(Markup.Escape(Short(area.Name, console)), Of(area, "area-outside-length", "mean"), Of(area, "area-outside-length", "max"));
        if (road.Rows.Count > 0) Write(road, console);
    }

    // Names that are long often differ at their ends.
    private static string Short(string name, IAnsiConsole console)
    {
        var longest = IsNarrow(console) ? LongestInNarrow : LongestName;
        return name.Length <= longest ? name : $"{name[..(longest / 2)]}…{name[^((longest / 2) - 1)..]}";
    }

    private static bool IsNarrow(IAnsiConsole console) => console.Profile.Width < RoomForTwoDigits;

    // Minutes stay minutes, so that a row can be read across; the unit stands in its title.
    private static string Cell(Estimate estimate, IAnsiConsole console)
    {
        if (estimate.Mean is null) return Digits.Nothing;
        var (per, decimals, unit) = estimate.Key.Unit switch
        {
            "share" => (0.01, 1, " %"),
            "VND/day" => (1e6, 2, ""),
            "VND/vehicle" => (1e3, 2, ""),
            _ => (1, 2, ""),
        };
        var significant = IsNarrow(console) ? 1 : 2;
        string Number(double? value) => Digits.Number(value / per, estimate.HalfWidth / per, significant, decimals);
        return Number(estimate.Mean) + (estimate.HalfWidth is { } half ? $" ± {Number(half)}" : "") + unit;
    }

    private static Table Table(IAnsiConsole console, params string[] columns)
    {
        var gap = IsNarrow(console) ? 1 : 2;
        var first = new TableColumn($"[bold]{columns[0]}[/]").PadRight(gap).NoWrap();
        var table = new Table().Border(TableBorder.None).AddColumn(first);
        foreach (var column in columns[1..]) table.AddColumn(new TableColumn(column).RightAligned().NoWrap().PadLeft(0).PadRight(gap));
        table.Columns[^1].PadRight(0);
        return table;
    }

    // Where it wraps, each of its lines begins with the blank.
    private static void Line(IAnsiConsole console, FormattableString markup) => console.Write(new Padder(Markup.FromInterpolated(markup), new Padding(1, 0, 0, 0)));

    private static void Write(Table table, IAnsiConsole console) => console.Write(new Padder(table, new Padding(1, 0, 0, 1)));

    private static void WriteLosses(ExperimentResult result, IAnsiConsole console)
    {
        string Number(string measure) => Digits.Of(result.Find(measure, "perDay")).Number;
        var ways = new List<string>();
        if (MeasureCatalogue.TurnedAway.IsIn(result.Scenario)) ways.Add($"turned away {Number("turned-away")}");
        if (MeasureCatalogue.GaveUp.IsIn(result.Scenario)) ways.Add($"gave up {Number("gave-up")}");
        var others = result.Scenario.Routes.SelectMany(r => r.Steps).Any(s => s.Otherwise is not null) ? "; some went on by another route" : "";
        Line(console, $"Left uncleared: {Number("uncleared")} vehicles a day ({string.Join(", ", ways)}{others}).");
    }

    private static void WriteTwin(TwinCheck twin, IAnsiConsole console)
    {
        foreach (var sentence in TwinWords.Of(twin)) console.Write(new Padder(new Text(sentence), new Padding(1, 0, 0, 0)));
        console.WriteLine();
    }

    private static void WriteAsked(ExperimentResult result, IAnsiConsole console)
    {
        foreach (var name in result.Scenario.AskedStatistics) Line(console, $"{name}: {Digits.Of(result.Find(name))}");
        if (result.Scenario.AskedStatistics.Count > 0) console.WriteLine();
    }

    private static void WriteVarianceReduction(ExperimentResult result, IAnsiConsole console)
    {
        if (result.VarianceReduced.FirstOrDefault(v => v.Key is { Measure: "clearance-time", Statistic: "mean" }) is not { } clearance) return;
        var how = result.Scenario.Run.VarianceReduction == VarianceReduction.Antithetic ? "Antithetic pairs" : "Control variates";
        var did = clearance.Factor >= 1 ? $"{clearance.Factor.ToString("0.0", CultureInfo.InvariantCulture)} times smaller" : $"{(1 / clearance.Factor).ToString("0.0", CultureInfo.InvariantCulture)} times larger";
        Line(console, $"{how} made the variance of the mean clearance time {did} than that of as many plain ones.");
        console.WriteLine();
    }

    private static void WriteUnfinished(ExperimentResult result, IAnsiConsole console)
    {
        var text = result.Unfinished.Mean == 0
            ? "All vehicles had left at the end of every replication."
            : $"Still in the gate at the end of a replication: {Digits.Of(result.Unfinished)}.";
        Line(console, $"{text}");
        console.WriteLine();
    }
}
