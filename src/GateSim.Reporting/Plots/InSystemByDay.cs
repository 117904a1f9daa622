using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Statistics;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Vehicles in the gate over the whole run, and the backlog at each midnight: does it grow?</summary>
public sealed class InSystemByDay : ResultPlot
{
    private const int MostDaysByHour = 92;    // beyond it the hours of a day are narrower than a line: days are averaged
    private const int MostDaysWithWhiskers = 45;

    private static readonly Phrase
        Title = new("Vehicles in the gate day by day, and the backlog at midnight", "Số xe trong cửa khẩu theo từng ngày và tồn cuối ngày (lúc 0 giờ)"),
        MeanOfHour = new("in the gate: mean of each hour", "trong cửa khẩu: trung bình từng giờ"),
        MeanOfDay = new("in the gate: mean of each day", "trong cửa khẩu: trung bình từng ngày"),
        Median = new("backlog at midnight: median", "tồn cuối ngày: trung vị"),
        Backlog = new("backlog at midnight", "tồn cuối ngày"),
        Range = new("90 % of replications", "90% số lần chạy lặp"),
        Grows = new("Growth of the backlog at midnight{0}: {1} vehicles a day.", "Mức tăng của tồn cuối ngày{0}: {1} xe mỗi ngày."),
        AfterWarmUp = new(" after the warm-up", " sau giai đoạn khởi động"),
        WarmUp = new("warm-up", "khởi động"),
        WarmUpBefore = new("◂ warm-up", "◂ khởi động");

    public override string Name => "vehicles-in-gate";

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        var (ink, band) = (style.Ink, style.Ink.Orange.WithAlpha(.35));
        var days = result.Scenario.Run.Days;
        var byHour = days <= MostDaysByHour;
        Coordinates[] level = byHour ? Hours(result.InSystemByHour) : Days(result.InSystemByHour);
        var backlog = result.BacklogByDay.Select((sketch, i) => (At: i + 1, sketch)).Where(b => b.sketch.Count > 0).ToList();
        var top = level.Select(p => p.Y).Concat(backlog.Select(b => b.sketch.Quantile(.95))).DefaultIfEmpty(0).Max();

        var plot = Axes.NewPlot(style, style.Say(days <= 2 ? PictureWords.TimeOfDay : PictureWords.DayOfRun), style.Say(PictureWords.Vehicles));
        Axes.FromZero(style, plot.Axes.Left, top * (result.WarmUp > TimeSpan.Zero ? 1.08 : 1), 7, whole: top >= 2);    // room for the word "warm-up"
        Axes.Set(plot.Axes.Bottom, 0, days * 1.008, DayTicks.Of(style, result.Scenario.Run.Start, days));
        ShadeWarmUp(style, plot, result.WarmUp.TotalDays, days);
        var withWhiskers = days <= MostDaysWithWhiskers;
        if (!withWhiskers) Fill(plot, backlog, band);
        if (level.Length > 0) plot.Add.ScatterLine(level, ink.Blue).LineWidth = byHour && !withWhiskers ? 1.3f : 2;
        if (withWhiskers) Whiskers(plot, backlog, ink.Orange);
        Dots(plot, backlog, withWhiskers ? 8 : 4, ink.Vermillion);
        var several = result.Replications > 1;
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(Title),
                result,
                [
                    new(LegendMark.Line, ink.Blue, style.Say(byHour ? MeanOfHour : MeanOfDay)),
                    new(LegendMark.Dot, ink.Vermillion, style.Say(several ? Median : Backlog)),
                    .. several ? [withWhiskers ? new(LegendMark.Upright, ink.Orange, style.Say(Range)) : new(LegendMark.Band, band, style.Say(Range))] : Array.Empty<LegendEntry>(),
                ],
                Growth(style, result),
                PictureWords.Shaded),
            Panels = [new Panel(null, plot)],
        };
    }

    private static string? Growth(PictureStyle style, ExperimentResult result)
    {
        if (result.BacklogGrowth.Mean is null) return null;
        return style.Say(Grows, result.WarmUp > TimeSpan.Zero ? style.Say(AfterWarmUp) : "", style.Number(Digits.Of(result.BacklogGrowth).Number));
    }

    private static Coordinates[] Hours(IReadOnlyList<double> byHour) =>
        [.. byHour.Select((level, hour) => new Coordinates((hour + 0.5) / 24, level))];

    private static Coordinates[] Days(IReadOnlyList<double> byHour) =>
        [.. byHour.Chunk(24).Select((levels, day) => new Coordinates(day + 0.5, levels.Average()))];

    private static void ShadeWarmUp(PictureStyle style, Plot plot, double warmUp, int days)
    {
        if (warmUp <= 0) return;
        plot.Add.HorizontalSpan(0, warmUp, style.Ink.Shade).LineStyle.Width = 0;
        var fits = warmUp / days * style.Width > 90;
        var label = plot.Add.Text(style.Say(fits ? WarmUp : WarmUpBefore), fits ? 0 : warmUp, plot.Axes.Left.Max);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = style.Ink.Faint;
        label.LabelAlignment = Alignment.UpperLeft;
        label.OffsetX = 5;
        label.OffsetY = 4;
    }

    private static void Fill(Plot plot, List<(int At, QuantileSketch Sketch)> backlog, Color color)
    {
        if (backlog.Count == 0) return;
        var low = backlog.Select(b => new Coordinates(b.At, b.Sketch.Quantile(.05)));
        var high = backlog.Select(b => new Coordinates(b.At, b.Sketch.Quantile(.95)));
        var band = plot.Add.Polygon([.. low, .. high.Reverse()]);
        band.FillColor = color;
        band.LineWidth = 0;
    }

    private static void Whiskers(Plot plot, List<(int At, QuantileSketch Sketch)> backlog, Color color)
    {
        foreach (var (at, sketch) in backlog)
        {
            var (low, high) = (sketch.Quantile(.05), sketch.Quantile(.95));
            if (!(high > low)) continue;
            var line = plot.Add.Line(at, low, at, high);
            line.Color = color;
            line.LineWidth = 3;
        }
    }

    private static void Dots(Plot plot, List<(int At, QuantileSketch Sketch)> backlog, float size, Color color)
    {
        if (backlog.Count == 0) return;
        plot.Add.ScatterPoints(backlog.Select(b => new Coordinates(b.At, b.Sketch.Quantile(.5))).ToArray(), color).MarkerSize = size;
    }
}
