using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>A selection of the best, ready to be shown.</summary>
public static class SelectionAnswer
{
    private static readonly Phrase Alternative = new("alternative", "phương án");
    private static readonly Phrase Estimate = new("estimate", "ước lượng");
    private static readonly Phrase Replications = new("replications", "số lần chạy lặp");
    private static readonly Phrase Tie = new("tie", "ngang nhau");
    private static readonly Phrase Selected = new("selected", "được chọn");
    private static readonly Phrase Left = new("left", "còn lại");
    private static readonly Phrase Dropped = new("dropped", "bị loại");
    private static readonly Phrase Partial = new("Partial: interrupted before it was decided.", "Kết quả chưa đầy đủ: bị ngắt trước khi có kết luận.");
    private static readonly Noun MoreReplication = new("more replication", "more replications", "lần chạy lặp nữa");

    public static AnswerSheet Of(Selection selection, Language language) => new([Answer(selection, language), WhatItTook(selection, language)])
    {
        Pictures = [new AnswerPicture("selection", style => SelectionFigure.Draw(selection, style)).Showing(WhatItTook(selection, language))],
        Tables = [Table(selection, language)],
        Data =
        [
            new DataFile("selection.csv", to => Write(selection, to)),
            new DataFile("replications.csv", to => ComparisonData.WriteReplications(selection.Alternatives, [(selection.Of.ToString(), selection.Key.Unit, selection.Values)], to)),
        ],
        Warnings =
        [
            .. selection.IsPartial ? [Partial.In(language)] : Array.Empty<string>(),
            .. AlternativeWarnings.Of(selection.Alternatives, selection.Overloaded, language),
        ],
        Scenarios = [.. selection.Alternatives.All.Select(a => a.Scenario)],
        Replications = selection.Outcome.Spent.Sum(),
        IsPartial = selection.IsPartial,
    };

    /// <summary>"selected", "tie" where others came to the same, "left" where it is undecided, "dropped".</summary>
    public static string OutcomeOf(Selection selection, int alternative, Language language) =>
        (selection.Tied.Contains(alternative) ? Tie : selection.Outcome.Best == alternative ? Selected : selection.Outcome.Left.Contains(alternative) ? Left : Dropped).In(language);

    private static string Answer(Selection selection, Language language)
    {
        var (names, level) = (selection.Alternatives.NamesIn(language), Words.Level(selection.Confidence, language));
        var (what, matters) = (What(selection, language), Words.Given(selection.Procedure.Indifference, selection.Key.Unit, language));
        string Value(int alternative) => Digits.Of(selection.Estimates[alternative], language).ToString();
        string Named(IEnumerable<int> some) => language.And([.. some.Select(i => names[i])]);

        if (selection.Tied is { Count: > 1 } tied)
        {
            if (tied.Count == names.Count)
            {
                return language.Say(
                    $"All {names.Count} tie: {what} is the same in every replication, {Value(tied[0])}.",
                    $"Cả {names.Count} phương án ngang nhau: {what} như nhau trong mọi lần chạy lặp, là {Value(tied[0])}.");
            }
            return language.Say(
                $"{Named(tied)} tie for the best of {names.Count}: {what} is the same in every replication, {Value(tied[0])}. That they are the best is right with {level} if they are better than the others by {matters} or more; smaller differences do not matter.",
                $"{Named(tied)} cùng là tốt nhất trong {names.Count} phương án: {what} như nhau trong mọi lần chạy lặp, là {Value(tied[0])}. Kết luận rằng đây là các phương án tốt nhất đúng với độ tin cậy {level} nếu chúng tốt hơn các phương án khác từ {matters} trở lên; chênh lệch nhỏ hơn là không đáng kể.");
        }
        if (selection.Outcome.Best is { } best)
        {
            return language.Say(
                $"{names[best]} is selected as the best of {names.Count}: {what} {Value(best)}. That is right with {level} if it is better than the others by {matters} or more; smaller differences do not matter.",
                $"{names[best]} được chọn là tốt nhất trong {names.Count} phương án: {what} là {Value(best)}. Kết luận này đúng với độ tin cậy {level} nếu phương án này tốt hơn các phương án khác từ {matters} trở lên; chênh lệch nhỏ hơn là không đáng kể.");
        }
        var left = language.Or([.. selection.Outcome.Left.Select(i => names[i])]);
        var more = MoreReplication.Counted(Digits.Forecast(selection.Outcome.Last - selection.Outcome.Spent.Max()), language);
        return language.Say(
            $"Cannot tell yet which is the best of {names.Count} by {what}: {left}. At most {more} of each of these would.",
            $"Chưa thể kết luận phương án nào tốt nhất trong {names.Count} phương án theo {what}: {left}. Cần nhiều nhất {more} cho mỗi phương án này.");
    }

    private static string What(Selection selection, Language language) => QuantityWords.Of(selection.Of, selection.Alternatives.All[0].Scenario, language);

    private static string WhatItTook(Selection selection, Language language)
    {
        string Counted(long replications) => Noun.Replication.Counted(replications, language);

        var run = selection.Alternatives.Run;
        var (spent, days) = (Counted(selection.Outcome.Spent.Sum()), Noun.Day.Counted(run.Days, language));
        var (each, whole) = (Counted(Digits.Forecast(selection.FixedPlan)), Digits.Forecast(selection.Alternatives.All.Count * selection.FixedPlan));
        return language.Say(
            $"It took {spent} of {days} in all, on the same vehicles (seed {run.Seed}). A fixed number of replications with the same promise (two-stage Bonferroni, by the same first {selection.Procedure.FirstStage}) would have taken {each} of each, {whole:N0} in all.",
            $"Tổng cộng đã dùng {spent}, mỗi lần {days}, với cùng các xe (hạt giống ngẫu nhiên {run.Seed}). Nếu định trước số lần chạy lặp với cùng mức bảo đảm (Bonferroni hai giai đoạn, theo cùng {selection.Procedure.FirstStage} lần đầu) thì phải cần {each} cho mỗi phương án, tổng cộng {whole:N0}.");
    }

    private static AnswerTable Table(Selection selection, Language language)
    {
        var (names, what) = (selection.Alternatives.NamesIn(language), Words.Capital(What(selection, language)));
        return new AnswerTable(
            language.Say($"{what}, and the replications that each was given", $"{what}, và số lần chạy lặp của từng phương án"),
            [Alternative.In(language), Estimate.In(language), Replications.In(language), ""],
            [
                .. selection.Ranking.Select(i => (IReadOnlyList<string>)
                    [names[i], Digits.Of(selection.Estimates[i], language).ToString(), language.Number(selection.Outcome.Spent[i], "N0"), OutcomeOf(selection, i, language)]),
            ]);
    }

    private static void Write(Selection selection, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("alternative", "file", "sets", "quantity", "unit", "outcome", "fixedPlan", "estimate", "low", "high", "replications");
        foreach (var (i, alternative) in selection.Alternatives.All.Index())
        {
            csv.EstimateRow(selection.Estimates[i], alternative.Name, Path.GetFileName(alternative.Case.File), ComparisonData.SetsOf(alternative), selection.Of.ToString(), selection.Key.Unit,
                OutcomeOf(selection, i, Language.English), FileNumber.Of(selection.FixedPlan));
        }
    }
}
