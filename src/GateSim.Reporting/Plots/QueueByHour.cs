using System.Globalization;
using GateSim.Analysis.Twins;
using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Statistics;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>A panel a station: mean queue length by hour of day, and the band in which 90 % of the days lie.</summary>
/// <param name="twin">Drawn as a line of its own; null: none.</param>
public sealed class QueueByHour(Twin? twin = null) : ResultPlot
{
    private const int Hours = 24;
    private static readonly Color Band = Ink.Sky.WithAlpha(.45);

    public override string Name => "queue-by-hour";

    internal override Figure Draw(ExperimentResult result)
    {
        var count = result.Stations.Count + result.Areas.Count;
        var columns = count switch { <= 1 => 1, 2 or 4 => 2, _ => 3 };
        var closes = result.Scenario.Stations.Any(s => !s.Hours.IsAlways || !s.Servers.IsConstant);
        var several = count > 1;
        var only = count == 1 && result.Stations.Count == 1 ? " at " + result.Stations[0].Station : "";
        return new Figure
        {
            Heading = new Heading(
                $"Queue{only} by hour of day: mean, and the band that holds 90 % of days",
                result,
                [
                    new(LegendMark.Line, Ink.Blue, "mean"),
                    new(LegendMark.Band, Band, "90 % of days (5 % below, 5 % above)"),
                    .. twin is null ? Array.Empty<LegendEntry>() : [new LegendEntry(LegendMark.Dashes, Ink.Vermillion, "analytic twin")],
                    .. closes ? [new LegendEntry(LegendMark.Band, Ink.Shade, "closed, or nobody on duty")] : Array.Empty<LegendEntry>(),
                ],
                $"Vehicles waiting, averaged within each hour.{(several ? " Each panel has a scale of its own." : "")}"),
            Columns = columns,
            PanelHeight = columns switch { 1 => 440, 2 => 320, _ => 240 },
            Panels = count == 0
                ? [new Panel(null, NoStation())]
                :
                [
                    .. result.Stations.Select(s => new Panel(several ? s.Station : null, Station(result, s, columns))),
                    .. result.Areas.Select(a => new Panel(several ? $"outside {a.Area}" : null, Area(result, a, columns))),
                ],
        };
    }

    private static Plot NoStation()
    {
        var plot = NewPlot(0, 1);
        Axes.SayEmpty(plot, Axes.NoStation);
        return plot;
    }

    private static Plot NewPlot(double top, int columns)
    {
        var plot = Axes.NewPlot("hour of day", columns == 1 ? "vehicles waiting" : "vehicles");
        Axes.FromZero(plot.Axes.Left, top, columns == 1 ? 6 : 4, whole: top >= 2);
        var step = columns == 1 ? 2 : columns == 2 ? 3 : 6;
        var ticks = Enumerable.Range(0, Hours / step + 1).Select(i => ((double)i * step, (i * step).ToString(CultureInfo.InvariantCulture)));
        Axes.Set(plot.Axes.Bottom, 0, Hours, ticks);
        return plot;
    }

    private Plot Station(ExperimentResult result, StationResult station, int columns) => NewPlot(
        station.QueueByHour, Means(result, MeasureCatalogue.QueueLength, station.Station), twin?.Stations.First(s => s.Station == station.Station).QueueByHour, columns,
        result.Scenario.Stations.FirstOrDefault(s => s.Name == station.Station));

    private Plot Area(ExperimentResult result, AreaResult area, int columns) =>
        NewPlot(area.OutsideByHour, Means(result, MeasureCatalogue.AreaOutside, area.Area), twin?.Areas.First(a => a.Area == area.Area).OutsideByHour, columns, null);

    /// <param name="twin">Its queue; null: none.</param>
    /// <param name="shaded">The station whose closed hours are shaded.</param>
    private static Plot NewPlot(IReadOnlyList<QuantileSketch> byHour, double?[] means, IReadOnlyList<double>? twin, int columns, StationPlan? shaded)
    {
        var bands = byHour.Select(s => s.Count == 0 ? default : (Low: s.Quantile(.05), High: s.Quantile(.95))).ToArray();
        var plot = NewPlot(Math.Max(Math.Max(bands.Max(b => b.High), means.Max() ?? 0), twin?.Max() ?? 0), columns);
        Shade(plot, shaded);
        Fill(plot, bands);
        Steps(plot, means, Ink.Blue);
        if (twin is not null) Steps(plot, [.. twin], Ink.Vermillion)?.LinePattern = LinePattern.Dashed;
        if (byHour.All(s => s.Count == 0)) Axes.SayEmpty(plot, "no values");
        return plot;
    }

    private static double?[] Means(ExperimentResult result, MeasureDefinition measure, string of)
    {
        var means = new double?[Hours];
        foreach (var (hour, estimate) in result.Hourly)
        {
            if (estimate.Key.Station == of && estimate.Key.Measure == measure.Name) means[hour] = estimate.Mean;
        }
        return means;
    }

    /// <summary>Hours in which nobody is served on most days of the week.</summary>
    private static void Shade(Plot plot, StationPlan? station)
    {
        if (station is null) return;
        TimeSpan[] changes =
        [
            .. Enumerable.Range(0, 7).SelectMany(station.Hours.Changes).Concat(station.Servers.Changes)
                .Append(TimeSpan.Zero).Append(TimeSpan.FromDays(1)).Distinct().Order(),
        ];
        foreach (var (from, to) in changes.Zip(changes.Skip(1)))
        {
            var closed = Enumerable.Range(0, 7).Count(day => !station.Hours.IsOpen(day, from) || station.Servers.At(from) == 0);
            if (closed < 4) continue;
            var span = plot.Add.HorizontalSpan(from.TotalHours, to.TotalHours, Ink.Shade);
            span.LineStyle.Width = 0;
        }
    }

    // Steps, not slopes: each value is an average over its hour.
    private static void Fill(Plot plot, (double Low, double High)[] bands)
    {
        if (bands.All(b => b.High == 0)) return;
        var upper = bands.SelectMany((b, h) => new Coordinates[] { new(h, b.High), new(h + 1, b.High) });
        var lower = bands.SelectMany((b, h) => new Coordinates[] { new(h, b.Low), new(h + 1, b.Low) }).Reverse();
        var polygon = plot.Add.Polygon([.. upper, .. lower]);
        polygon.FillColor = Band;
        polygon.LineWidth = 0;
    }

    private static ScottPlot.Plottables.Scatter? Steps(Plot plot, double?[] means, Color color)
    {
        Coordinates[] points = [.. means.SelectMany((m, h) => m is { } mean ? new Coordinates[] { new(h, mean), new(h + 1, mean) } : [])];
        if (points.Length == 0) return null;
        var line = plot.Add.ScatterLine(points, color);
        line.LineWidth = 2.5f;
        return line;
    }
}
