using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Reporting.Reports.Runs;

/// <summary>The curves of those pictures of a run that can be looked at more closely.</summary>
internal static class RunCharts
{
    private const int MostDaysByHour = 92; // as in the drawn picture: beyond it days are averaged

    private static readonly Phrase Mean = new("mean", "trung bình");
    private static readonly Phrase MostDays = new("90 % of days", "90% số ngày");
    private static readonly Phrase Waiting = new("vehicles waiting", "xe đang chờ");
    private static readonly Phrase HourOfDay = new("hour of day", "giờ trong ngày");
    private static readonly Phrase DayOfRun = new("day", "ngày");
    private static readonly Phrase InGate = new("vehicles in the gate", "xe trong cửa khẩu");
    private static readonly Phrase Median = new("backlog at midnight, median", "tồn cuối ngày, trung vị");
    private static readonly Phrase Range = new("backlog at midnight, 90 % of runs", "tồn cuối ngày, 90% số lần chạy");
    private static readonly Phrase Outside = new("outside {0}", "bên ngoài {0}");

    /// <returns>Null where the picture says all.</returns>
    public static SeriesChart? Of(string picture, ExperimentResult result, Language language) => picture switch
    {
        "queue-by-hour" when result.Stations.Count + result.Areas.Count > 0 => Queues(result, language),
        "vehicles-in-gate" when result.Vehicles > 0 => InSystem(result, language),
        _ => null,
    };

    private static SeriesChart Queues(ExperimentResult result, Language language) => new([.. Enumerable.Range(0, 25).Select(h => (double)h)], // that of the last hour holds until midnight
    [
        .. result.Stations.Select(s => new SeriesChoice(
            result.Scenario.LabelOf(s.Station, language), Curves(s.QueueByHour, Means(result, MeasureCatalogue.QueueLength, s.Station), language))),
        .. result.Areas.Select(a => new SeriesChoice(
            Outside.In(language, result.Scenario.LabelOf(a.Area, language)), Curves(a.OutsideByHour, Means(result, MeasureCatalogue.AreaOutside, a.Area), language))),
    ])
    {
        First = Math.Max(0, result.Stations.ToList().FindIndex(s => s.Station == RunCaptions.Longest(result)?.Estimate.Key.Station)), // that of the caption
        Choose = ReportWords.Station.In(language),
        AxisTitle = HourOfDay.In(language),
        ValueTitle = Waiting.In(language),
    };

    private static IReadOnlyList<SeriesCurve> Curves(IReadOnlyList<QuantileSketch> byHour, double?[] means, Language language) =>
    [
        new(MostDays.In(language), [.. byHour.Append(byHour[^1]).Select(s => Quantile(s, .95))], [.. byHour.Append(byHour[^1]).Select(s => Quantile(s, .05))]),
        new(Mean.In(language), [.. means, means[^1]]),
    ];

    private static double? Quantile(QuantileSketch sketch, double of) => sketch.Count == 0 ? null : sketch.Quantile(of);

    private static double?[] Means(ExperimentResult result, MeasureDefinition measure, string of)
    {
        var means = new double?[24];
        foreach (var (hour, estimate) in result.Hourly)
        {
            if (estimate.Key.Station == of && estimate.Key.Measure == measure.Name) means[hour] = estimate.Mean;
        }
        return means;
    }

    // One axis for both: a backlog stands at its midnight, and nowhere else.
    private static SeriesChart InSystem(ExperimentResult result, Language language)
    {
        var days = result.Scenario.Run.Days;
        var step = days <= MostDaysByHour ? 1 : 24;
        double[] at = [.. Enumerable.Range(0, 24 * days / step + 1).Select(i => i * step / 24.0)];
        double?[] level = [.. result.InSystemByHour.Chunk(step).Select(hours => (double?)hours.Average()), null];
        var (median, low, high) = (new double?[at.Length], new double?[at.Length], new double?[at.Length]);
        foreach (var (day, sketch) in result.BacklogByDay.Index())
        {
            var midnight = 24 * (day + 1) / step;
            (median[midnight], low[midnight], high[midnight]) = (Quantile(sketch, .5), Quantile(sketch, .05), Quantile(sketch, .95));
        }
        return new SeriesChart(at,
        [
            new SeriesChoice(InGate.In(language),
            [
                .. result.Replications > 1 ? [new SeriesCurve(Range.In(language), high, low)] : Array.Empty<SeriesCurve>(),
                new SeriesCurve(InGate.In(language), level),
                new SeriesCurve(Median.In(language), median, IsDots: true),
            ]),
        ])
        {
            Start = result.Scenario.Run.Start,
            Choose = "",
            AxisTitle = DayOfRun.In(language),
            ValueTitle = InGate.In(language),
        };
    }
}
