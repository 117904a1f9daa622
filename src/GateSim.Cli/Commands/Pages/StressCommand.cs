using System.CommandLine;
using GateSim.Reporting.Pages;

namespace GateSim.Cli.Commands.Pages;

internal static class StressCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var sets = Inputs.Sets();
        var output = new Option<string?>("--out") { Description = "The page; otherwise it goes to standard output.", HelpName = "PAGE.md" };
        var command = new CommandWithExamples(
            "stress",
            "Fills in STRESS-DES, the reporting checklist of the field, from a scenario, for a paper's appendix.",
            "gatesim stress scenarios/huu-nghi-6-lanes.yaml --out stress-des.md") { scenario, output, sets };
        command.SetAction(parsed =>
        {
            var read = Inputs.Read(parsed, scenario, sets);
            var typed = string.Join(' ', [$"gatesim stress {parsed.GetRequiredValue(scenario)}", .. parsed.GetRequiredValue(sets).Select(Experiments.Case.Option)]);
            var page = StressPage.Of(read, typed, GateSimCommand.Version);
            if (parsed.GetValue(output) is not { } path)
            {
                terminal.RawOutput.Write(page);
                return ExitCodes.Done;
            }
            PageFile.Write(path, page);
            terminal.RawOutput.WriteLine($"Wrote {path}");
            return ExitCodes.Done;
        });
        return command;
    }
}
