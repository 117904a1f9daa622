using GateSim.Model;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>
/// M/M/1, 0.8 a minute, mean service 1: the wait is 4 minutes on average, and the clearance time is exponential with rate 1 − 0.8 a minute
/// (Gross, Shortle, Thompson and Harris, Fundamentals of Queueing Theory, §2.2.5). A load that keeps exponentially with rate b is spoiled with
/// probability b / (0.2 + b), one that keeps for k minutes with probability exp(-0.2 k).
/// </summary>
public class CostTheoryTests(ITestOutputHelper output) : SteadyStateTests(output)
{
    private static readonly Distribution Keeps5OnAverage = Exp(5);
    private static readonly Distribution Keeps5 = new Constant(Ticks(5));

    [Fact]
    public void Row_21_loads_that_keep_for_a_time_that_is_drawn() => Holds(30, Keeps5OnAverage, 0.5);

    [Fact]
    public void Row_21_loads_that_keep_for_a_fixed_time() => Holds(31, Keeps5, Math.Exp(-1));

    private void Holds(ulong seed, Distribution keeps, double spoiled)
    {
        const double Load = 50_000, WaitingMinute = 1_000;
        var scenario = Steady(seed, 0.8, 250, Lanes(1, Exp(1))) with
        {
            Costs = new Costs([new VehicleCosts("truck", (decimal)(60 * WaitingMinute), (decimal)Load, keeps)], []),
        };
        var plan = new GatePlan(scenario, TimeSpan.FromDays(25));
        var keys = Replication.Keys(plan).ToList();
        var runs = InParallel(30, number => new Replication(plan).Run(number, null, CancellationToken.None).Values);
        IEnumerable<double> Values(string measure, string statistic) =>
            runs.Select(r => r[keys.FindIndex(k => k.Measure == measure && k.Statistic == statistic && k.Class is null)]!.Value);

        Row("row 21").Hold("spoiled a day", 1152 * spoiled, Values("spoiled", "perDay"));
        Row("row 21").Hold("cost of a vehicle", (4 * WaitingMinute) + (spoiled * Load), Values("cost", "perVehicle"));
    }
}
