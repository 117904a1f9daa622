using System.CommandLine;
using GateSim.Cli.Commands.Reports;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Results;
using GateSim.Scenarios;

namespace GateSim.Cli.Commands.Runs;

internal static class RunCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var sets = Inputs.Sets();
        var output = Inputs.Output();
        var replications = Inputs.Replications();
        var seed = Inputs.Seed();
        var threads = Inputs.WholeNumber("--threads", "Threads to run on; the results do not depend on it. Otherwise all cores.");
        var engine = EngineOption.Make();
        var vehicles = CrossingOptions.Vehicles();
        var events = CrossingOptions.Events();
        var noPlots = new Option<bool>("--no-plots") { Description = "Writes the tables only." };
        var pictures = new PictureOptions();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Writes nothing to the terminal but errors." };
        var twin = new Option<bool>("--twin") { Description = "Holds the result against the analytic twin: its queue in the picture, and where they differ." };
        var report = ReportOption.Make();
        var excel = ExcelTables.Option();
        var json = new Option<bool>("--json") { Description = "Writes the result as JSON to standard output instead of the screen." };
        var command = new CommandWithExamples(
            "run",
            "Runs a scenario and writes measures, plots and what they rest on.",
            "gatesim run scenarios/huu-nghi-6-lanes.yaml",
            "gatesim run scenarios/huu-nghi-6-lanes.yaml --set stations.lanes.servers=14",
            "gatesim run scenarios/huu-nghi-6-lanes.yaml --set run.days=60 --out results/60",
            "gatesim run scenarios/theory/mm6.yaml --replications 100 --json",
            "gatesim run scenarios/theory/mm6.yaml --replications 51..100 --out results/part-2",
            "gatesim run scenarios/huu-nghi-6-lanes.yaml --vehicles --out results/vehicles",
            "gatesim run scenarios/huu-nghi-6-lanes.yaml --report vi")
        { scenario, output, sets, replications, seed, threads, engine, vehicles, events, noPlots, twin, report, excel, quiet, json };
        foreach (var option in pictures.All) command.Add(option);
        command.SetAction((parsed, _) =>
        {
            if (!parsed.GetValue(noPlots)) ResultPlots.BeginToPrepare();
            var read = Override(Inputs.Read(parsed, scenario, sets), parsed.GetValue(replications), parsed.GetValue(seed));
            var file = parsed.GetRequiredValue(scenario);
            var directory = parsed.GetValue(output) ?? Path.Combine("results", Path.GetFileNameWithoutExtension(file) + Numbers(read));
            var run = new ScenarioRun(read, file, directory, parsed.GetValue(threads), !parsed.GetValue(noPlots), OriginOf(parsed, read))
            {
                Pictures = pictures.Style(parsed),
                Engine = EngineOption.Of(parsed.GetValue(engine)),
                HasTwin = parsed.GetValue(twin),
                Vehicles = parsed.GetValue(vehicles),
                Events = parsed.GetValue(events),
                Report = ReportOption.Of(parsed, report, pictures.Style(parsed).Language),
                ForExcel = parsed.GetValue(excel),
            };
            var style = parsed.GetValue(json) ? ScreenStyle.Json : parsed.GetValue(quiet) ? ScreenStyle.Quiet : ScreenStyle.Full;
            return Task.FromResult(run.Execute(terminal, style));
        });
        return command;
    }

    // Ranges of one scenario do not replace each other.
    private static string Numbers(Scenario scenario) =>
        scenario.Run.Replications is FixedReplications { From: not null } range ? $"-{range.First}..{range.Last}" : "";

    // All that was set stands in the scenario that is kept, but not which of the replications these are. The engine changes nothing, and the
    // next who types this may not have it.
    private static Origin OriginOf(ParseResult parsed, Scenario scenario)
    {
        string[] resolved = ["--set", "--seed", "--engine", .. scenario.Run.Replications is FixedReplications { From: not null } ? [] : new[] { "--replications" }];
        return new Origin(TypedCommand.Of(parsed), TypedCommand.Again(parsed, _ => KeptScenarios.FileName, resolved));
    }

    private static Scenario Override(Scenario scenario, FixedReplications? replications, long? seed)
    {
        var run = scenario.Run;
        if (replications is { From: not null } && run.VarianceReduction != VarianceReduction.None)
            throw new WrongInputException("a range of replications cannot be run with \"varianceReduction\", which looks at all of them together; --set run.varianceReduction=~ takes it away");
        if (replications is not null) run = run with { Replications = replications };
        if (seed is { } number) run = run with { Seed = (ulong)number };
        return scenario with { Run = run };
    }
}
