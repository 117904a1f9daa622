using GateSim.Experiments;
using GateSim.Reporting.Plots;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Comparisons;

/// <param name="Mean">A dot; null: none.</param>
/// <param name="Low">With <paramref name="High"/> the ends of the whisker; null: none.</param>
/// <param name="IsBest">Or may be.</param>
/// <param name="Label">Stands right of it.</param>
internal readonly record struct Interval(double? Mean, double? Low, double? High, bool IsBest, string Label)
{
    public double? End => High ?? Mean;
}

/// <summary>Alternatives below each other, each with an interval.</summary>
internal static class AlternativeRows
{
    private const float RowHeight = 34;
    private const float NameWidth = 280;
    private const float LabelGap = 12;

    public static float Height(PictureStyle style, int alternatives) => Rows.Height(alternatives, Rows.Height(style, RowHeight)) + 30;

    public static Interval Of(PictureStyle style, Estimate estimate, bool isBest) => new(estimate.Mean, estimate.Low, estimate.High, isBest, style.Text(estimate));

    public static void SetNames(PictureStyle style, Plot plot, IReadOnlyList<string> names, IReadOnlyList<int> order, IReadOnlyList<string>? below = null) =>
        Rows.Set(plot, order.Select((i, row) => (names[i], style.IsNarrow && below is not null ? below[row] : "")), style.Names(NameWidth));

    /// <param name="order">Indexes of the alternatives from the top.</param>
    /// <param name="intervals">In that order, in the unit of the results.</param>
    /// <param name="lines">Values where a line stands.</param>
    /// <param name="dashes">Values where a dashed one stands.</param>
    public static Plot Draw(PictureStyle style, string what, string unit, IReadOnlyList<string> names, IReadOnlyList<int> order, IReadOnlyList<Interval> intervals,
        IReadOnlyList<double>? lines = null, IReadOnlyList<double>? dashes = null)
    {
        double[] shown = [.. intervals.SelectMany(i => new[] { i.Mean, i.Low, i.High }).OfType<double>(), .. lines ?? [], .. dashes ?? []];
        var scale = ValueScale.For(unit, [], shown.Select(Math.Abs).DefaultIfEmpty(0).Max());
        var plot = Axes.NewPlot(style, $"{what}, {style.Unit(scale.Unit)}", null);
        SetNames(style, plot, names, order, [.. intervals.Select(i => i.Label)]);
        var (least, most) = (shown.DefaultIfEmpty(0).Min(), shown.DefaultIfEmpty(0).Max());
        var width = Figure.DataWidth(style, plot);
        var end = intervals.Where(i => i.End is not null).Select(i => least + EndOf(i.End!.Value - least, style.IsNarrow ? "" : i.Label, width)).Append(most).Max();
        Axes.Around(style, plot.Axes.Bottom, least / scale.Per, end / scale.Per);
        foreach (var at in lines ?? []) plot.Add.VerticalLine(at / scale.Per, 1.5f, style.Ink.Text);
        foreach (var at in dashes ?? []) plot.Add.VerticalLine(at / scale.Per, 1.5f, style.Ink.Faint, LinePattern.Dashed);
        foreach (var (row, interval) in intervals.Index()) Add(style, plot, interval, Rows.At(row), scale.Per);
        if (intervals.All(i => i is { Mean: null, Low: null })) Axes.SayEmpty(style, plot, PictureWords.NoValues);
        return plot;
    }

    /// <summary>Where an axis must end for the label to fit that begins so far from its beginning.</summary>
    private static double EndOf(double from, string label, float width) => from * width / Math.Max(width / 3, width - Letters.Width(label, Letters.Small) - (2 * LabelGap));

    private static void Add(PictureStyle style, Plot plot, Interval interval, double y, double per)
    {
        var color = interval.IsBest ? style.Ink.Blue : style.Ink.Vermillion;
        if (interval is { Low: { } low, High: { } high }) Rows.Whisker(plot, low / per, high / per, y, color);
        if (interval.Mean is { } mean) plot.Add.Marker(mean / per, y, MarkerShape.FilledCircle, 9, color);
        if (interval.End is not { } end || style.IsNarrow) return;
        var label = plot.Add.Text(interval.Label, end / per, y);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = style.Ink.Text;
        label.LabelBackgroundColor = style.Ink.Paper;
        label.LabelAlignment = Alignment.MiddleLeft;
        label.OffsetX = LabelGap;
        label.OffsetY = 2;
    }
}
