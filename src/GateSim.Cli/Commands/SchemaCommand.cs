using System.CommandLine;
using GateSim.Scenarios.Schema;

namespace GateSim.Cli.Commands;

internal static class SchemaCommand
{
    public static Command Make(Terminal terminal)
    {
        var command = new CommandWithExamples("schema", "Writes the JSON Schema of the scenario language, for editors.", "gatesim schema > scenario.schema.json");
        command.SetAction(_ =>
        {
            terminal.RawOutput.Write(ScenarioSchema.Text());
            return ExitCodes.Done;
        });
        return command;
    }
}
