using System.Globalization;
using GateSim.Kernel;

namespace GateSim.Benchmarks;

/// <summary>Gate-1 from its scenario file with all measures on one thread, in turn with the hand-written loop; ratios, not seconds, are what counts.</summary>
internal static class WholeRun
{
    private const int Replications = 30;

    /// <returns>1 where the answers differ.</returns>
    public static int Measure(int rounds)
    {
        var scenario = Measured.Gate(days: 30, Replications);
        (string Name, Engine? Engine, List<double> Ratios)[] engines = [("events", Engine.Events, []), ("chosen by itself", null, [])];
        Say($"Gate-1, {Replications} replications of 30 days, one thread, seconds of the processor; the first round is cold");
        for (var round = 0; round <= rounds; round++)
        {
            var byHand = Measured.ByHand(Replications);
            var perSecond = byHand.Vehicles / byHand.Seconds;
            Say($"round {round}: by hand {perSecond / 1e6:0.00} million vehicles/s");
            foreach (var (name, engine, ratios) in engines)
            {
                var (result, seconds) = Measured.Run(scenario, engine);
                var clearance = result.Find("clearance-time", "mean");
                // Both must answer the same question before their speed counts.
                if (Math.Abs(clearance.Mean!.Value - byHand.Mean) > 4 * Math.Sqrt(2) * clearance.HalfWidth!.Value / 2.05)
                {
                    Say($"the answers differ: {clearance.Mean:0.000} and {byHand.Mean:0.000} min");
                    return 1;
                }
                var ratio = result.Vehicles / seconds / perSecond;
                if (round > 0) ratios.Add(ratio);
                Say($"  {name}: {result.Vehicles / seconds / 1e6:0.00} million vehicles/s; ratio {ratio:0.00}");
            }
        }
        foreach (var (name, _, ratios) in engines)
        {
            ratios.Sort();
            Say($"{name}: ratio, median {ratios[ratios.Count / 2]:0.00} ({ratios[0]:0.00} to {ratios[^1]:0.00})");
        }
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        Say($"peak memory {process.PeakWorkingSet64 / 1e6:0} MB");
        return 0;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
