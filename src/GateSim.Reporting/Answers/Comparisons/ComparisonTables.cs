using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;
using GateSim.Statistics;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>The tables of a comparison, for each quantity: the alternatives, how each stands to the best, and all pairs where they are wanted.</summary>
internal static class ComparisonTables
{
    private static readonly Phrase Column = new("alternative", "phương án");
    private static readonly Phrase Estimate = new("estimate", "ước lượng");
    private static readonly Phrase Difference = new("difference", "chênh lệch");
    private static readonly Phrase ToTell = new("to tell", "cần để kết luận");
    private static readonly Phrase Pairing = new("pairing", "lợi ích ghép cặp");
    private static readonly Phrase From = new("from", "từ");
    private static readonly Phrase To = new("to", "đến");
    private static readonly Phrase FromOther = new("from", "so với");
    private static readonly Phrase Better = new("better", "tốt hơn");
    private static readonly Phrase Worse = new("worse", "kém hơn");
    private static readonly Phrase Tie = new("tie", "ngang nhau");
    private static readonly Phrase CannotTell = new("cannot tell", "chưa kết luận được");
    private static readonly Phrase TheBest = new("the best", "tốt nhất");
    private static readonly Phrase MayBeTheBest = new("may be the best", "có thể là tốt nhất");
    private static readonly Phrase NotTheBest = new("not the best", "không phải tốt nhất");
    private static readonly Phrase Unforeseeable = new("unforeseeable", "không dự báo được");

    public static IEnumerable<AnswerTable> Of(Comparison comparison, MeasureComparison measure, bool withPairs, Language language)
    {
        var names = comparison.Alternatives.NamesIn(language);
        var what = Words.Capital(QuantityWords.Of(measure.Quantity, comparison.Alternatives.All[0].Scenario, language));
        var together = ComparisonSentences.Level(comparison, language);
        yield return WithoutEmptyColumns(
            language.Say(
                $"{what}, the best first, and its difference from {names[0]} ({together})",
                $"{what}, phương án tốt nhất ở trên cùng, và chênh lệch so với {names[0]} ({together})"),
            [Column.In(language), Estimate.In(language), .. Differences(language)],
            [.. measure.Ranking.Select(i => (IReadOnlyList<string>)[names[i], Digits.Of(measure.Estimates[i], language).ToString(), .. i == 0 ? ["", "", "", ""] : Cells(measure, measure.FromFirst[i - 1], language)])]);
        if (names.Count < 3) yield break;
        yield return new AnswerTable(
            language.Say($"Difference from the best of the others ({together})", $"Chênh lệch so với phương án tốt nhất trong số còn lại ({together})"),
            [Column.In(language), From.In(language), To.In(language), ""],
            [.. measure.Ranking.Select(i => (IReadOnlyList<string>)[names[i], .. Ends(measure, i, language), InWords(measure, i, language)])]);
        if (!withPairs) yield break;
        yield return WithoutEmptyColumns(
            language.Say(
                $"All pairs: the difference of the first named from the second ({together})",
                $"Mọi cặp: chênh lệch của phương án nêu trước so với phương án nêu sau ({together})"),
            [Column.In(language), FromOther.In(language), .. Differences(language)],
            [.. measure.Pairs.Select(p => (IReadOnlyList<string>)[names[p.Of], names[p.From], .. Cells(measure, p, language)])]);
    }

    /// <summary>"better", "cannot tell".</summary>
    public static string Of(Finding finding, Language? language = null) => (finding switch
    {
        Finding.Better => Better,
        Finding.Worse => Worse,
        Finding.Tie => Tie,
        _ => CannotTell,
    }).In(language ?? Language.English);

    /// <summary>"may be the best".</summary>
    public static string InWords(MeasureComparison measure, int alternative, Language? language = null) =>
        (!measure.WithBest[alternative].IsCandidate ? NotTheBest : measure.Best.Candidates.Count == 1 ? TheBest : MayBeTheBest).In(language ?? Language.English);

    private static string[] Differences(Language language) => [Difference.In(language), "", ToTell.In(language), Pairing.In(language)];

    private static AnswerTable WithoutEmptyColumns(string title, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] kept = [.. Enumerable.Range(0, columns.Count).Where(c => rows.Any(row => row[c].Length > 0))];
        return new AnswerTable(title, [.. kept.Select(c => columns[c])], [.. rows.Select(row => (IReadOnlyList<string>)[.. kept.Select(c => row[c])])]);
    }

    private static string[] Cells(MeasureComparison measure, AlternativeDifference difference, Language language)
    {
        var finding = measure.Judge(difference);
        var needed = finding != Finding.CannotTell ? ""
            : difference.ReplicationsToTell(measure.Indifference) is { } count ? Noun.Replication.Counted(count, language) : Unforeseeable.In(language);
        var pairing = ComparisonSentences.Factor(difference.VarianceReduction, language) + (double.IsFinite(difference.VarianceReduction) ? " ×" : "");
        return [Words.Change(difference.Change, language), Of(finding, language), needed, pairing];
    }

    private static string[] Ends(MeasureComparison measure, int alternative, Language language)
    {
        ComparisonWithBest compared = measure.WithBest[alternative];
        var half = (compared.High - compared.Low) / 2;
        return [Words.Change(compared.Low, half, measure.Key.Unit, language), Words.Change(compared.High, half, measure.Key.Unit, language)];
    }
}
