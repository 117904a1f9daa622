using System.CommandLine;
using GateSim.Scenarios.Reading;

namespace GateSim.Cli.Commands;

internal static class ShowCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var sets = Inputs.Sets();
        var command = new CommandWithExamples("show", "Writes the scenario with everything resolved: extends, sets, defaults.", "gatesim show scenarios/huu-nghi-14-lanes.yaml") { scenario, sets };
        command.SetAction(parsed =>
        {
            terminal.RawOutput.Write(ScenarioText.Of(Inputs.Read(parsed, scenario, sets)));
            return ExitCodes.Done;
        });
        return command;
    }
}
