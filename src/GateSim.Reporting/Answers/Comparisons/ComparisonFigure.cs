using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using ScottPlot;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>The alternatives by rank: what each comes to, and below it how far each is from the best of the others (of two: from the first).</summary>
internal static class ComparisonFigure
{
    private static readonly Phrase
        FromFirst = new("Difference from {0}", "Chênh lệch so với {0}"),
        FromBest = new("Difference from the best of the others: {0} 0 is better", "Chênh lệch so với phương án tốt nhất trong các phương án khác: {0} 0 là tốt hơn"),
        Above = new("above", "trên"),
        Below = new("below", "dưới"),
        Title = new("{0} of {1} alternatives, the best at the top", "{0} của {1} phương án, tốt nhất ở trên cùng"),
        Size = new("{0} of {1} of each, with the same vehicles", "{0}, mỗi lần {1} cho từng phương án, với cùng các xe"),
        IsBestOne = new("the best", "tốt nhất"),
        MayBeBest = new("may be the best", "có thể là tốt nhất"),
        NotBest = new("not the best", "không phải tốt nhất"),
        Matters = new("differences up to {0} do not matter", "chênh lệch tới {0} không đáng kể"),
        Note = new("Whiskers are {0} confidence intervals: above each for itself, below for all differences together.", "Vạch ngang là khoảng tin cậy {0}: ở trên cho từng phương án riêng, ở dưới cho mọi chênh lệch cùng lúc."),
        ByItself = new("Each by itself", "Từng phương án riêng"),
        DifferenceOf = new("difference", "chênh lệch"),
        Better = new("better", "tốt hơn"),
        Worse = new("worse", "kém hơn"),
        Tie = new("tie", "ngang nhau"),
        CannotTell = new("cannot tell", "chưa thể kết luận");

    public static Figure Draw(Comparison comparison, MeasureComparison measure, PictureStyle style)
    {
        var ink = style.Ink;
        var (names, what, level) = (comparison.Alternatives.NamesIn(style.Language), style.Of(measure.Quantity, comparison.Alternatives.All[0].Scenario), style.Percent(comparison.Confidence));
        var isPair = names.Count == 2;
        var differences = isPair
            ? style.Say(FromFirst, names[0])
            : style.Say(FromBest, style.Say(measure.Quantity.LargerIsBetter ? Above : Below));
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style.Say(Title, Words.Capital(what), names.Count),
                style.Listed([.. comparison.Alternatives.All.Select(a => a.Scenario.NameIn(style.Language)).Distinct()]),
                style.Say(Size, style.Count(comparison.Replications, Noun.Replication), style.Count(comparison.Alternatives.Run.Days, Noun.Day)),
                [
                    new LegendEntry(LegendMark.DotWithWhisker, ink.Blue, style.Say(measure.Best.Candidates.Count == 1 ? IsBestOne : MayBeBest)),
                    .. measure.Best.Candidates.Count < names.Count ? [new LegendEntry(LegendMark.DotWithWhisker, ink.Vermillion, style.Say(NotBest))] : Array.Empty<LegendEntry>(),
                    .. measure.Indifference > 0 ? [new LegendEntry(LegendMark.Dashes, ink.Faint, style.Say(Matters, style.Given(measure.Indifference, measure.Key.Unit)))] : Array.Empty<LegendEntry>(),
                ],
                style.Say(Note, level),
                comparison.IsPartial),
            PanelHeight = AlternativeRows.Height(style, names.Count),
            Panels = [new Panel(style.Say(ByItself), Estimates(style, names, measure, what)), new Panel(differences, Differences(style, names, measure, isPair))],
        };
    }

    private static Plot Estimates(PictureStyle style, IReadOnlyList<string> names, MeasureComparison measure, string what) =>
        AlternativeRows.Draw(style, what, measure.Key.Unit, names, measure.Ranking, [.. measure.Ranking.Select(i => AlternativeRows.Of(style, measure.Estimates[i], IsBest(measure, i)))]);

    private static Plot Differences(PictureStyle style, IReadOnlyList<string> names, MeasureComparison measure, bool isPair)
    {
        var limits = measure.Indifference > 0 ? new[] { -measure.Indifference, measure.Indifference } : [];
        return AlternativeRows.Draw(style, style.Say(DifferenceOf), measure.Key.Unit, names, measure.Ranking, [.. measure.Ranking.Select(Difference)], [0], limits);

        Interval Difference(int i)
        {
            if (!isPair) return new Interval(null, measure.WithBest[i].Low, measure.WithBest[i].High, IsBest(measure, i), style.Say(InWords(measure, i)));
            if (i == 0) return new Interval(null, null, null, IsBest(measure, i), "");
            var change = measure.FromFirst[0].Change;
            return new Interval(change.Mean, change.Low, change.High, IsBest(measure, i), $"{style.Change(change)}: {style.Say(Of(measure.Judge(measure.FromFirst[0])))}");
        }
    }

    private static Phrase InWords(MeasureComparison measure, int alternative) =>
        !IsBest(measure, alternative) ? NotBest : measure.Best.Candidates.Count == 1 ? IsBestOne : MayBeBest;

    private static Phrase Of(Finding finding) => finding switch { Finding.Better => Better, Finding.Worse => Worse, Finding.Tie => Tie, _ => CannotTell };

    private static bool IsBest(MeasureComparison measure, int i) => measure.WithBest[i].IsCandidate;
}
