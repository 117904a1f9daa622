using System.CommandLine;
using GateSim.Experiments.Designs;
using GateSim.Experiments.Sweeps;

namespace GateSim.Cli.Commands.Questions;

internal static class SweepCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var question = new QuestionInputs("Replications at each point, in place of the scenario's.");
        var sweep = new SweepInputs();
        var command = new CommandWithExamples(
            "sweep",
            "Runs a scenario at every point of a design; goes on where it stopped.",
            "gatesim sweep scenarios/huu-nghi-6-lanes.yaml --vary stations.lanes.servers=4..14",
            "gatesim sweep A.yaml --vary stations.lanes.servers=4..8 --vary run.days=30,60",
            "gatesim sweep A.yaml --vary demand.vehiclesPerDay=1550..2500..50 --of backlog/mean",
            "gatesim sweep A.yaml --vary a=1,9 --vary b=1,9 --design \"lhs 40\"") { scenario };
        sweep.AddTo(command);
        question.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var file = parsed.GetRequiredValue(scenario);
            var plan = Plan(file);
            if (sweep.Lists(parsed))
            {
                SweepList.Write(plan, terminal.RawOutput);
                return Task.FromResult(ExitCodes.Done);
            }
            var name = $"sweep-{Path.GetFileNameWithoutExtension(file)}";
            var work = new SweepWork(plan, SweepDefinition.Of(plan, sweep.Design(parsed), GateSimCommand.Version), question.Folder(parsed, name), sweep.Points(parsed, plan))
            {
                From = sweep.From(parsed),
                Restart = sweep.Restarts(parsed),
            };
            var tells = question.Style(parsed) == ScreenStyle.Full && terminal.ShowsProgress;
            return Task.FromResult(work.Execute(question.Threads(parsed), line => { if (tells) terminal.Tell(line); }, find => question.Execute(parsed, terminal, name, (_, _) => find)));

            SweepPlan Plan(string path)
            {
                var wanted = question.Case(parsed, path);
                var asItStands = question.Read(parsed, wanted);
                var design = FactorInputs.OrSay("", () => DesignText.Read(sweep.Design(parsed), sweep.Factors(parsed), asItStands.Run.Seed));
                return SweepPlan.Read(wanted, c => question.Read(parsed, c), design, sweep.Of(parsed), GateSimCommand.Version);
            }
        });
        return command;
    }
}
