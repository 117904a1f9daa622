using System.Globalization;
using GateSim.Experiments;
using GateSim.Model.Traffic;
using GateSim.Model;
using GateSim.Randomness;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Statistics;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Verification;

/// <summary>What must come out as it stands in the books, without chance.</summary>
/// <param name="Source">Where it is known from.</param>
/// <param name="Found">What is found here.</param>
public sealed record ExactAnswer(string What, string Source, string Expected, Func<string> Found);

internal static class ExactAnswers
{
    private const string Random123 = "Salmon et al. 2011";
    private const string Law = "Law, 4.5 and 9.4";

    // Of a bank.
    private static readonly double[] LawsDelays = [1.53, 1.66, 1.24, 2.34, 2.00, 1.69, 2.69, 2.86, 1.70, 2.60];

    public static IEnumerable<ExactAnswer> All =>
    [
        new("Philox4x32-10 of zeros", Random123, "6627e8d5 e169c58d bc57ac4c 9b00dbd8", () => Block(0, 0, 0, 0, 0, 0)),
        new("Philox4x32-10 of ones", Random123, "408f276d 41c83b0e a20bc7c6 6d5451fd", () => Block(uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue)),
        new("Philox4x32-10 of digits of pi", Random123, "d16cfe09 94fdcceb 5001e420 24126ea1", () => Block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0)),
        new("Student's t (0.975; 9, 29), (0.995; 9)", "tables", "2.262157 2.045230 3.249836", () => Join("F6", StudentT.TwoSided(0.95, 9), StudentT.TwoSided(0.95, 29), StudentT.TwoSided(0.99, 9))),
        new("ten delays: mean, variance, half-width at 90 %", Law, "2.031 0.309099 0.32228", () => OfDelays(d => $"{Text(d.Mean, "F3")} {Text(d.Variance, "F6")} {Text(d.HalfWidth(0.9), "F5")}")),
        new("runs needed for 10 % at 90 %, two forms", Law, "27 23", () => OfDelays(d => $"{Runs(d, true)} {Runs(d, false)}")),
        new("ranks of a quantile's interval: p95 of 100, median of 30", "binomial distribution", "90-100 10-21", () => $"{Ranks(100, 0.95)} {Ranks(30, 0.5)}"),
        new("MSER-5 on a decaying start", "White, Cobb, Spratt 2000", "140", () => $"{Mser.Cut([.. Enumerable.Range(0, 500).Select(i => 5 + (15 * Math.Pow(0.97, i)) + ((37 * i % 101) / 50.0) - 1)])}"),
        new("starts of 20 vehicles, 2 lanes, one off duty for a while", "on paper", "0 2 5 7 10 12 15 17 20 25 30 35 40 40.5 45 45.5 50 50.5 55 55.5", StartsWithALaneOffDuty),
        new("the same numbers on 1, 2 and 8 threads", "each draw has its own counter", "same", OnAnyThreads),
    ];

    private static string Block(uint c0, uint c1, uint c2, uint c3, uint key0, uint key1)
    {
        var (w0, w1, w2, w3) = Philox.Block(c0, c1, c2, c3, key0, key1);
        return $"{w0:x8} {w1:x8} {w2:x8} {w3:x8}";
    }

    private static string OfDelays(Func<RunningMean, string> what)
    {
        var delays = new RunningMean();
        foreach (var delay in LawsDelays) delays.Add(delay);
        return what(delays);
    }

    private static int Runs(RunningMean delays, bool conservative) => Precision.ReplicationsNeeded(delays.Mean, delays.Variance, 0.1, 0.9, conservative);

    private static string Ranks(int n, double p) => OrderStatistics.Interval(n, p, 0.95) is { } ranks ? $"{ranks.Low}-{ranks.High}" : "none";

    private static string StartsWithALaneOffDuty()
    {
        TimeSpan At(double minutes) => TimeSpan.FromMinutes(minutes);
        var staff = new StaffPlan([new(TimeSpan.Zero, At(21.5), 2), new(At(21.5), At(40.5), 1), new(At(40.5), TimeSpan.FromDays(1), 2)]);
        var service = new Constant(Ticks(5));
        var plan = new GatePlan(Drain(1, 0, Lanes(2, service) with { Servers = staff }), TimeSpan.Zero);
        var starts = new Starts();
        Run(plan, 1, new EveryTwoMinutes(20, service), [starts]);
        return string.Join(' ', starts.Minutes.Select(m => Text(m, "0.###")));
    }

    private static string OnAnyThreads()
    {
        var scenario = OneDay(1, 1550, ProfileP, Lanes(7, Exp(3)));
        scenario = scenario with { Run = scenario.Run with { Replications = new FixedReplications(16) } };
        List<int> threads = [1, 2, 8];
        var results = threads.Select(count => new Experiment(scenario) { Threads = count }.Run(CancellationToken.None).Estimates).ToList();
        return results.TrueForAll(r => r.SequenceEqual(results[0])) ? "same" : "different";
    }

    private static string Join(string format, params double[] values) => string.Join(' ', values.Select(v => Text(v, format)));

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private sealed class Starts : Model.Measures.Observer
    {
        public List<double> Minutes { get; } = [];

        public override void Clear() => Minutes.Clear();

        public override void Started(Model.Stations.Station at, Visit visit) => Minutes.Add((double)visit.StartedAt / TimeSpan.TicksPerMinute);
    }

    private sealed class EveryTwoMinutes(int vehicles, Distribution service) : IGateTraffic
    {
        private int _number;

        public bool Next(Vehicle vehicle)
        {
            if (_number == vehicles) return false;
            vehicle.Begin(_number, 0, 0, Ticks(2 * _number));
            vehicle.AddVisit(0, service.Ticks(0.5));
            _number++;
            return true;
        }
    }
}
