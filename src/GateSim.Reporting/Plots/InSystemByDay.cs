using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Statistics;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Vehicles in the gate over the whole run, and the backlog at each midnight: does it grow?</summary>
public sealed class InSystemByDay : ResultPlot
{
    private const int MostDaysByHour = 92;    // beyond it the hours of a day are narrower than a line: days are averaged
    private const int MostDaysWithWhiskers = 45;
    private static readonly Color Band = Ink.Orange.WithAlpha(.35);

    public override string Name => "vehicles-in-gate";

    internal override Figure Draw(ExperimentResult result)
    {
        var days = result.Scenario.Run.Days;
        var byHour = days <= MostDaysByHour;
        Coordinates[] level = byHour ? Hours(result.InSystemByHour) : Days(result.InSystemByHour);
        var backlog = result.BacklogByDay.Select((sketch, i) => (At: i + 1, sketch)).Where(b => b.sketch.Count > 0).ToList();
        var top = level.Select(p => p.Y).Concat(backlog.Select(b => b.sketch.Quantile(.95))).DefaultIfEmpty(0).Max();

        var plot = Axes.NewPlot(days <= 2 ? "time of day" : "day of the run, at the midnight that begins it", "vehicles");
        Axes.FromZero(plot.Axes.Left, top * (result.WarmUp > TimeSpan.Zero ? 1.08 : 1), 7, whole: top >= 2);    // room for the word "warm-up"
        Axes.Set(plot.Axes.Bottom, 0, days * 1.008, DayTicks.Of(result.Scenario.Run.Start, days));
        ShadeWarmUp(plot, result.WarmUp.TotalDays, days);
        var withWhiskers = days <= MostDaysWithWhiskers;
        if (!withWhiskers) Fill(plot, backlog);
        if (level.Length > 0) plot.Add.ScatterLine(level, Ink.Blue).LineWidth = byHour && !withWhiskers ? 1.3f : 2;
        if (withWhiskers) Whiskers(plot, backlog);
        Dots(plot, backlog, withWhiskers ? 8 : 4);
        var several = result.Replications > 1;
        return new Figure
        {
            Heading = new Heading(
                "Vehicles in the gate day by day, and the backlog at midnight",
                result,
                [
                    new(LegendMark.Line, Ink.Blue, byHour ? "in the gate: mean of each hour" : "in the gate: mean of each day"),
                    new(LegendMark.Dot, Ink.Vermillion, several ? "backlog at midnight: median" : "backlog at midnight"),
                    .. several ? [withWhiskers ? Range(LegendMark.Upright, Ink.Orange) : Range(LegendMark.Band, Band)] : Array.Empty<LegendEntry>(),
                ],
                Growth(result),
                WarmUpIs: "shaded"),
            Panels = [new Panel(null, plot)],
        };
    }

    private static LegendEntry Range(LegendMark mark, Color color) => new(mark, color, "90 % of replications");

    private static string? Growth(ExperimentResult result)
    {
        if (result.BacklogGrowth.Mean is null) return null;
        var since = result.WarmUp > TimeSpan.Zero ? " after the warm-up" : "";
        return $"Growth of the backlog at midnight{since}: {Digits.Of(result.BacklogGrowth).Number} vehicles a day.";
    }

    private static Coordinates[] Hours(IReadOnlyList<double> byHour) =>
        [.. byHour.Select((level, hour) => new Coordinates((hour + 0.5) / 24, level))];

    private static Coordinates[] Days(IReadOnlyList<double> byHour) =>
        [.. byHour.Chunk(24).Select((levels, day) => new Coordinates(day + 0.5, levels.Average()))];

    private static void ShadeWarmUp(Plot plot, double warmUp, int days)
    {
        if (warmUp <= 0) return;
        plot.Add.HorizontalSpan(0, warmUp, Ink.Shade).LineStyle.Width = 0;
        var fits = warmUp / days * Figure.Width > 90;
        var label = plot.Add.Text(fits ? "warm-up" : "◂ warm-up", fits ? 0 : warmUp, plot.Axes.Left.Max);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = Ink.Faint;
        label.LabelAlignment = Alignment.UpperLeft;
        label.OffsetX = 5;
        label.OffsetY = 4;
    }

    private static void Fill(Plot plot, List<(int At, QuantileSketch Sketch)> backlog)
    {
        if (backlog.Count == 0) return;
        var low = backlog.Select(b => new Coordinates(b.At, b.Sketch.Quantile(.05)));
        var high = backlog.Select(b => new Coordinates(b.At, b.Sketch.Quantile(.95)));
        var band = plot.Add.Polygon([.. low, .. high.Reverse()]);
        band.FillColor = Band;
        band.LineWidth = 0;
    }

    private static void Whiskers(Plot plot, List<(int At, QuantileSketch Sketch)> backlog)
    {
        foreach (var (at, sketch) in backlog)
        {
            var (low, high) = (sketch.Quantile(.05), sketch.Quantile(.95));
            if (!(high > low)) continue;
            var line = plot.Add.Line(at, low, at, high);
            line.Color = Ink.Orange;
            line.LineWidth = 3;
        }
    }

    private static void Dots(Plot plot, List<(int At, QuantileSketch Sketch)> backlog, float size)
    {
        if (backlog.Count == 0) return;
        plot.Add.ScatterPoints(backlog.Select(b => new Coordinates(b.At, b.Sketch.Quantile(.5))).ToArray(), Ink.Vermillion).MarkerSize = size;
    }
}
