using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>Vehicles in the gate by hour of day: two alternatives laid over each other, and below them the difference on the same vehicles with its band.</summary>
internal static class ByHourFigure
{
    private const int Hours = 24;

    private static readonly Phrase
        Title = new("Vehicles in the gate by hour of day: {0} against {1}", "Số xe trong cửa khẩu theo giờ trong ngày: {0} so với {1}"),
        Size = new("{0} of {1} of each, with the same vehicles", "{0}, mỗi lần {1} cho từng phương án, với cùng các xe"),
        Each = new("Each by itself: mean and {0} interval", "Từng phương án: trung bình và khoảng tin cậy {0}"),
        Difference = new("Difference: {0} less {1}", "Chênh lệch: {0} trừ {1}"),
        DifferenceIs = new("difference, and the band that holds it at all hours together ({0})", "chênh lệch và dải chứa nó ở mọi giờ cùng lúc ({0})"),
        Note = new("The difference is taken within each replication. Where its band leaves 0 out, the two differ at that hour.", "Chênh lệch tính trong từng lần chạy lặp. Giờ nào dải không chứa 0 thì hai phương án khác nhau ở giờ đó.");

    public static Figure Draw(Comparison comparison, HourlyComparison hours, PictureStyle style)
    {
        var (ink, names) = (style.Ink, comparison.Alternatives.NamesIn(style.Language));
        var (first, other) = (names[0], names[hours.Of]);
        var level = style.Percent(comparison.Confidence);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style.Say(Title, other, first),
                style.Listed([.. new[] { 0, hours.Of }.Select(i => comparison.Alternatives.All[i].Scenario.NameIn(style.Language)).Distinct()]),
                style.Say(Size, style.Count(comparison.Replications, Noun.Replication), style.Count(comparison.Alternatives.Run.Days, Noun.Day)),
                [
                    new LegendEntry(LegendMark.Line, ink.Orange, first),
                    new LegendEntry(LegendMark.Line, ink.Blue, other),
                    new LegendEntry(LegendMark.Line, ink.Vermillion, style.Say(DifferenceIs, level)),
                ],
                style.Say(Note),
                comparison.IsPartial),
            PanelHeight = 280,
            Panels =
            [
                new Panel(style.Say(Each, level), Over(style, [(hours.Before, ink.Orange), (hours.After, ink.Blue)])),
                new Panel(style.Say(Difference, other, first), Over(style, [(hours.Change, ink.Vermillion)])),
            ],
        };
    }

    private static Plot Over(PictureStyle style, (IReadOnlyList<Estimate> ByHour, Color Color)[] lines)
    {
        var plot = Axes.NewPlot(style, style.Say(PictureWords.HourOfDay), style.Say(PictureWords.Vehicles));
        double[] ends = [.. lines.SelectMany(l => l.ByHour).SelectMany(e => new[] { e.Low ?? e.Mean ?? 0, e.High ?? e.Mean ?? 0 })];
        var isChange = lines.Length == 1;
        if (isChange) Axes.Around(style, plot.Axes.Left, Math.Min(0, ends.Min()), Math.Max(0, ends.Max()), 5);
        else Axes.FromZero(style, plot.Axes.Left, ends.Max(), 5);
        Axes.Set(plot.Axes.Bottom, 0, Hours, Enumerable.Range(0, 13).Select(i => (2.0 * i, style.Number(2 * i))));
        foreach (var (byHour, color) in lines) Band(plot, byHour, color.WithAlpha(.3));
        if (isChange) plot.Add.HorizontalLine(0, 1.5f, style.Ink.Text);
        foreach (var (byHour, color) in lines)
            plot.Add.ScatterLine(byHour.SelectMany((e, h) => new Coordinates[] { new(h, e.Mean ?? 0), new(h + 1, e.Mean ?? 0) }).ToArray(), color).LineWidth = 2.5f;
        return plot;
    }

    // Steps, not slopes: each value is an average over its hour.
    private static void Band(Plot plot, IReadOnlyList<Estimate> byHour, Color color)
    {
        if (!byHour.Any(e => e.High > e.Low)) return;
        var upper = byHour.SelectMany((e, h) => new Coordinates[] { new(h, e.High ?? e.Mean ?? 0), new(h + 1, e.High ?? e.Mean ?? 0) });
        var lower = byHour.SelectMany((e, h) => new Coordinates[] { new(h, e.Low ?? e.Mean ?? 0), new(h + 1, e.Low ?? e.Mean ?? 0) }).Reverse();
        var band = plot.Add.Polygon([.. upper, .. lower]);
        band.FillColor = color;
        band.LineWidth = 0;
    }
}
