using System.CommandLine;
using GateSim.Scenarios;

namespace GateSim.Cli.Commands;

internal static class RunCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var sets = Inputs.Sets();
        var output = Inputs.Output();
        var replications = Inputs.WholeNumber("--replications", "Replications to run, in place of the scenario's.");
        var seed = Inputs.Seed();
        var threads = Inputs.WholeNumber("--threads", "Threads to run on; the results do not depend on it. Otherwise all cores.");
        var noPlots = new Option<bool>("--no-plots") { Description = "Writes the tables only." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Writes nothing to the terminal but errors." };
        var twin = new Option<bool>("--twin") { Description = "Holds the result against the analytic twin: its queue in the picture, and where they differ." };
        var json = new Option<bool>("--json") { Description = "Writes the result as JSON to standard output instead of the screen." };
        var command = new CommandWithExamples(
            "run",
            "Runs a scenario and writes measures, plots and what they rest on.",
            "gatesim run scenarios/huu-nghi-6-lanes.yaml",
            "gatesim run scenarios/huu-nghi-6-lanes.yaml --set stations.lanes.servers=14",
            "gatesim run scenarios/huu-nghi-6-lanes.yaml --set run.days=60 --out results/60",
            "gatesim run scenarios/theory/mm6.yaml --replications 100 --json") { scenario, output, sets, replications, seed, threads, noPlots, twin, quiet, json };
        command.SetAction((parsed, _) =>
        {
            var read = Override(Inputs.Read(parsed, scenario, sets), parsed.GetValue(replications), parsed.GetValue(seed));
            var run = new ScenarioRun(read, parsed.GetRequiredValue(scenario), parsed.GetValue(output), parsed.GetValue(threads), !parsed.GetValue(noPlots)) { HasTwin = parsed.GetValue(twin) };
            var style = parsed.GetValue(json) ? ScreenStyle.Json : parsed.GetValue(quiet) ? ScreenStyle.Quiet : ScreenStyle.Full;
            return Task.FromResult(run.Execute(terminal, style));
        });
        return command;
    }

    private static Scenario Override(Scenario scenario, int? replications, long? seed)
    {
        var run = scenario.Run;
        if (replications is { } count) run = run with { Replications = new FixedReplications(count) };
        if (seed is { } number) run = run with { Seed = (ulong)number };
        return scenario with { Run = run };
    }
}
