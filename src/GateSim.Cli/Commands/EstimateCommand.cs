using System.CommandLine;
using System.Diagnostics;
using System.Text;
using GateSim.Analysis.Twins;
using GateSim.Cli.Screens;
using GateSim.Model;
using GateSim.Reporting.Tables;

namespace GateSim.Cli.Commands;

internal static class EstimateCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var sets = Inputs.Sets();
        var json = new Option<bool>("--json") { Description = "Writes the estimate as JSON to standard output instead of the screen." };
        var command = new CommandWithExamples(
            "estimate",
            "Estimates loads, queues and waits by formulas, without simulating.",
            "gatesim estimate scenarios/huu-nghi-6-lanes.yaml",
            "gatesim estimate scenarios/theory/mm6.yaml --set stations.lanes.servers=7") { scenario, sets, json };
        command.SetAction(parsed =>
        {
            var read = Inputs.Read(parsed, scenario, sets);
            var watch = Stopwatch.StartNew();
            var twin = Twin.Of(new GatePlan(read, read.Run.WarmUp ?? TimeSpan.Zero));
            if (parsed.GetValue(json)) terminal.RawOutput.Write(Json(twin));
            else TwinScreen.Write(twin, parsed.GetRequiredValue(scenario), watch.Elapsed, terminal.Output);
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Json(Twin twin)
    {
        using var bytes = new MemoryStream();
        TwinJson.Write(twin, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
