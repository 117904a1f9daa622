using System.Globalization;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Text;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>What each alternative came to, and below it how many replications it took to drop or to select it.</summary>
internal static class SelectionFigure
{
    public static Figure Draw(Selection selection)
    {
        var (names, what) = (selection.Alternatives.Names, QuantityWords.Of(selection.Of));
        return new Figure
        {
            Heading = new Heading(
                selection.Tied is { Count: > 1 } tied ? $"{Words.Listed([.. tied.Select(i => names[i])])} tie for the best of {names.Count} by {what}"
                    : selection.Outcome.Best is { } best ? $"{names[best]} is selected as the best of {names.Count} by {what}" : $"Which of {names.Count} is the best by {what} is not yet decided",
                Words.Listed([.. selection.Alternatives.All.Select(a => a.Scenario.Name).Distinct()]),
                $"{Spans.Counted(selection.Outcome.Spent.Sum(), "replication")} of {Spans.Counted(selection.Alternatives.Run.Days, "day")} in all, with the same vehicles",
                [
                    new LegendEntry(LegendMark.DotWithWhisker, Ink.Blue, selection.Outcome.Best is null ? "left" : selection.Tied.Count > 0 ? "tie" : "selected"),
                    new LegendEntry(LegendMark.DotWithWhisker, Ink.Vermillion, "dropped"),
                    new LegendEntry(LegendMark.Dashes, Ink.Text, "a fixed number with the same promise"),
                ],
                $"Whiskers are {Words.Level(selection.Confidence)} confidence intervals, each for itself and by as many replications as are shown below.",
                selection.IsPartial),
            PanelHeight = AlternativeRows.Height(names.Count),
            Panels = [new Panel(Words.Capital(what), Estimates(selection, what)), new Panel("Replications that were run", Replications(selection))],
        };
    }

    private static Plot Estimates(Selection selection, string what) => AlternativeRows.Draw(
        what, selection.Key.Unit, selection.Alternatives.Names, selection.Ranking,
        [.. selection.Ranking.Select(i => AlternativeRows.Of(selection.Estimates[i], IsLeft(selection, i)))]);

    private static Plot Replications(Selection selection)
    {
        var plot = Axes.NewPlot("replications", null);
        AlternativeRows.SetNames(plot, selection.Alternatives.Names, selection.Ranking);
        Axes.FromZero(plot.Axes.Bottom, Math.Max(selection.Outcome.Spent.Max() * 1.12, selection.FixedPlan), 8, whole: true);
        foreach (var (row, i) in selection.Ranking.Index())
        {
            var bar = plot.Add.Rectangle(0, selection.Outcome.Spent[i], Rows.At(row) - 0.3, Rows.At(row) + 0.3);
            bar.FillColor = (IsLeft(selection, i) ? Ink.Blue : Ink.Vermillion).WithAlpha(.6);
            bar.LineWidth = 0;
            Number(plot, selection.Outcome.Spent[i], Rows.At(row));
        }
        plot.Add.VerticalLine(selection.FixedPlan, 1.5f, Ink.Text, LinePattern.Dashed);
        return plot;
    }

    private static void Number(Plot plot, int spent, double y)
    {
        var label = plot.Add.Text(spent.ToString("N0", CultureInfo.InvariantCulture), spent, y);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = Ink.Text;
        label.LabelAlignment = Alignment.MiddleLeft;
        label.OffsetX = 6;
        label.OffsetY = 2;
    }

    private static bool IsLeft(Selection selection, int alternative) => selection.Outcome.Left.Contains(alternative) || selection.Tied.Contains(alternative);
}
