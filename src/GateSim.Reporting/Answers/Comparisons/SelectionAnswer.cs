using System.Globalization;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>A selection of the best, ready to be shown.</summary>
public static class SelectionAnswer
{
    public static AnswerSheet Of(Selection selection) => new([Answer(selection), WhatItTook(selection)])
    {
        Pictures = [new AnswerPicture("selection", style => SelectionFigure.Draw(selection, style))],
        Tables = [Table(selection)],
        Data =
        [
            new DataFile("selection.csv", to => Write(selection, to)),
            new DataFile("replications.csv", to => ComparisonData.WriteReplications(selection.Alternatives, [(selection.Of.ToString(), selection.Key.Unit, selection.Values)], to)),
        ],
        Warnings =
        [
            .. selection.IsPartial ? ["Partial: interrupted before it was decided."] : Array.Empty<string>(),
            .. AlternativeWarnings.Of(selection.Alternatives, selection.Overloaded),
        ],
        Scenarios = [.. selection.Alternatives.All.Select(a => a.Scenario)],
        Replications = selection.Outcome.Spent.Sum(),
        IsPartial = selection.IsPartial,
    };

    /// <summary>"selected", "tie" where others came to the same, "left" where it is undecided, "dropped".</summary>
    public static string OutcomeOf(Selection selection, int alternative) =>
        selection.Tied.Contains(alternative) ? "tie" : selection.Outcome.Best == alternative ? "selected" : selection.Outcome.Left.Contains(alternative) ? "left" : "dropped";

    private static string Answer(Selection selection)
    {
        var (names, level) = (selection.Alternatives.Names, Words.Level(selection.Confidence));
        var (what, matters) = (QuantityWords.Of(selection.Of), Words.Given(selection.Procedure.Indifference, selection.Key.Unit));
        if (selection.Tied is { Count: > 1 } tied)
        {
            var others = tied.Count < names.Count ? $" That they are the best is right with {level} if they are better than the others by {matters} or more; smaller differences do not matter." : "";
            return $"{(tied.Count == names.Count ? $"All {names.Count} tie" : $"{Words.Listed([.. tied.Select(i => names[i])])} tie for the best of {names.Count}")}: {what} is the same in every replication, {Digits.Of(selection.Estimates[tied[0]])}.{others}";
        }
        if (selection.Outcome.Best is { } best)
            return $"{names[best]} is selected as the best of {names.Count}: {what} {Digits.Of(selection.Estimates[best])}. That is right with {level} if it is better than the others by {matters} or more; smaller differences do not matter.";
        var left = Words.Listed([.. selection.Outcome.Left.Select(i => names[i])], "or");
        var more = Digits.Forecast(selection.Outcome.Last - selection.Outcome.Spent.Max());
        return $"Cannot tell yet which is the best of {names.Count} by {what}: {left}. At most {Spans.Counted(more, "more replication")} of each of these would.";
    }

    private static string WhatItTook(Selection selection)
    {
        var (spent, count) = (selection.Outcome.Spent.Sum(), selection.Alternatives.All.Count);
        var run = selection.Alternatives.Run;
        var (each, whole) = (Digits.Forecast(selection.FixedPlan), Digits.Forecast(count * selection.FixedPlan));
        return $"It took {Spans.Counted(spent, "replication")} of {Spans.Counted(run.Days, "day")} in all, on the same vehicles (seed {run.Seed.ToString(CultureInfo.InvariantCulture)}). "
            + $"A fixed number of replications with the same promise (two-stage Bonferroni, by the same first {selection.Procedure.FirstStage}) would have taken "
            + $"{Spans.Counted(each, "replication")} of each, {whole.ToString("N0", CultureInfo.InvariantCulture)} in all.";
    }

    private static AnswerTable Table(Selection selection) => new(
        $"{Words.Capital(QuantityWords.Of(selection.Of))}, and the replications that each was given",
        ["alternative", "estimate", "replications", ""],
        [
            .. selection.Ranking.Select(i => (IReadOnlyList<string>)
                [selection.Alternatives.Names[i], Digits.Of(selection.Estimates[i]).ToString(), selection.Outcome.Spent[i].ToString("N0", CultureInfo.InvariantCulture), OutcomeOf(selection, i)]),
        ]);

    private static void Write(Selection selection, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("alternative", "file", "sets", "quantity", "unit", "outcome", "fixedPlan", "estimate", "low", "high", "replications");
        foreach (var (i, alternative) in selection.Alternatives.All.Index())
        {
            csv.EstimateRow(selection.Estimates[i], alternative.Name, Path.GetFileName(alternative.Case.File), ComparisonData.SetsOf(alternative), selection.Of.ToString(), selection.Key.Unit,
                OutcomeOf(selection, i), FileNumber.Of(selection.FixedPlan));
        }
    }
}
