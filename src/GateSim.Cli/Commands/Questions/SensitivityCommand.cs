using System.CommandLine;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Reporting.Languages;

namespace GateSim.Cli.Commands.Questions;

internal static class SensitivityCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var question = new QuestionInputs("Replications of each run; otherwise the scenario's one at a time, and at most 5 of them for the others.");
        var inputs = new SensitivityInputs();
        var command = new CommandWithExamples(
            "sensitivity",
            "Tells which of the inputs that a scenario calls uncertain move its results.",
            "gatesim sensitivity scenarios/huu-nghi-6-lanes.yaml",
            "gatesim sensitivity scenarios/huu-nghi-6-lanes.yaml --of backlog/mean --method morris",
            "gatesim sensitivity A.yaml --decision stations.lanes.servers=14 --worthwhile \"5 min\"") { scenario };
        inputs.AddTo(command);
        question.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var file = parsed.GetRequiredValue(scenario);
            var wanted = question.Case(parsed, file);
            var asItStands = question.Read(parsed, wanted);
            if (asItStands.Uncertain.Count == 0)
                throw new WrongInputException($"{file} names no uncertain inputs; under the key uncertain it says which values nobody knows, and between what they may lie (docs/sensitivity.md)");
            var of = inputs.Of(parsed, asItStands);
            var work = new SensitivityWork(asItStands, of, inputs.Methods(parsed), inputs.Sample(parsed), inputs.Decision(parsed), inputs.Worthwhile(parsed, of, asItStands));
            work.CheckEnds(wanted, c => question.Read(parsed, c));
            return Task.FromResult(question.Execute(parsed, terminal, $"sensitivity-{Path.GetFileNameWithoutExtension(file)}", Find));

            Func<Language, AnswerSheet> Find(Action<string> tell, CancellationToken cancellation)
            {
                var found = work.Find(wanted, c => question.Read(parsed, c), question.Threads(parsed), tell, cancellation);
                return language => SensitivityAnswer.Of(found, language);
            }
        });
        return command;
    }
}
