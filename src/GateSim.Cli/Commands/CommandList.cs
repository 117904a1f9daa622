using System.CommandLine;
using GateSim.Cli.Commands.Pages;
using GateSim.Cli.Commands.Questions;
using GateSim.Cli.Commands.Reports;
using GateSim.Cli.Commands.Runs;

namespace GateSim.Cli.Commands;

/// <summary>The commands, in the order of the help. A new one: its own file, and a line here.</summary>
public static class CommandList
{
    public static IEnumerable<Command> All(Terminal terminal) =>
    [
        RunCommand.Make(terminal),
        MergeCommand.Make(terminal),
        ReproduceCommand.Make(terminal),
        ReportCommand.Make(terminal),
        EstimateCommand.Make(terminal),
        ServeCommand.Make(terminal),
        ValidateCommand.Make(terminal),
        ShowCommand.Make(terminal),
        CompareCommand.Make(terminal),
        IndexCommand.Make(terminal),
        SweepCommand.Make(terminal),
        SizeCommand.Make(terminal),
        CapacityCommand.Make(terminal),
        SensitivityCommand.Make(terminal),
        StudyCommand.Make(terminal),
        PublishedCommand.Make(terminal),
        StressCommand.Make(terminal),
        AnimateCommand.Make(terminal),
        VerifyCommand.Make(terminal),
        NewCommand.Make(terminal),
        SchemaCommand.Make(terminal),
        CompletionCommand.Make(terminal),
    ];
}
