using System.CommandLine;
using GateSim.Cli.Screens;

namespace GateSim.Cli.Commands;

internal static class ValidateCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var sets = Inputs.Sets();
        var command = new CommandWithExamples("validate", "Checks a scenario: all its errors, or a summary of what it says.", "gatesim validate my-gate.yaml", "gatesim validate my-gate.yaml --set run.days=60") { scenario, sets };
        command.SetAction(parsed =>
        {
            ScenarioScreen.Write(Inputs.Read(parsed, scenario, sets), terminal.Output);
            return ExitCodes.Done;
        });
        return command;
    }
}
