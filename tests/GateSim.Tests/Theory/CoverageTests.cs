using System.Globalization;
using GateSim.Model;
using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Statistics;
using GateSim.Tests.Scenarios;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>
/// How often our intervals hold the true value: a thousand experiments of ten days of Law's bank (row 16), and 333 of thirty, at 90 %. Where no true value is
/// known it is that of all 10,000 days, whose own error is small beside an experiment's.
/// </summary>
public class CoverageTests(ITestOutputHelper output)
{
    private const int AllOfThem = 10_000, Few = 10, Many = 30;
    private const double Confidence = 0.9;

    /// <summary>One day with five tellers; times in minutes.</summary>
    private sealed record Day(double Vehicles, double MeanWait, double P95, double Below5, double MaxQueue, double MeanWaitOfSix, double MeanWaitOfPair, QuantileSketch Clearance, IReadOnlyList<double> Controls);

    private sealed record Row(string Interval, double True, int Experiments, int Held)
    {
        public double Coverage => (double)Held / Experiments;

        // Of a coverage of 90 %, 1,000 experiments show 0.9 ± 0.019 in 95 of 100 cases.
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Coverage * 100:0.0} ± {196 * Math.Sqrt(Coverage * (1 - Coverage) / Experiments):0.0} %");
    }

    [Fact]
    public void Intervals_hold_the_true_value_about_as_often_as_they_say()
    {
        var days = AllDays();
        var (few, many) = (Rows(days, [.. days.Chunk(Few)]).ToList(), Rows(days, [.. days.Chunk(Many).SkipLast(1)]).ToList());
        List<string> lines = [.. few.Zip(many, (a, b) => string.Create(CultureInfo.InvariantCulture, $"| {a.Interval} | {a.True:0.####} | {a} | {b} |"))];
        lines.ForEach(output.WriteLine);

        // Skewed days make intervals from few of them miss a little more often than they say; order statistics are never below.
        static double Most(Row row) => row.Interval.Contains("order statistics", StringComparison.Ordinal) ? 1 : 0.93;
        Assert.All([.. few, .. many], row => Assert.InRange(row.Coverage, 0.82, Most(row)));
        var page = File.ReadAllText(Path.Combine(TemporaryGate.Root, "docs/statistics.md"));
        Assert.All(lines, line => Assert.Contains(line + "\n", page, StringComparison.Ordinal));
    }

    private static IEnumerable<Row> Rows(Day[] days, Day[][] experiments)
    {
        Row OfMeans(string interval, Func<Day, double> value, double? known = null) => Covered(interval, known ?? days.Average(value), experiment =>
        {
            var mean = new RunningMean();
            foreach (var day in experiment) mean.Add(value(day));
            return (mean.Mean - mean.HalfWidth(Confidence), mean.Mean + mean.HalfWidth(Confidence));
        });
        Row OfRatios(string interval, double known, Func<Day, double> value) => Covered(interval, known, experiment =>
        {
            var ratio = new RunningRatio();
            foreach (var day in experiment) ratio.Add(value(day) * day.Vehicles, day.Vehicles);
            return (ratio.Ratio - ratio.HalfWidth(Confidence), ratio.Ratio + ratio.HalfWidth(Confidence));
        });
        Row OfPooled(int percent) => Covered($"clearance time, p{percent} of all vehicles: Woodruff", Pooled(days, percent).Value, experiment =>
            Pooled(experiment, percent) is var (_, low, high) ? (low ?? 0, high ?? double.MaxValue) : default);
        Row Covered(string interval, double known, Func<Day[], (double Low, double High)> of) => new(
            interval, known, experiments.Length, experiments.Count(e => of(e) is var (low, high) && low <= known && known <= high));

        return
        [
            OfMeans("waiting time, mean of a day: t", d => d.MeanWait, known: 2.040),
            OfMeans("waiting time, p95 of a day: t", d => d.P95),
            OfMeans("share that waits less than 5 min, of a day: t", d => d.Below5),
            OfMeans("longest queue of a day: t", d => d.MaxQueue),
            OfMeans("waiting time, what the sixth teller saves on a day: paired t", d => d.MeanWait - d.MeanWaitOfSix),
            OfRatios("waiting time of a vehicle: ratio, delta method", 2.078116, d => d.MeanWait),
            Covered("waiting time of a vehicle: ratio, jackknife", 2.078116, experiment =>
                Jackknife.Ratio([.. experiment.Select(d => (d.MeanWait * d.Vehicles, d.Vehicles))], Confidence) is var (ratio, half) ? (ratio - half, ratio + half) : default),
            OfRatios("share of vehicles that wait less than 5 min: ratio, delta method", 0.852476, d => d.Below5),
            Covered("waiting time, mean of a day: control variates", 2.040, experiment =>
            {
                var mean = new ControlledMean(ControlledTraffic.Count);
                foreach (var day in experiment) mean.Add(day.MeanWait, day.Controls);
                return mean.Estimate(Confidence) is var (estimate, half, _) ? (estimate - half, estimate + half) : default;
            }),
            Covered("waiting time, mean of a day: antithetic pairs", 2.040, experiment =>
            {
                var mean = new RunningMean();
                foreach (var pair in experiment.Chunk(2)) mean.Add(pair.Average(day => day.MeanWaitOfPair));
                return (mean.Mean - mean.HalfWidth(Confidence), mean.Mean + mean.HalfWidth(Confidence));
            }),
            OfPooled(50),
            OfPooled(90),
            Covered("longest queue, not exceeded on half of the days: order statistics", Median(days), experiment =>
                OrderStatistics.Interval(experiment.Length, 0.5, Confidence) is var (low, high) && experiment.Select(d => d.MaxQueue).Order().ToList() is var sorted
                    ? (sorted[low - 1], sorted[high - 1]) : default),
        ];
    }

    private static double Median(Day[] days) => days.Select(d => d.MaxQueue).Order().ElementAt((days.Length / 2) - 1);

    private static (double Value, double? Low, double? High) Pooled(Day[] days, int percent)
    {
        var pooled = new PooledQuantiles();
        foreach (var day in days) pooled.Add(day.Clearance);
        return pooled.Interval(percent / 100.0, Confidence)!.Value;
    }

    private static Day[] AllDays()
    {
        var (five, six, pair) = (Bank(5, VarianceReduction.Controls), Bank(6, VarianceReduction.None), Bank(5, VarianceReduction.Antithetic));
        var keys = Replication.Keys(five);
        int Index(string measure, string? station, string statistic) =>
            keys.Index().Single(k => k.Item.Measure == measure && k.Item.Station == station && k.Item.Class is null && k.Item.Statistic == statistic).Index;
        var (mean, p95, below, queue) = (Index("waiting-time", null, "mean"), Index("waiting-time", null, "p95"), Index("waiting-time", null, "share<5min"), Index("queue-length", "lanes", "max"));

        using var ofFive = new ThreadLocal<Replication>(() => new Replication(five));
        using var ofSix = new ThreadLocal<Replication>(() => new Replication(six));
        using var ofPair = new ThreadLocal<Replication>(() => new Replication(pair));
        return InParallel(AllOfThem, number =>
        {
            var (day, relieved) = (ofFive.Value!.Run(number, null, CancellationToken.None), ofSix.Value!.Run(number, null, CancellationToken.None));
            var opposite = ofPair.Value!.Run(number, null, CancellationToken.None);
            double Of(int index) => day.Values[index]!.Value;
            return new Day(day.Vehicles, Of(mean), Of(p95), Of(below), Of(queue), relieved.Values[mean]!.Value, opposite.Values[mean]!.Value, day.ClearanceTimes[0], day.Controls);
        });
    }

    private static GatePlan Bank(int tellers, VarianceReduction reduction)
    {
        double[] eightHours = [.. Enumerable.Repeat(1.0, 8), .. Enumerable.Repeat(0.0, 16)];
        var bank = OneDay(16, 480, eightHours, Lanes(tellers, Exp(4))).Measuring(new StatisticName("waiting-time", null, null, "share<5min"));
        return new GatePlan(bank with { Run = bank.Run with { VarianceReduction = reduction } }, TimeSpan.Zero);
    }
}
