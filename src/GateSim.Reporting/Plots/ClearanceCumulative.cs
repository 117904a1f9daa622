using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>The share of vehicles that are cleared within a time, with the usual quantiles marked.</summary>
public sealed class ClearanceCumulative : ResultPlot
{
    private static readonly (double Share, string Name)[] Marked = [(.50, "p50"), (.90, "p90"), (.95, "p95"), (.99, "p99")];

    private static readonly Phrase
        Title = new("Clearance time: share of vehicles cleared within a time", "Thời gian thông quan: tỷ lệ xe thông quan trong từng khoảng thời gian"),
        Share = new("share of vehicles", "tỷ lệ xe"),
        Note = new("All classes, {0} of all replications together; the longest took {1}.", "Mọi loại xe, {0} của tất cả các lần chạy lặp gộp lại; lâu nhất là {1}.");

    public override string Name => "clearance-time";

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        var times = result.ClearanceTimes;
        var isEmpty = times.Count == 0;
        var end = isEmpty ? 1 : times.Quantile(.99) * (style.IsNarrow ? 1.8 : 1.25);    // room for the label of p99
        var scale = TimeScale.UpTo(end);
        var plot = Axes.NewPlot(style, style.Say(PictureWords.ArrivalToLeaving, style.Unit(scale.Unit)), style.Say(Share));
        Axes.FromZero(style, plot.Axes.Bottom, scale.Of(end), 10);
        Axes.Set(plot.Axes.Left, 0, 1.03, Enumerable.Range(0, 6).Select(i => (i / 5.0, $"{i * 20}{style.Language.PercentSign}")));

        if (isEmpty)
        {
            Axes.SayEmpty(style, plot, PictureWords.NobodyCleared);
        }
        else
        {
            Curve(plot, times.Cumulative().Select(p => (scale.Of(p.Value), p.Share)), plot.Axes.Bottom.Max, style.Ink.Blue);
            foreach (var (share, name) in Marked) Mark(style, plot, scale.Of(times.Quantile(share)), share, $"{name}  {Time(style, times.Quantile(share))}");
        }
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(Title),
                result,
                [],
                isEmpty
                    ? null
                    : style.Say(Note, style.Count(times.Count, Noun.Vehicle), Time(style, times.Max))),
            PanelHeight = style.IsNarrow ? 520 : 440,    // for the labels of the marks not to touch
            Panels = [new Panel(null, plot)],
        };
    }

    private static string Time(PictureStyle style, double minutes) => style.Text(Digits.Of(minutes, null, "min"));

    /// <summary>
    /// From nobody at 0 on to the end of the axis: a step up at a value that stands alone, a slope where values lie so close that the steps would
    /// only show the cells of the sketch.
    /// </summary>
    private static void Curve(Plot plot, IEnumerable<(double Time, double Share)> cumulative, double end, Color color)
    {
        List<Coordinates> points = [new(0, 0)];
        foreach (var (time, share) in cumulative)
        {
            if (time > points[^1].X * 1.03) points.Add(new(time, points[^1].Y));
            points.Add(new(time, share));
        }
        points.Add(new(Math.Max(end, points[^1].X), points[^1].Y));
        plot.Add.ScatterLine(points.ToArray(), color).LineWidth = 2.5f;
    }

    // Below the curve and right of the mark is always room, and the marked shares are further apart than a line is high.
    private static void Mark(PictureStyle style, Plot plot, double time, double share, string text)
    {
        plot.Add.Marker(time, share, MarkerShape.FilledCircle, 9, style.Ink.Vermillion);
        var label = plot.Add.Text(text, time, share);
        label.LabelFontSize = Letters.Label;
        label.LabelFontColor = style.Ink.Text;
        label.LabelAlignment = Alignment.UpperLeft;
        label.OffsetX = 9;
        label.OffsetY = 3;
    }
}
