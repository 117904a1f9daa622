using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Statistics;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>
/// Where the warm-up ends: the number of vehicles in the gate, averaged over the replications, and its moving average, which must have become level
/// before the cut (Welch, in Lavenberg's Computer Performance Modeling Handbook, 1983; Law, Simulation Modeling and Analysis, 5th ed., §9.5.1). The
/// window is a day, so that the rhythm of the day does not show.
/// </summary>
public sealed class WelchPlot : ResultPlot
{
    private const int Window = 24;    // hours
    private const int MostDaysByHour = 92;    // beyond it the hours of a day are narrower than a line

    private static readonly Phrase
        TooShort = new("the run is too short for a moving average over a day", "thời gian chạy quá ngắn để lấy trung bình trượt một ngày"),
        IsItLong = new("Vehicles in the gate as it settles: is the warm-up long enough?", "Số xe trong cửa khẩu khi dần ổn định: giai đoạn khởi động đã đủ dài chưa?"),
        None = new("Vehicles in the gate: no warm-up is left out", "Số xe trong cửa khẩu: không bỏ giai đoạn khởi động nào"),
        OfHour = new("mean of each hour", "trung bình từng giờ"),
        Moving = new("moving average over a day", "trung bình trượt một ngày"),
        MeanAfter = new("mean after the warm-up", "trung bình sau giai đoạn khởi động"),
        Level = new("Left of the cut the line may rise or fall, right of it it should be level.", "Bên trái vạch cắt, đường có thể lên hoặc xuống; bên phải phải đi ngang."),
        Leaves = new("MSER-5 leaves {0} out. {1}", "MSER-5 bỏ {0}. {1}"),
        LeavesNothing = new("MSER-5 leaves nothing out: the line should be level from the beginning.", "MSER-5 không bỏ gì: đường phải đi ngang ngay từ đầu.");

    public override string Name => "warm-up";

    /// <summary>Where a warm-up is left out, or was looked for.</summary>
    public override bool IsFor(ExperimentResult result) => result.WarmUp > TimeSpan.Zero || result.Scenario.Run.WarmUp is null;

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        var ink = style.Ink;
        var (days, cut) = (result.Scenario.Run.Days, result.WarmUp.TotalDays);
        Coordinates[] hours = [.. result.InSystemByHour.Select((level, hour) => new Coordinates((hour + 0.5) / 24, level))];
        // Each at the middle of its window.
        Coordinates[] smooth = [.. MovingAverage.Of(result.InSystemByHour, Window).Select((average, first) => new Coordinates((first + (Window / 2.0)) / 24, average))];
        var level = result.InSystemByHour.Skip((int)Math.Ceiling(result.WarmUp.TotalHours)).DefaultIfEmpty(0).Average();
        var byHour = days <= MostDaysByHour;

        var plot = Axes.NewPlot(style, style.Say(days <= 2 ? PictureWords.TimeOfDay : PictureWords.DayOfRun), style.Say(PictureWords.Vehicles));
        var top = (byHour ? hours : smooth).Select(p => p.Y).Append(level).Max();
        Axes.FromZero(style, plot.Axes.Left, top * 1.08, 7, whole: top >= 2);
        Axes.Set(plot.Axes.Bottom, 0, days * 1.008, DayTicks.Of(style, result.Scenario.Run.Start, days));
        if (cut > 0) plot.Add.HorizontalSpan(0, cut, ink.Shade).LineStyle.Width = 0;
        if (byHour && hours.Length > 0) plot.Add.ScatterLine(hours, ink.Sky.WithAlpha(.6)).LineWidth = 1;
        if (smooth.Length > 1) plot.Add.ScatterLine(smooth, ink.Blue).LineWidth = 2.5f;
        else Axes.SayEmpty(style, plot, TooShort);
        Dash(plot.Add.Line(cut, level, days, level), ink.Vermillion);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(cut > 0 ? IsItLong : None),
                result,
                [
                    .. byHour ? [new(LegendMark.Line, ink.Sky, style.Say(OfHour))] : Array.Empty<LegendEntry>(),
                    new(LegendMark.Line, ink.Blue, style.Say(Moving)),
                    new(LegendMark.Dashes, ink.Vermillion, style.Say(cut > 0 ? MeanAfter : PictureWords.Mean)),
                ],
                Note(style, result),
                PictureWords.Shaded),
            Panels = [new Panel(null, plot)],
        };
    }

    private static string Note(PictureStyle style, ExperimentResult result) => (result.Scenario.Run.WarmUp, result.WarmUp) switch
    {
        (null, { Ticks: > 0 } found) => style.Say(Leaves, style.Span(found), style.Say(Level)),
        (null, _) => style.Say(LeavesNothing),
        _ => style.Say(Level),
    };

    private static void Dash(ScottPlot.Plottables.LinePlot line, Color color)
    {
        line.Color = color;
        line.LineWidth = 1.5f;
        line.LinePattern = LinePattern.Dashed;
    }
}
