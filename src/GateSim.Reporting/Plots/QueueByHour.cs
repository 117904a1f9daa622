using System.Globalization;
using GateSim.Analysis.Twins;
using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using GateSim.Statistics;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>A panel a station: mean queue length by hour of day, and the band in which 90 % of the days lie.</summary>
/// <param name="twin">Drawn as a line of its own; null: none.</param>
public sealed class QueueByHour(Twin? twin = null) : ResultPlot
{
    private const int Hours = 24;

    private static readonly Phrase
        Title = new("Queue{0} by hour of day: mean, and the band that holds 90 % of days", "Hàng chờ{0} theo giờ trong ngày: trung bình và dải chứa 90% số ngày"),
        At = new(" at {0}", " tại {0}"),
        Days = new("90 % of days (5 % below, 5 % above)", "90% số ngày (5% thấp hơn, 5% cao hơn)"),
        OfTwin = new("analytic twin", "mô hình giải tích"),
        Closed = new("closed, or nobody on duty", "đóng cửa hoặc không có người trực"),
        Note = new("Vehicles waiting, averaged within each hour.", "Số xe chờ, lấy trung bình trong từng giờ."),
        OwnScales = new(" Each panel has a scale of its own.", " Mỗi khung có thang đo riêng.");

    public override string Name => "queue-by-hour";

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        var (ink, scenario) = (style.Ink, result.Scenario);
        var count = result.Stations.Count + result.Areas.Count;
        var columns = style.Columns(count switch { <= 1 => 1, 2 or 4 => 2, _ => 3 });
        var closes = result.Scenario.Stations.Any(s => !s.Hours.IsAlways || !s.Servers.IsConstant);
        var several = count > 1;
        var only = count == 1 && result.Stations.Count == 1 ? style.Say(At, style.Label(scenario, result.Stations[0].Station)) : "";
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(Title, only),
                result,
                [
                    new(LegendMark.Line, ink.Blue, style.Say(PictureWords.Mean)),
                    new(LegendMark.Band, BandOf(style), style.Say(Days)),
                    .. twin is null ? Array.Empty<LegendEntry>() : [new LegendEntry(LegendMark.Dashes, ink.Vermillion, style.Say(OfTwin))],
                    .. closes ? [new LegendEntry(LegendMark.Band, ink.Shade, style.Say(Closed))] : Array.Empty<LegendEntry>(),
                ],
                style.Say(Note) + (several ? style.Say(OwnScales) : "")),
            Columns = columns,
            PanelHeight = style.IsNarrow && columns > 1 ? 210 : columns switch { 1 => 440, 2 => 320, _ => 240 },
            Panels = count == 0
                ? [new Panel(null, NoStation(style))]
                :
                [
                    .. result.Stations.Select(s => new Panel(several ? style.Label(scenario, s.Station) : null, Station(style, result, s, columns))),
                    .. result.Areas.Select(a => new Panel(several ? style.Say(PictureWords.Outside, style.Label(scenario, a.Area)) : null, Area(style, result, a, columns))),
                ],
        };
    }

    private static Plot NoStation(PictureStyle style)
    {
        var plot = NewPlot(style, 0, 1);
        Axes.SayEmpty(style, plot, PictureWords.NoStation);
        return plot;
    }

    private static Plot NewPlot(PictureStyle style, double top, int columns)
    {
        var plot = Axes.NewPlot(style, style.Say(PictureWords.HourOfDay), style.Say(columns == 1 ? PictureWords.VehiclesWaiting : PictureWords.Vehicles));
        Axes.FromZero(style, plot.Axes.Left, top, columns == 1 ? 6 : 4, whole: top >= 2);
        var step = columns == 1 ? 2 : columns == 2 ? 3 : 6;
        var ticks = Enumerable.Range(0, Hours / step + 1).Select(i => ((double)i * step, (i * step).ToString(CultureInfo.InvariantCulture)));
        Axes.Set(plot.Axes.Bottom, 0, Hours, ticks);
        return plot;
    }

    private Plot Station(PictureStyle style, ExperimentResult result, StationResult station, int columns) => NewPlot(style,
        station.QueueByHour, Means(result, MeasureCatalogue.QueueLength, station.Station), twin?.Stations.First(s => s.Station == station.Station).QueueByHour, columns,
        result.Scenario.Stations.FirstOrDefault(s => s.Name == station.Station));

    private Plot Area(PictureStyle style, ExperimentResult result, AreaResult area, int columns) =>
        NewPlot(style, area.OutsideByHour, Means(result, MeasureCatalogue.AreaOutside, area.Area), twin?.Areas.First(a => a.Area == area.Area).OutsideByHour, columns, null);

    /// <param name="twin">Its queue; null: none.</param>
    /// <param name="shaded">The station whose closed hours are shaded.</param>
    private static Plot NewPlot(PictureStyle style, IReadOnlyList<QuantileSketch> byHour, double?[] means, IReadOnlyList<double>? twin, int columns, StationPlan? shaded)
    {
        var bands = byHour.Select(s => s.Count == 0 ? default : (Low: s.Quantile(.05), High: s.Quantile(.95))).ToArray();
        var plot = NewPlot(style, Math.Max(Math.Max(bands.Max(b => b.High), means.Max() ?? 0), twin?.Max() ?? 0), columns);
        Shade(plot, shaded, style.Ink.Shade);
        Fill(plot, bands, BandOf(style));
        Steps(plot, means, style.Ink.Blue);
        if (twin is not null) Steps(plot, [.. twin], style.Ink.Vermillion)?.LinePattern = LinePattern.Dashed;
        if (byHour.All(s => s.Count == 0)) Axes.SayEmpty(style, plot, PictureWords.NoValues);
        return plot;
    }

    private static Color BandOf(PictureStyle style) => style.Ink.Sky.WithAlpha(.45);

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
    private static void Shade(Plot plot, StationPlan? station, Color color)
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
            var span = plot.Add.HorizontalSpan(from.TotalHours, to.TotalHours, color);
            span.LineStyle.Width = 0;
        }
    }

    // Steps, not slopes: each value is an average over its hour.
    private static void Fill(Plot plot, (double Low, double High)[] bands, Color color)
    {
        if (bands.All(b => b.High == 0)) return;
        var upper = bands.SelectMany((b, h) => new Coordinates[] { new(h, b.High), new(h + 1, b.High) });
        var lower = bands.SelectMany((b, h) => new Coordinates[] { new(h, b.Low), new(h + 1, b.Low) }).Reverse();
        var polygon = plot.Add.Polygon([.. upper, .. lower]);
        polygon.FillColor = color;
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
