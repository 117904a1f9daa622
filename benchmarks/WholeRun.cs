using System.Diagnostics;
using System.Globalization;
using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Benchmarks;

/// <summary>Gate-1 from its scenario file with all measures on one thread, in turn with the hand-written loop; ratios, not seconds, are what counts.</summary>
internal static class WholeRun
{
    private const int Replications = 30;

    public static int Measure(int rounds)
    {
        var scenario = ScenarioFile.Read(Path.Combine(AppContext.BaseDirectory, "gate-1.yaml"), []);
        scenario = scenario with { Run = scenario.Run with { Replications = new FixedReplications(Replications) } };
        var ratios = new List<double>();
        Say($"Gate-1, {Replications} replications of 30 days, one thread, seconds of the processor; the first round is cold");
        for (var round = 0; round <= rounds; round++)
        {
            var (ours, oursPerSecond) = Time(() =>
            {
                var result = new Experiment(scenario) { Threads = 1 }.Run(CancellationToken.None);
                return (result.Vehicles, result.Find("clearance-time", "mean"));
            });
            var (byHand, byHandPerSecond) = Time(() =>
            {
                long vehicles = 0;
                double mean = 0;
                for (var seed = 1; seed <= Replications; seed++)
                {
                    var (count, clearance) = new HandWrittenLoop(seed).Run();
                    vehicles += count;
                    mean += clearance / Replications;
                }
                return (vehicles, mean);
            });
            // Both must answer the same question before their speed counts.
            if (Math.Abs(ours.Item2.Mean!.Value - byHand.mean) > 4 * Math.Sqrt(2) * ours.Item2.HalfWidth!.Value / 2.05)
            {
                Say($"the answers differ: {ours.Item2.Mean:0.000} and {byHand.mean:0.000} min");
                return 1;
            }
            if (round > 0) ratios.Add(oursPerSecond / byHandPerSecond);
            Say($"round {round}: GateSim {oursPerSecond / 1e6:0.00}, by hand {byHandPerSecond / 1e6:0.00} million vehicles/s; ratio {oursPerSecond / byHandPerSecond:0.00}");
        }
        ratios.Sort();
        Say($"ratio, median {ratios[ratios.Count / 2]:0.00} ({ratios[0]:0.00} to {ratios[^1]:0.00}); peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
        return 0;
    }

    private static (T Result, double VehiclesPerSecond) Time<T>(Func<T> run)
        where T : System.Runtime.CompilerServices.ITuple
    {
        // Of the processor, not of the clock: other work on the machine then costs both about the same.
        var before = Environment.CpuUsage.TotalTime;
        var result = run();
        return (result, Convert.ToInt64(result[0], CultureInfo.InvariantCulture) / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
