using System.CommandLine;
using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Answers.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Cli.Commands.Questions;

internal static class CompareCommand
{
    public static Command Make(Terminal terminal)
    {
        var inputs = new QuestionInputs("Replications of each, in place of what the first scenario says; with --select at the most.");
        var given = new AlternativeInputs(inputs);
        var measures = new ComparedMeasures();
        var allPairs = new Option<bool>("--all-pairs") { Description = "Tells the differences of all pairs, too." };
        var select = new Option<bool>("--select") { Description = "Selects the best replication by replication, and stops as soon as it may; needs --indifference." };
        var firstStage = Inputs.WholeNumber("--first-stage", $"Replications before --select drops anything; otherwise {Selection.UsualFirstStage}.");
        var command = new CommandWithExamples(
            "compare",
            "Compares gates on the same vehicles: which is better, by how much, and how sure that is.",
            "gatesim compare scenarios/huu-nghi-6-lanes.yaml scenarios/huu-nghi-14-lanes.yaml",
            "gatesim compare scenarios/huu-nghi-6-lanes.yaml --vary stations.lanes.servers=6,14",
            "gatesim compare my-gate.yaml --alternative 'longer hours: stations.lanes.hours=05:00-23:00'",
            "gatesim compare my-gate.yaml --vary stations.lanes.servers=4..8 --select --indifference '1 min'");
        given.AddTo(command);
        measures.AddTo(command);
        foreach (var option in new Option[] { allPairs, select, firstStage }) command.Add(option);
        inputs.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var alternatives = given.Read(parsed);
            var of = measures.Read(parsed, alternatives);
            alternatives = alternatives.Measuring(of.SelectMany(o => o.Of.Parts));
            var find = parsed.GetValue(select)
                ? Select(alternatives, of, parsed.GetValue(firstStage) ?? Selection.UsualFirstStage, inputs.Replications(parsed) ?? Selection.UsualMost, inputs.Threads(parsed))
                : Compare(alternatives, of, parsed.GetValue(allPairs), inputs.Threads(parsed));
            return Task.FromResult(inputs.Execute(parsed, terminal, $"compare-{given.FolderName(parsed)}", find));
        });
        return command;
    }

    private static Func<Action<string>, CancellationToken, Func<Language, AnswerSheet>> Compare(Alternatives alternatives, IReadOnlyList<(Quantity Of, double Indifference)> of, bool allPairs, int threads)
    {
        if (alternatives.Run.Replications is FixedReplications { Count: 1 })
            throw new WrongInputException("one replication of each cannot tell a difference from luck; give --replications 10 or more");
        return (tell, cancellation) =>
        {
            var comparison = Comparison.Of(alternatives, of, threads, count => tell($"{Spans.Counted(count, "replication")} of each"), cancellation);
            return language => ComparisonAnswer.Of(comparison, allPairs, language);
        };
    }

    private static Func<Action<string>, CancellationToken, Func<Language, AnswerSheet>> Select(Alternatives alternatives, IReadOnlyList<(Quantity Of, double Indifference)> of, int firstStage, int most, int threads)
    {
        if (of.Count > 1) throw new WrongInputException("--select selects the best by one measure; give --of once");
        if (of[0].Indifference == 0) throw new WrongInputException("--select needs --indifference, the largest difference that does not matter, such as --indifference '1 min'");
        if (firstStage < 2) throw new WrongInputException("--first-stage needs 2 replications or more, better 10: variances are estimated by them");
        if (most < firstStage) throw new WrongInputException($"--replications {most} is less than the first stage of {firstStage}; give more, or a smaller --first-stage");
        return (tell, cancellation) =>
        {
            var before = 0;
            var selection = Selection.Select(alternatives, of[0].Of, of[0].Indifference, firstStage, most, threads, Tell, cancellation);
            return language => SelectionAnswer.Of(selection, language);

            void Tell(int replication, int left)
            {
                if (left != before || replication % 100 == 0) tell($"replication {replication}: {left} left");
                before = left;
            }
        };
    }
}
