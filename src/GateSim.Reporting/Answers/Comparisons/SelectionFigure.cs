using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>What each alternative came to, and below it how many replications it took to drop or to select it.</summary>
internal static class SelectionFigure
{
    private static readonly Phrase
        Ties = new("{0} tie for the best of {1} by {2}", "{0} cùng tốt nhất trong {1} phương án theo {2}"),
        IsSelected = new("{0} is selected as the best of {1} by {2}", "{0} được chọn là tốt nhất trong {1} phương án theo {2}"),
        NotYet = new("Which of {0} is the best by {1} is not yet decided", "Chưa kết luận được phương án nào trong {0} là tốt nhất theo {1}"),
        Size = new("{0} of {1} in all, with the same vehicles", "tất cả {0}, mỗi lần {1}, với cùng các xe"),
        Left = new("left", "còn lại"),
        Tie = new("tie", "ngang nhau"),
        Selected = new("selected", "được chọn"),
        Dropped = new("dropped", "bị loại"),
        Fixed = new("a fixed number with the same promise", "số lần cố định với cùng độ tin cậy"),
        Note = new("Whiskers are {0} confidence intervals, each for itself and by as many replications as are shown below.", "Vạch ngang là khoảng tin cậy {0}, cho từng phương án riêng, với số lần chạy lặp ghi ở dưới."),
        ThatWereRun = new("Replications that were run", "Số lần chạy lặp đã chạy");

    public static Figure Draw(Selection selection, PictureStyle style)
    {
        var ink = style.Ink;
        var (names, what) = (selection.Alternatives.NamesIn(style.Language), style.Of(selection.Of, selection.Alternatives.All[0].Scenario));
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                selection.Tied is { Count: > 1 } tied ? style.Say(Ties, style.Listed([.. tied.Select(i => names[i])]), names.Count, what)
                    : selection.Outcome.Best is { } best ? style.Say(IsSelected, names[best], names.Count, what) : style.Say(NotYet, names.Count, what),
                style.Listed([.. selection.Alternatives.All.Select(a => a.Scenario.NameIn(style.Language)).Distinct()]),
                style.Say(Size, style.Count(selection.Outcome.Spent.Sum(), Noun.Replication), style.Count(selection.Alternatives.Run.Days, Noun.Day)),
                [
                    new LegendEntry(LegendMark.DotWithWhisker, ink.Blue, style.Say(selection.Outcome.Best is null ? Left : selection.Tied.Count > 0 ? Tie : Selected)),
                    new LegendEntry(LegendMark.DotWithWhisker, ink.Vermillion, style.Say(Dropped)),
                    new LegendEntry(LegendMark.Dashes, ink.Text, style.Say(Fixed)),
                ],
                style.Say(Note, style.Percent(selection.Confidence)),
                selection.IsPartial),
            PanelHeight = AlternativeRows.Height(style, names.Count),
            Panels = [new Panel(Words.Capital(what), Estimates(style, selection, what)), new Panel(style.Say(ThatWereRun), Replications(style, selection))],
        };
    }

    private static Plot Estimates(PictureStyle style, Selection selection, string what) => AlternativeRows.Draw(
        style, what, selection.Key.Unit, selection.Alternatives.NamesIn(style.Language), selection.Ranking,
        [.. selection.Ranking.Select(i => AlternativeRows.Of(style, selection.Estimates[i], IsLeft(selection, i)))]);

    private static Plot Replications(PictureStyle style, Selection selection)
    {
        var plot = Axes.NewPlot(style, style.Say(PictureWords.Replications), null);
        AlternativeRows.SetNames(style, plot, selection.Alternatives.NamesIn(style.Language), selection.Ranking);
        Axes.FromZero(style, plot.Axes.Bottom, Math.Max(selection.Outcome.Spent.Max() * 1.12, selection.FixedPlan), 8, whole: true);
        foreach (var (row, i) in selection.Ranking.Index())
        {
            var bar = plot.Add.Rectangle(0, selection.Outcome.Spent[i], Rows.At(row) - 0.3, Rows.At(row) + 0.3);
            bar.FillColor = (IsLeft(selection, i) ? style.Ink.Blue : style.Ink.Vermillion).WithAlpha(.6);
            bar.LineWidth = 0;
            Number(style, plot, selection.Outcome.Spent[i], Rows.At(row));
        }
        plot.Add.VerticalLine(selection.FixedPlan, 1.5f, style.Ink.Text, LinePattern.Dashed);
        return plot;
    }

    private static void Number(PictureStyle style, Plot plot, int spent, double y)
    {
        var label = plot.Add.Text(style.Number(spent), spent, y);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = style.Ink.Text;
        label.LabelAlignment = Alignment.MiddleLeft;
        label.OffsetX = 6;
        label.OffsetY = 2;
    }

    private static bool IsLeft(Selection selection, int alternative) => selection.Outcome.Left.Contains(alternative) || selection.Tied.Contains(alternative);
}
