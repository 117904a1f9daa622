using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using GateSim.Cli.Commands;
using GateSim.Experiments;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Results;
using GateSim.Scenarios.Reading;

namespace GateSim.Cli;

/// <summary>The command line as a whole: finds the command, runs it, and turns what went wrong into a message and an exit code.</summary>
public static class GateSimCommand
{
    public static string Version { get; } =
        typeof(GateSimCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static async Task<int> Run(string[] args, Terminal terminal)
    {
        var parsed = Parse(args, terminal);
        if (parsed.Errors.Count > 0 && !AsksForHelp(parsed)) return Complain(parsed, terminal);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.RawOutput,
                Error = terminal.RawErrors,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null, // Ctrl-C is the run's own business: it keeps what is finished
            });
        }
        catch (ScenarioException wrong)
        {
            foreach (var problem in wrong.Problems) terminal.Tell(problem.ToString());
            return ExitCodes.WrongInput;
        }
        catch (WrongInputException wrong)
        {
            terminal.Tell($"gatesim: {wrong.Message}");
            return ExitCodes.WrongInput;
        }
        catch (Exception failure) when (failure is ExperimentException or ResultFolderException or PlotsUnavailableException)
        {
            terminal.Tell($"gatesim: {failure.Message}");
            return ExitCodes.Failed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Tell($"gatesim: cannot write: {failure.Message}");
            return ExitCodes.Failed;
        }
        catch (InterruptedException interrupted)
        {
            terminal.Tell($"gatesim: {interrupted.Message}");
            return ExitCodes.Interrupted;
        }
        catch (OperationCanceledException)
        {
            terminal.Tell("gatesim: interrupted before any replication had finished; nothing was written");
            return ExitCodes.Interrupted;
        }
        catch (Exception fault)
        {
            var details = Environment.GetEnvironmentVariable("GATESIM_DEBUG") is "1" ? fault.ToString() : $"{fault.GetType().Name}: {fault.Message}";
            terminal.Tell($"gatesim: this should not have happened, please report it (GATESIM_DEBUG=1 shows more): {details}");
            return ExitCodes.Failed;
        }
    }

    internal static ParseResult Parse(string[] args, Terminal terminal) => Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Simulates customs clearance at a border gate: a scenario file in; measures with intervals, plots and advice out.");
        foreach (var command in CommandList.All(terminal)) root.Add(command);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!,
        [
            "gatesim new my-gate.yaml",
            "gatesim run my-gate.yaml",
            "gatesim run my-gate.yaml --set stations.lanes.servers=14 --out results/14",
        ]);
        return root;
    }

    private static bool AsksForHelp(ParseResult parsed) => parsed.Action is HelpWithExamples;

    private static int Complain(ParseResult parsed, Terminal terminal)
    {
        foreach (var complaint in Complaints(parsed)) terminal.Tell($"gatesim: {complaint}");
        var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        terminal.Tell($"gatesim {command}--help shows how it is used");
        return ExitCodes.WrongInput;
    }

    // A word that fits nowhere is the mistake; what the library says besides only follows from it.
    private static IEnumerable<string> Complaints(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [var word, ..]) return parsed.Errors.Select(e => e.Message);
        var command = parsed.CommandResult.Command;
        var (what, names) = word.StartsWith('-') ? ("option", command.Options.Select(o => o.Name))
            : command.Subcommands.Count > 0 ? ("command", command.Subcommands.Select(c => c.Name))
            : ("further argument", []);
        var meant = Nearest.To(word, names) is { } nearest ? $"; did you mean {nearest}?" : "";
        return [$"{(command is RootCommand ? "there is" : command.Name + " has")} no {what} \"{word}\"{meant}"];
    }
}
