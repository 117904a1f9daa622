using System.CommandLine;
using System.Globalization;
using GateSim.Experiments.Sizing;

using GateSim.Reporting.Answers.Sizing;

namespace GateSim.Cli.Commands;

internal static class SizeCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var vary = TargetInputs.Vary("What is to be sized, and its values from least to most: stations.lanes.servers=4..14.");
        var targets = new TargetInputs();
        var tolerance = TargetInputs.ToleranceOption();
        var max = Inputs.WholeNumber("--max", "Replications of one value at the most, before it cannot be told; otherwise 1000.");
        var inputs = new QuestionInputs("Replications that each value that is looked at has at least; otherwise 10.");
        var command = new CommandWithExamples(
            "size",
            "Finds the fewest that meet targets: lanes, officers, bays.",
            "gatesim size scenarios/huu-nghi-6-lanes.yaml --vary stations.lanes.servers=4..14 --target \"clearance-time/p95 <= 700 min\"") { scenario, vary };
        targets.AddTo(command);
        command.Add(tolerance);
        command.Add(max);
        inputs.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var file = parsed.GetRequiredValue(scenario);
            var wanted = new Experiments.Case(file, inputs.Case(parsed, file).Sets, null);
            var question = SizeQuestion.Read(wanted, Factor(parsed.GetRequiredValue(vary)), targets.Targets(parsed), TargetInputs.Tolerance(parsed.GetValue(tolerance)), c => inputs.Read(parsed, c)) with
            {
                FirstStage = FirstStage(inputs.Replications(parsed)),
                Most = parsed.GetValue(max) ?? 1_000,
            };
            return Task.FromResult(inputs.Execute(parsed, terminal, $"size-{Path.GetFileNameWithoutExtension(file)}", (tell, cancellation) =>
                SizeAnswer.Of(new SizeSearch(question, inputs.Threads(parsed), (value, count) => tell($"{question.Factor.Set(value)}: up to {count.ToString("N0", CultureInfo.InvariantCulture)} replications"), cancellation).Find())));
        });
        return command;
    }

    private static Experiments.Designs.Factor Factor(string[] vary) => vary switch
    {
        [var one] => TargetInputs.Factor(one),
        [] => throw new WrongInputException("size needs --vary with what is to be sized, such as --vary stations.lanes.servers=4..14"),
        _ => throw new WrongInputException("size takes one --vary: of two, neither is the fewest by itself. Size one with the other at a value (--set), or look at both with gatesim sweep"),
    };

    // The spread of fewer says too little of the spread to come.
    private static int FirstStage(int? replications) => replications is < 5
        ? throw new WrongInputException($"size needs --replications 5 or more to see how far replications differ, not {replications}")
        : replications ?? 10;
}
