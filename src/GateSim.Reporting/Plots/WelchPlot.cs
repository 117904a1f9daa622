using GateSim.Experiments;
using GateSim.Reporting.Text;
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

    public override string Name => "warm-up";

    /// <summary>Where a warm-up is left out, or was looked for.</summary>
    public override bool IsFor(ExperimentResult result) => result.WarmUp > TimeSpan.Zero || result.Scenario.Run.WarmUp is null;

    internal override Figure Draw(ExperimentResult result)
    {
        var (days, cut) = (result.Scenario.Run.Days, result.WarmUp.TotalDays);
        Coordinates[] hours = [.. result.InSystemByHour.Select((level, hour) => new Coordinates((hour + 0.5) / 24, level))];
        // Each at the middle of its window.
        Coordinates[] smooth = [.. MovingAverage.Of(result.InSystemByHour, Window).Select((average, first) => new Coordinates((first + (Window / 2.0)) / 24, average))];
        var level = result.InSystemByHour.Skip((int)Math.Ceiling(result.WarmUp.TotalHours)).DefaultIfEmpty(0).Average();
        var byHour = days <= MostDaysByHour;

        var plot = Axes.NewPlot(days <= 2 ? "time of day" : "day of the run, at the midnight that begins it", "vehicles");
        var top = (byHour ? hours : smooth).Select(p => p.Y).Append(level).Max();
        Axes.FromZero(plot.Axes.Left, top * 1.08, 7, whole: top >= 2);
        Axes.Set(plot.Axes.Bottom, 0, days * 1.008, DayTicks.Of(result.Scenario.Run.Start, days));
        if (cut > 0) plot.Add.HorizontalSpan(0, cut, Ink.Shade).LineStyle.Width = 0;
        if (byHour && hours.Length > 0) plot.Add.ScatterLine(hours, Ink.Sky.WithAlpha(.6)).LineWidth = 1;
        if (smooth.Length > 1) plot.Add.ScatterLine(smooth, Ink.Blue).LineWidth = 2.5f;
        else Axes.SayEmpty(plot, "the run is too short for a moving average over a day");
        Dash(plot.Add.Line(cut, level, days, level));
        return new Figure
        {
            Heading = new Heading(
                cut > 0 ? "Vehicles in the gate as it settles: is the warm-up long enough?" : "Vehicles in the gate: no warm-up is left out",
                result,
                [
                    .. byHour ? [new(LegendMark.Line, Ink.Sky, "mean of each hour")] : Array.Empty<LegendEntry>(),
                    new(LegendMark.Line, Ink.Blue, "moving average over a day"),
                    new(LegendMark.Dashes, Ink.Vermillion, cut > 0 ? "mean after the warm-up" : "mean"),
                ],
                Note(result),
                WarmUpIs: "shaded"),
            Panels = [new Panel(null, plot)],
        };
    }

    private static string Note(ExperimentResult result) => (result.Scenario.Run.WarmUp, result.WarmUp) switch
    {
        (null, { Ticks: > 0 } found) => $"MSER-5 leaves {Spans.Words(found)} out. Left of the cut the line may rise or fall, right of it it should be level.",
        (null, _) => "MSER-5 leaves nothing out: the line should be level from the beginning.",
        _ => "Left of the cut the line may rise or fall, right of it it should be level.",
    };

    private static void Dash(ScottPlot.Plottables.LinePlot line)
    {
        line.Color = Ink.Vermillion;
        line.LineWidth = 1.5f;
        line.LinePattern = LinePattern.Dashed;
    }
}
