using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>
/// How sure the mean is, how far replications differ and how far vehicles do, told apart: a measure of risk and error (Nelson, The MORE plot: displaying
/// measures of risk and error from simulation output, Proceedings of the 2008 Winter Simulation Conference, 413-416).
/// </summary>
public sealed class MeanAndSpread : ResultPlot
{
    private const int FewestReplications = 10;
    private const int MostBars = 40;
    private const double Tail = 0.05;

    private static readonly Phrase
        Title = new("Mean clearance time: how sure it is, and how far replications and vehicles differ", "Thời gian thông quan trung bình: chắc chắn đến đâu, và các lần chạy lặp, các xe chênh lệch đến đâu"),
        Interval = new("mean and its {0} confidence interval: narrower with more replications", "trung bình và khoảng tin cậy {0}: hẹp hơn khi chạy lặp nhiều hơn"),
        NineOfTen = new("90 %: these differences stay, however many are run", "90%: chênh lệch này vẫn còn dù chạy bao nhiêu lần"),
        Tails = new("5 % below and 5 % above", "5% thấp hơn và 5% cao hơn"),
        OfReplications = new("Means of the {0}", "Trung bình của {0}"),
        OfVehicles = new("Single vehicles, up to the 99 % quantile", "Từng xe, tới phân vị 99%"),
        ShareOfReplications = new("% of replications", "% số lần chạy lặp"),
        ShareOfVehicles = new("% of vehicles", "% số xe"),
        Note = new("Mean {0}; 90 % of replications from {1} to {2}; 90 % of vehicles from {3} to {4}.", "Trung bình {0}; 90% số lần chạy lặp từ {1} đến {2}; 90% số xe từ {3} đến {4}.");

    public override string Name => "mean-and-spread";

    public override bool IsFor(ExperimentResult result) => result.ClearanceMeans.Count >= FewestReplications && MeanOf(result).HalfWidth > 0;

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        var (ink, mean, times) = (style.Ink, MeanOf(result), result.ClearanceTimes);
        double[] means = [.. result.ClearanceMeans.Order()];
        var (low, high) = means.Length == 0 ? (0, 0) : (Quantile(means, Tail), Quantile(means, 1 - Tail));
        var span = ink.Orange.WithAlpha(.45);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(Title),
                result,
                [
                    new(LegendMark.Upright, ink.Vermillion, style.Say(Interval, style.Percent(result.Scenario.Run.Confidence))),
                    new(LegendMark.Band, ink.Blue, style.Say(NineOfTen)),
                    new(LegendMark.Band, ink.Sky.WithAlpha(.55), style.Say(Tails)),
                ],
                times.Count == 0 ? null : style.Say(Note, style.Text(mean), Time(style, low), Time(style, high), Time(style, times.Quantile(Tail)), Time(style, times.Quantile(1 - Tail)))),
            PanelHeight = 260,
            Panels =
            [
                new Panel(style.Say(OfReplications, style.Count(means.Length, Noun.Replication)), Histogram(style, mean, Edges(means), (low, high), ShareOfReplications, 0)),
                new Panel(style.Say(OfVehicles), Histogram(style, mean, Edges(times), times.Count == 0 ? (0, 0) : (times.Quantile(Tail), times.Quantile(1 - Tail)), ShareOfVehicles, 0)),
            ],
        };
    }

    private static Estimate MeanOf(ExperimentResult result) => result.Find(MeasureCatalogue.ClearanceTime.Name, "mean");

    private static string Time(PictureStyle style, double minutes) => style.Text(Digits.Of(minutes, null, "min"));

    // With a share p at or below it.
    private static double Quantile(double[] sorted, double p) => sorted[Math.Max(0, (int)Math.Ceiling(p * sorted.Length) - 1)];

    private static (double Width, double From, double[] Shares) Edges(double[] sorted)
    {
        if (sorted.Length == 0) return (1, 0, []);
        var bars = Math.Clamp((int)Math.Ceiling(2 * Math.Sqrt(sorted.Length)), 8, MostBars);
        var width = RoundNumbers.Step(Math.Max((sorted[^1] - sorted[0]) / bars, 1e-6));
        var from = Math.Floor(sorted[0] / width) * width;
        var shares = new double[(int)((sorted[^1] - from) / width) + 1];
        foreach (var value in sorted) shares[(int)((value - from) / width)] += 1.0 / sorted.Length;
        return (width, from, shares);
    }

    private static (double Width, double From, double[] Shares) Edges(Statistics.QuantileSketch times)
    {
        if (times.Count == 0) return (1, 0, []);
        var end = times.Quantile(.99);
        var width = RoundNumbers.Step(Math.Max(end / MostBars, 1e-6));
        var shares = new double[(int)(end / width) + 1];
        double before = 0;
        foreach (var (value, share) in times.Cumulative())
        {
            if (value <= end) shares[(int)(value / width)] += share - before;
            before = share;
        }
        return (width, 0, shares);
    }

    private static Plot Histogram(PictureStyle style, Estimate mean, (double Width, double From, double[] Shares) bars, (double Low, double High) middle, Phrase what, double least)
    {
        var ink = style.Ink;
        var end = bars.From + (bars.Width * bars.Shares.Length);
        double[] ends = [least > 0 ? least : bars.From, end, mean.Low ?? bars.From, mean.High ?? end];
        var scale = TimeScale.UpTo(ends.Max());
        var plot = Axes.NewPlot(style, style.Say(PictureWords.ArrivalToLeaving, style.Unit(scale.Unit)), style.Say(what));
        Axes.FromZero(style, plot.Axes.Left, 100 * bars.Shares.DefaultIfEmpty(0).Max(), 4);
        Axes.Around(style, plot.Axes.Bottom, scale.Of(ends.Min()), scale.Of(ends.Max()));
        foreach (var (i, share) in bars.Shares.Index().Where(b => b.Item > 0))
        {
            var (from, to) = (bars.From + (i * bars.Width), bars.From + ((i + 1) * bars.Width));
            // A bar is cut where the middle ends.
            double[] cuts = [from, .. new[] { middle.Low, middle.High }.Where(c => c > from && c < to).Distinct(), to];
            foreach (var (left, right) in cuts.Zip(cuts.Skip(1)))
            {
                var bar = plot.Add.Rectangle(scale.Of(left), scale.Of(right), 0, 100 * share);
                bar.FillColor = (left + right) / 2 >= middle.Low && (left + right) / 2 <= middle.High ? ink.Blue : ink.Sky.WithAlpha(.55);
                bar.LineWidth = 0;
            }
        }
        if (mean is { Mean: { } at, Low: { } low, High: { } high })
        {
            plot.Add.HorizontalSpan(scale.Of(low), scale.Of(high), ink.Vermillion.WithAlpha(.35)).LineStyle.Width = 0;
            plot.Add.VerticalLine(scale.Of(at), 2, ink.Vermillion);
        }
        if (bars.Shares.Length == 0) Axes.SayEmpty(style, plot, PictureWords.NobodyCleared);
        return plot;
    }
}
