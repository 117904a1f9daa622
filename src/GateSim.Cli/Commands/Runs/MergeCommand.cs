using System.CommandLine;
using GateSim.Reporting.Ranges;
using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands.Runs;

internal static class MergeCommand
{
    public static Command Make(Terminal terminal)
    {
        var folders = new Argument<string[]>("DIR") { Description = "The folders of the ranges, in any order.", Arity = ArgumentArity.OneOrMore };
        var output = Inputs.Output();
        output.Description = "Folder for the results.";
        output.Required = true;
        var noPlots = new Option<bool>("--no-plots") { Description = "Writes the tables only." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Writes nothing to the terminal but errors." };
        var json = new Option<bool>("--json") { Description = "Writes the result as JSON to standard output instead of the screen." };
        var command = new CommandWithExamples(
            "merge",
            "Puts ranges of replications, run on any machines, together: the same files as one run of all.",
            "gatesim merge results/part-* --out results/whole") { folders, output, noPlots, quiet, json };
        command.SetAction((parsed, _) =>
        {
            var ranges = Ranges(parsed.GetRequiredValue(folders), parsed.GetValue(output)!);
            var drawsPlots = !parsed.GetValue(noPlots);
            var again = $"gatesim run {KeptScenarios.FileName}{(drawsPlots ? "" : " --no-plots")}";
            var run = new ScenarioRun(ranges.Scenario, ranges.Said, parsed.GetValue(output)!, null, drawsPlots, new Origin(TypedCommand.Of(parsed), again))
            {
                Find = (experiment, cancellation) => experiment.Collect(ranges.WarmUp, ranges.Replications(), cancellation),
            };
            var style = parsed.GetValue(json) ? ScreenStyle.Json : parsed.GetValue(quiet) ? ScreenStyle.Quiet : ScreenStyle.Full;
            return Task.FromResult(run.Execute(terminal, style));
        });
        return command;
    }

    private static MergedRanges Ranges(string[] folders, string output)
    {
        if (folders.FirstOrDefault(f => Path.GetFullPath(f) == Path.GetFullPath(output)) is { } same)
            throw new WrongInputException($"\"{same}\" is one of the folders that are merged; choose another --out");
        try
        {
            return MergedRanges.Of(folders, GateSimCommand.Version);
        }
        catch (ResultFolderException wrong)
        {
            throw new WrongInputException(wrong.Message, wrong);
        }
    }
}
