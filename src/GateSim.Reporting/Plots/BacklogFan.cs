using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Statistics;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>How far replications come apart in the backlog at midnight, day by day: the wider the fan, the less is known beforehand.</summary>
public sealed class BacklogFan : ResultPlot
{
    private const int FewestDays = 3;
    private const int FewestReplications = 10;
    private const int ManyReplications = 40;    // for the tails of the widest band

    private static readonly Phrase
        Title = new("Backlog at midnight: how far it may come apart, day by day", "Tồn cuối ngày có thể chênh lệch đến đâu, theo từng ngày"),
        Median = new("median", "trung vị"),
        Share = new("{0} of replications", "{0} số lần chạy lặp"),
        DayEnds = new("midnight after day", "0 giờ sau ngày"),
        Note = new("Bands lie about the median: half of what they leave out is above, half below. They show what one run of days may bring, not how sure the mean is.",
            "Các dải nằm quanh trung vị: phần ở ngoài chia đều phía trên và phía dưới. Chúng cho thấy một đợt ngày có thể ra sao, không phải trung bình chắc chắn đến đâu.");

    public override string Name => "backlog-fan";

    /// <summary>Where there are days and replications enough, and a backlog in more than one of twenty.</summary>
    public override bool IsFor(ExperimentResult result) => result.Scenario.Run.Days >= FewestDays && result.Replications >= FewestReplications
        && result.BacklogByDay.Any(b => b.Count > 0 && b.Quantile(.95) > 0);

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        var (ink, run) = (style.Ink, result.Scenario.Run);
        double[] shares = result.Replications >= ManyReplications ? [.95, .8, .5] : [.8, .5];
        var backlog = result.BacklogByDay.Select((sketch, i) => (At: i + 1, Sketch: sketch)).Where(b => b.Sketch.Count > 0).ToList();
        var plot = Axes.NewPlot(style, style.Say(run.Days <= 2 ? PictureWords.TimeOfDay : PictureWords.DayOfRun), style.Say(PictureWords.Vehicles));
        var top = backlog.Select(b => b.Sketch.Quantile((1 + shares[0]) / 2)).DefaultIfEmpty(0).Max();
        Axes.FromZero(style, plot.Axes.Left, top, 7, whole: top >= 2);
        Axes.Set(plot.Axes.Bottom, 0, run.Days * 1.008, DayTicks.Of(style, run.Start, run.Days));
        if (result.WarmUp > TimeSpan.Zero) plot.Add.HorizontalSpan(0, result.WarmUp.TotalDays, ink.Shade).LineStyle.Width = 0;
        foreach (var (i, share) in shares.Index()) Band(plot, backlog, share, ColorOf(style, i, shares.Length));
        if (backlog.Count > 0)
        {
            var line = plot.Add.Scatter(backlog.Select(b => new Coordinates(b.At, b.Sketch.Quantile(.5))).ToArray(), ink.Vermillion);
            line.LineWidth = 2;
            line.MarkerSize = run.Days <= 31 ? 5 : 0;
        }
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(Title),
                result,
                [
                    new(LegendMark.Line, ink.Vermillion, style.Say(Median)),
                    .. shares.Index().Reverse().Select(s => new LegendEntry(LegendMark.Band, ColorOf(style, s.Index, shares.Length), style.Say(Share, style.Percent(s.Item)))),
                ],
                style.Say(Note),
                PictureWords.Shaded),
            Panels = [new Panel(null, plot)],
        };
    }

    /// <param name="band">0: the widest, which is the palest.</param>
    private static Color ColorOf(PictureStyle style, int band, int bands) => style.Ink.Blue.WithAlpha(0.18 + (0.42 * band / (bands - 1)));

    private static void Band(Plot plot, List<(int At, QuantileSketch Sketch)> backlog, double share, Color color)
    {
        if (backlog.Count == 0) return;
        var low = backlog.Select(b => new Coordinates(b.At, b.Sketch.Quantile((1 - share) / 2)));
        var high = backlog.Select(b => new Coordinates(b.At, b.Sketch.Quantile((1 + share) / 2)));
        var band = plot.Add.Polygon([.. low, .. high.Reverse()]);
        band.FillColor = color;
        band.LineWidth = 0;
    }
}
