using System.Globalization;
using GateSim.Kernel;
using GateSim.Model;

namespace GateSim.Benchmarks;

/// <summary>
/// Fails where the simulator has become much slower than it was, held against the hand-written loop in the same process, or allocates vehicle by vehicle.
/// Of each the fastest of many short rounds counts: what else runs on the machine only ever makes a round slower. For the same reason a series that fails
/// is tried again: a neighbour can be loud for all of its ten seconds.
/// </summary>
internal static class Guard
{
    private const int Rounds = 25, Replications = 4, Series = 3;
    private const double Least = 0.7; // of the ratio that was recorded
    private const double MostBytesPerVehicle = 20; // an object for each vehicle takes 24 at the least

    /// <summary>Ratios to the hand-written loop: an eighth less than `guard` gave on an AMD EPYC, as they were that much lower on an Intel Xeon.</summary>
    private static readonly (string Name, Engine? Engine, double Recorded)[] Engines = [("events", Engine.Events, 0.85), ("recursion", null, 1.28)];

    /// <returns>1 where it fails.</returns>
    public static int Watch(int times)
    {
        var failures = 0;
        for (var i = 0; i < times; i++) failures += Holds() ? 0 : 1;
        if (times > 1) Say($"{failures} of {times} failed");
        return failures == 0 ? 0 : 1;
    }

    private static bool Holds()
    {
        for (var series = 0; series < Series; series++)
        {
            if (Once()) return true;
        }
        return false;
    }

    private static bool Once()
    {
        var scenario = Measured.Gate(days: 30, Replications);
        var loop = double.PositiveInfinity;
        var ours = Engines.Select(_ => double.PositiveInfinity).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var byHand = Measured.ByHand(Replications);
            loop = Math.Min(loop, byHand.Seconds / byHand.Vehicles);
            foreach (var (e, engine) in Engines.Index())
            {
                var (result, seconds) = Measured.Run(scenario, engine.Engine);
                ours[e] = Math.Min(ours[e], seconds / result.Vehicles);
            }
        }
        var holds = true;
        foreach (var (e, engine) in Engines.Index())
        {
            var (ratio, bytes) = (loop / ours[e], BytesPerVehicle(engine.Engine));
            var isFine = ratio >= Least * engine.Recorded && bytes <= MostBytesPerVehicle;
            Say($"{engine.Name}: {ratio:0.00} of the hand-written loop (recorded {engine.Recorded:0.00}, least {Least * engine.Recorded:0.00}), {bytes:0.0} bytes a vehicle (most {MostBytesPerVehicle}){(isFine ? "" : ": FAILED")}");
            holds &= isFine;
        }
        return holds;
    }

    // Of a replication after others: what a run needs once is there.
    private static double BytesPerVehicle(Engine? engine)
    {
        var replication = new Replication(new GatePlan(Measured.Gate(days: 30, replications: 2), TimeSpan.Zero) { Engine = engine });
        for (var number = 1; number <= 3; number++) replication.Run(number, null, CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = replication.Run(4, null, CancellationToken.None);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / result.Vehicles;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
