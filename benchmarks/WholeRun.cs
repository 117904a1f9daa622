using System.Globalization;
using GateSim.Experiments;
using GateSim.Kernel;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Benchmarks;

/// <summary>Gate-1 from its scenario file with all measures on one thread, in turn with the hand-written loop; ratios, not seconds, are what counts.</summary>
internal static class WholeRun
{
    private const int Replications = 30;

    /// <returns>1 where the answers differ.</returns>
    public static int Measure(int rounds)
    {
        var scenario = ScenarioFile.Read(Path.Combine(AppContext.BaseDirectory, "gate-1.yaml"), []);
        scenario = scenario with { Run = scenario.Run with { Replications = new FixedReplications(Replications) } };
        (string Name, Engine? Engine, List<double> Ratios)[] engines = [("events", Engine.Events, []), ("chosen by itself", null, [])];
        Say($"Gate-1, {Replications} replications of 30 days, one thread, seconds of the processor; the first round is cold");
        for (var round = 0; round <= rounds; round++)
        {
            var byHand = Time(ByHand);
            Say($"round {round}: by hand {byHand.PerSecond / 1e6:0.00} million vehicles/s");
            foreach (var (name, engine, ratios) in engines)
            {
                var ours = Time(() =>
                {
                    var result = new Experiment(scenario) { Threads = 1, Engine = engine }.Run(CancellationToken.None);
                    return (result.Vehicles, result.Find("clearance-time", "mean"));
                });
                // Both must answer the same question before their speed counts.
                if (Math.Abs(ours.Answer.Mean!.Value - byHand.Answer) > 4 * Math.Sqrt(2) * ours.Answer.HalfWidth!.Value / 2.05)
                {
                    Say($"the answers differ: {ours.Answer.Mean:0.000} and {byHand.Answer:0.000} min");
                    return 1;
                }
                if (round > 0) ratios.Add(ours.PerSecond / byHand.PerSecond);
                Say($"  {name}: {ours.PerSecond / 1e6:0.00} million vehicles/s; ratio {ours.PerSecond / byHand.PerSecond:0.00}");
            }
        }
        foreach (var (name, _, ratios) in engines)
        {
            ratios.Sort();
            Say($"{name}: ratio, median {ratios[ratios.Count / 2]:0.00} ({ratios[0]:0.00} to {ratios[^1]:0.00})");
        }
        Say($"peak memory {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
        return 0;
    }

    private static (long Vehicles, double Mean) ByHand()
    {
        var runs = Enumerable.Range(1, Replications).Select(seed => new HandWrittenLoop(seed).Run()).ToList();
        return (runs.Sum(r => (long)r.Vehicles), runs.Average(r => r.MeanClearance));
    }

    private static (T Answer, double PerSecond) Time<T>(Func<(long Vehicles, T Answer)> run)
    {
        // Of the processor, not of the clock: other work on the machine then costs both about the same.
        var before = Environment.CpuUsage.TotalTime;
        var (vehicles, answer) = run();
        return (answer, vehicles / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
