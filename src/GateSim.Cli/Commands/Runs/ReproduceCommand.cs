using System.CommandLine;
using GateSim.Reporting.Results;
using GateSim.Reporting.Text;

namespace GateSim.Cli.Commands.Runs;

internal static class ReproduceCommand
{
    public static Command Make(Terminal terminal)
    {
        var directory = new Argument<string>("DIR") { Description = "The folder with the results." };
        var output = Inputs.Output();
        output.Description = "Folder in which to keep the results of the second run; otherwise they are thrown away.";
        var threads = Inputs.WholeNumber("--threads", "Threads to run on; the results do not depend on it. Otherwise all cores.");
        var command = new CommandWithExamples(
            "reproduce",
            "Runs again what a result folder holds, from the folder alone, and says \"same bytes\" or what differs.",
            "gatesim reproduce results/huu-nghi-6-lanes") { directory, output, threads };
        command.SetAction((parsed, _) => Task.FromResult(Reproduce(Folders.Read(parsed.GetRequiredValue(directory)), parsed.GetValue(output), parsed.GetValue(threads), terminal)));
        return command;
    }

    private static int Reproduce(StoredResults before, string? output, int? threads, Terminal terminal)
    {
        var again = new SecondRun(before);
        if (before.GateSimVersion != GateSimCommand.Version)
            terminal.RawOutput.WriteLine($"Made by gatesim {before.GateSimVersion}; this is {GateSimCommand.Version}, which may count otherwise.");
        using var temporary = output is null ? new TemporaryFolder() : null;
        var folder = output ?? temporary!.Path;
        var exitCode = again.Into(folder, threads, terminal);
        if (exitCode != ExitCodes.Done) return exitCode;
        return Tell(before, Reproduction.Of(before, StoredResults.Read(folder)), terminal);
    }

    private static int Tell(StoredResults before, Reproduction result, Terminal terminal)
    {
        var same = $"{Spans.Counted(result.Same.Count, "file")} ({string.Join(", ", result.Same)})";
        if (result.Differences.Count == 0)
        {
            terminal.RawOutput.WriteLine($"Same bytes: {same}.");
            return ExitCodes.Done;
        }
        terminal.RawOutput.WriteLine($"Not the same as in {before.Directory}:");
        foreach (var difference in result.Differences) terminal.RawOutput.WriteLine($"  {difference}");
        if (result.Same.Count > 0) terminal.RawOutput.WriteLine($"Same bytes: {same}.");
        return ExitCodes.Failed;
    }
}
