using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;
using GateSim.Statistics;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>The tables of a comparison, for each quantity: the alternatives, how each stands to the best, and all pairs where they are wanted.</summary>
internal static class ComparisonTables
{
    public static IEnumerable<AnswerTable> Of(Comparison comparison, MeasureComparison measure, bool withPairs)
    {
        var names = comparison.Alternatives.Names;
        var (what, together) = (Words.Capital(QuantityWords.Of(measure.Quantity)), ComparisonSentences.Level(comparison));
        yield return WithoutEmptyColumns(
            $"{what}, the best first, and its difference from {names[0]} ({together})",
            ["alternative", "estimate", "difference", "", "to tell", "pairing"],
            [.. measure.Ranking.Select(i => (IReadOnlyList<string>)[names[i], Digits.Of(measure.Estimates[i]).ToString(), .. i == 0 ? ["", "", "", ""] : Cells(measure, measure.FromFirst[i - 1])])]);
        if (names.Count < 3) yield break;
        yield return new AnswerTable(
            $"Difference from the best of the others ({together})",
            ["alternative", "from", "to", ""],
            [.. measure.Ranking.Select(i => (IReadOnlyList<string>)[names[i], .. Ends(measure, i), InWords(measure, i)])]);
        if (!withPairs) yield break;
        yield return WithoutEmptyColumns(
            $"All pairs: the difference of the first named from the second ({together})",
            ["alternative", "from", "difference", "", "to tell", "pairing"],
            [.. measure.Pairs.Select(p => (IReadOnlyList<string>)[names[p.Of], names[p.From], .. Cells(measure, p)])]);
    }

    /// <summary>"better", "cannot tell".</summary>
    public static string Of(Finding finding) => finding switch
    {
        Finding.Better => "better",
        Finding.Worse => "worse",
        Finding.Tie => "tie",
        _ => "cannot tell",
    };

    /// <summary>"may be the best".</summary>
    public static string InWords(MeasureComparison measure, int alternative) =>
        !measure.WithBest[alternative].IsCandidate ? "not the best" : measure.Best.Candidates.Count == 1 ? "the best" : "may be the best";

    private static AnswerTable WithoutEmptyColumns(string title, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] kept = [.. Enumerable.Range(0, columns.Count).Where(c => rows.Any(row => row[c].Length > 0))];
        return new AnswerTable(title, [.. kept.Select(c => columns[c])], [.. rows.Select(row => (IReadOnlyList<string>)[.. kept.Select(c => row[c])])]);
    }

    private static string[] Cells(MeasureComparison measure, AlternativeDifference difference)
    {
        var finding = measure.Judge(difference);
        var needed = finding != Finding.CannotTell ? "" : difference.ReplicationsToTell(measure.Indifference) is { } count ? Spans.Counted(count, "replication") : "unforeseeable";
        return [Words.Change(difference.Change), Of(finding), needed, ComparisonSentences.Factor(difference.VarianceReduction) + (double.IsFinite(difference.VarianceReduction) ? " ×" : "")];
    }

    private static string[] Ends(MeasureComparison measure, int alternative)
    {
        ComparisonWithBest compared = measure.WithBest[alternative];
        var half = (compared.High - compared.Low) / 2;
        return [Words.Change(compared.Low, half, measure.Key.Unit), Words.Change(compared.High, half, measure.Key.Unit)];
    }
}
