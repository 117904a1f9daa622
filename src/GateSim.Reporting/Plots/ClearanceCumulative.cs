using GateSim.Experiments;
using GateSim.Reporting.Text;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>The share of vehicles that are cleared within a time, with the usual quantiles marked.</summary>
public sealed class ClearanceCumulative : ResultPlot
{
    private static readonly (double Share, string Name)[] Marked = [(.50, "p50"), (.90, "p90"), (.95, "p95"), (.99, "p99")];

    public override string Name => "clearance-time";

    internal override Figure Draw(ExperimentResult result)
    {
        var times = result.ClearanceTimes;
        var isEmpty = times.Count == 0;
        var end = isEmpty ? 1 : times.Quantile(.99) * 1.25;    // room for the label of p99
        var scale = TimeScale.UpTo(end);
        var plot = Axes.NewPlot($"from arrival to leaving, {scale.Unit}", "share of vehicles");
        Axes.FromZero(plot.Axes.Bottom, scale.Of(end), 10);
        Axes.Set(plot.Axes.Left, 0, 1.03, Enumerable.Range(0, 6).Select(i => (i / 5.0, $"{i * 20} %")));

        if (isEmpty)
        {
            Axes.SayEmpty(plot, "no vehicle was cleared");
        }
        else
        {
            Curve(plot, times.Cumulative().Select(p => (scale.Of(p.Value), p.Share)), plot.Axes.Bottom.Max);
            foreach (var (share, name) in Marked) Mark(plot, scale.Of(times.Quantile(share)), share, $"{name}  {Time(times.Quantile(share))}");
        }
        return new Figure
        {
            Heading = new Heading(
                "Clearance time: share of vehicles cleared within a time",
                result,
                [],
                isEmpty
                    ? null
                    : $"All classes, {Spans.Counted(times.Count, "vehicle")} of all replications together; the longest took {Time(times.Max)}."),
            Panels = [new Panel(null, plot)],
        };
    }

    private static string Time(double minutes) => Digits.Of(minutes, null, "min").ToString();

    /// <summary>
    /// From nobody at 0 on to the end of the axis: a step up at a value that stands alone, a slope where values lie so close that the steps would
    /// only show the cells of the sketch.
    /// </summary>
    private static void Curve(Plot plot, IEnumerable<(double Time, double Share)> cumulative, double end)
    {
        List<Coordinates> points = [new(0, 0)];
        foreach (var (time, share) in cumulative)
        {
            if (time > points[^1].X * 1.03) points.Add(new(time, points[^1].Y));
            points.Add(new(time, share));
        }
        points.Add(new(Math.Max(end, points[^1].X), points[^1].Y));
        plot.Add.ScatterLine(points.ToArray(), Ink.Blue).LineWidth = 2.5f;
    }

    // Below the curve and right of the mark is always room, and the marked shares are further apart than a line is high.
    private static void Mark(Plot plot, double time, double share, string text)
    {
        plot.Add.Marker(time, share, MarkerShape.FilledCircle, 9, Ink.Vermillion);
        var label = plot.Add.Text(text, time, share);
        label.LabelFontSize = Letters.Label;
        label.LabelFontColor = Ink.Text;
        label.LabelAlignment = Alignment.UpperLeft;
        label.OffsetX = 9;
        label.OffsetY = 3;
    }
}
