using System.Diagnostics;
using System.Globalization;
using GateSim.Experiments;
using GateSim.Kernel;
using GateSim.Scenarios;

namespace GateSim.Benchmarks;

/// <summary>What a vehicle costs as runs get longer, queues longer, and gates larger; as a ratio to Gate-1 of thirty days in the same round.</summary>
internal static class Scale
{
    private sealed record Case(string Name, Scenario Scenario)
    {
        public List<double> Events { get; } = [];

        public List<double> ByItself { get; } = [];
    }

    public static int Measure(int rounds)
    {
        var cases = Cases();
        var threads = new List<double>();
        for (var round = 0; round <= rounds; round++)
        {
            double events = 0, byItself = 0;
            foreach (var (i, one) in cases.Index())
            {
                var (e, r) = (PerVehicle(one.Scenario, Engine.Events), PerVehicle(one.Scenario, null));
                if (i == 0) (events, byItself) = (e, r);
                Say($"{(round == 0 ? "warming up" : $"round {round}")}: {one.Name}: {e * 1e9:0} ns a vehicle by events, {r * 1e9:0} as chosen by itself; {e / events:0.00} and {r / byItself:0.00}");
                if (round == 0) continue;
                one.Events.Add(e / events);
                one.ByItself.Add(r / byItself);
            }
            var speedup = Elapsed(1) / Elapsed(2);
            Say($"  two threads: {speedup:0.00} times one");
            if (round > 0) threads.Add(speedup);
        }
        var loop = LoopAtHundredTimes();
        PerformancePage.Write("scale",
        [
            Text($"{rounds} rounds on {PerformancePage.Machine}; medians, with the lowest and highest."),
            "",
            "| Gate-1 | by events | as chosen by itself |",
            "|---|---|---|",
            .. cases.Skip(1).Select(c => Text($"| {c.Name} | {Spread(c.Events)} | {Spread(c.ByItself)} |")),
            "",
            loop is { } growth ? Text($"The C++ event loop's vehicle costs {growth:0.00} times as much at a hundred times the vehicles.") : "The C++ event loop was not there to compare with (`g++`).",
            "",
            Text($"Two threads are {Spread(threads)} times as fast as one (300 replications of 30 days, by the clock)."),
        ]);
        return 0;
    }

    private static List<Case> Cases()
    {
        var usual = Measured.Gate(days: 30, replications: 12);
        var overload = Measured.Gate(days: 20, replications: 4);
        overload = overload with { Demand = overload.Demand with { VehiclesPerDay = 9_500 } };
        return
        [
            new("30 days", usual),
            new("1 day", Measured.Gate(days: 1, replications: 360)),
            new("365 days", Measured.Gate(days: 365, replications: 2)),
            new("so many that the queue grows to 100,000", overload),
            new("100 times the vehicles and servers: 155,000 a day", Measured.Gate(days: 4, replications: 2, times: 100)),
        ];
    }

    private static double PerVehicle(Scenario scenario, Engine? engine)
    {
        var (result, seconds) = Measured.Run(scenario, engine);
        return seconds / result.Vehicles;
    }

    private static double Elapsed(int threads)
    {
        var watch = Stopwatch.StartNew();
        new Experiment(Measured.Gate(days: 30, replications: 100)) { Threads = threads, Engine = Engine.Events }.Run(CancellationToken.None);
        return watch.Elapsed.TotalSeconds;
    }

    // The same number of vehicles at both sizes.
    private static double? LoopAtHundredTimes()
    {
        var folder = Directory.CreateTempSubdirectory("gatesim-benchmark-").FullName;
        try
        {
            double PerVehicle(int times, int days, int replications)
            {
                var program = Path.Combine(folder, $"loop-{times}");
                var (code, _, error) = Command.Run("g++", "-O3", "-march=native", "-std=c++17", $"-DGATE1_TIMES={times}", $"-DGATE1_DAYS={days}", "-o", program, Peers.PathTo("benchmarks", "peers", "gate1_events.cpp"));
                if (code == 127) return double.NaN;
                if (code != 0) throw new InvalidOperationException(error);
                var best = double.PositiveInfinity;
                for (var i = 0; i < 5; i++)
                {
                    var watch = Stopwatch.StartNew();
                    var answer = PeerAnswer.Parse(Command.Run(program, replications.ToString(CultureInfo.InvariantCulture)).Output);
                    best = Math.Min(best, watch.Elapsed.TotalSeconds / answer.Vehicles);
                }
                return best;
            }
            var growth = PerVehicle(100, 4, 6) / PerVehicle(1, 30, 80);
            return double.IsNaN(growth) ? null : growth;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Spread(List<double> values) =>
        Text($"{MathNet.Numerics.Statistics.Statistics.Median(values):0.00} ({values.Min():0.00} to {values.Max():0.00})");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Say(FormattableString line) => Console.WriteLine(Text(line));
}
