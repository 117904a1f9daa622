using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Text;
using ScottPlot;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>The alternatives by rank: what each comes to, and below it how far each is from the best of the others (of two: from the first).</summary>
internal static class ComparisonFigure
{
    public static Figure Draw(Comparison comparison, MeasureComparison measure)
    {
        var (names, what, level) = (comparison.Alternatives.Names, QuantityWords.Of(measure.Quantity), Words.Level(comparison.Confidence));
        var isPair = names.Count == 2;
        var differences = isPair
            ? $"Difference from {names[0]}"
            : $"Difference from the best of the others: {(measure.Quantity.LargerIsBetter ? "above" : "below")} 0 is better";
        return new Figure
        {
            Heading = new Heading(
                $"{Words.Capital(what)} of {names.Count} alternatives, the best at the top",
                Words.Listed([.. comparison.Alternatives.All.Select(a => a.Scenario.Name).Distinct()]),
                $"{Spans.Counted(comparison.Replications, "replication")} of {Spans.Counted(comparison.Alternatives.Run.Days, "day")} of each, with the same vehicles",
                [
                    new LegendEntry(LegendMark.DotWithWhisker, Ink.Blue, measure.Best.Candidates.Count == 1 ? "the best" : "may be the best"),
                    .. measure.Best.Candidates.Count < names.Count ? [new LegendEntry(LegendMark.DotWithWhisker, Ink.Vermillion, "not the best")] : Array.Empty<LegendEntry>(),
                    .. measure.Indifference > 0 ? [new LegendEntry(LegendMark.Dashes, Ink.Faint, $"differences up to {Words.Given(measure.Indifference, measure.Key.Unit)} do not matter")] : Array.Empty<LegendEntry>(),
                ],
                $"Whiskers are {level} confidence intervals: above each for itself, below for all differences together.",
                comparison.IsPartial),
            PanelHeight = AlternativeRows.Height(names.Count),
            Panels = [new Panel("Each by itself", Estimates(names, measure, what)), new Panel(differences, Differences(names, measure, isPair))],
        };
    }

    private static Plot Estimates(IReadOnlyList<string> names, MeasureComparison measure, string what) =>
        AlternativeRows.Draw(what, measure.Key.Unit, names, measure.Ranking, [.. measure.Ranking.Select(i => AlternativeRows.Of(measure.Estimates[i], IsBest(measure, i)))]);

    private static Plot Differences(IReadOnlyList<string> names, MeasureComparison measure, bool isPair)
    {
        var limits = measure.Indifference > 0 ? new[] { -measure.Indifference, measure.Indifference } : [];
        return AlternativeRows.Draw("difference", measure.Key.Unit, names, measure.Ranking, [.. measure.Ranking.Select(Difference)], [0], limits);

        Interval Difference(int i)
        {
            if (!isPair) return new Interval(null, measure.WithBest[i].Low, measure.WithBest[i].High, IsBest(measure, i), ComparisonTables.InWords(measure, i));
            if (i == 0) return new Interval(null, null, null, IsBest(measure, i), "");
            var change = measure.FromFirst[0].Change;
            return new Interval(change.Mean, change.Low, change.High, IsBest(measure, i), $"{Words.Change(change)}: {ComparisonTables.Of(measure.Judge(measure.FromFirst[0]))}");
        }
    }

    private static bool IsBest(MeasureComparison measure, int i) => measure.WithBest[i].IsCandidate;
}
