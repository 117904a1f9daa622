using GateSim.Model;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Theory.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>A gate in the steady state, estimated from independent replications that are each warmed up from empty by a tenth of their
/// length.</summary>
public abstract class SteadyStateTests(ITestOutputHelper output)
{
    internal Estimates Row(string name) => new(output, name);

    internal static long WarmUp(Scenario scenario) => scenario.Run.Length.Ticks / 10;

    internal static (Waits Waits, Passages Passages)[] Replicate(Scenario scenario, int replications, Func<long, Waits>? waitsFrom = null)
    {
        var plan = new GatePlan(scenario, TimeSpan.Zero);
        return InParallel(replications, number =>
        {
            var (waits, passages) = (waitsFrom?.Invoke(WarmUp(scenario)) ?? new Waits(WarmUp(scenario)), new Passages(WarmUp(scenario)));
            Run(plan, number, null, [waits], passages);
            waits.Close();
            return (waits, passages);
        });
    }

    internal static IEnumerable<(double, double)> MeanWaits(IEnumerable<(Waits Waits, Passages Passages)> runs) =>
        runs.Select(r => (r.Waits.Minutes, r.Waits.Vehicles));
}

/// <summary>M/M/c: Erlang's C formula; those who are delayed wait exponentially with rate cμ − λ. (Gross, Shortle, Thompson and Harris,
/// Fundamentals of Queueing Theory, §2.2 and §3.3.)</summary>
public class ErlangCTests(ITestOutputHelper output) : SteadyStateTests(output)
{
    [Fact]
    public void Row_1_one_lane()
    {
        var scenario = Steady(1, 0.8, 250, Lanes(1, Exp(1)));
        var runs = Replicate(scenario, 30, from => new Waits(from, keep: true));
        var row = Row("row 1");

        row.HoldRatio("Wq", 4, MeanWaits(runs));
        row.Hold("L", 4, runs.Select(r => r.Passages.MeanInside(scenario.Run.Length.Ticks)));
        row.Hold("q95 of Wq", 13.8629, runs.Select(r => r.Waits.Percentile95));
    }

    [Fact]
    public void Row_1_the_tail() =>
        Row("row 1").HoldRatio("P(Wq > 15)", 0.039830,
            Replicate(Steady(1, 0.8, 900, Lanes(1, Exp(1))), 30, from => new Waits(from, longerThan: Ticks(15)))
            .Select(r => (r.Waits.Longer, r.Waits.Vehicles)));

    [Fact]
    public void Row_2_five_lanes()
    {
        var runs = Replicate(Steady(2, 1, 110, Lanes(5, Exp(4))), 30);
        var row = Row("row 2");

        row.HoldRatio("P(delay)", 0.554113, runs.Select(r => (r.Waits.Delayed, r.Waits.Vehicles)));
        row.HoldRatio("Wq", 2.21645, MeanWaits(runs));
    }

    [Fact]
    public void Row_3_six_lanes()
    {
        var scenario = Steady(3, 1550 / 1440.0, 300, Lanes(6, Exp(5)));
        var runs = Replicate(scenario, 30, from => new Waits(from, longerThan: Ticks(30), keep: true));
        var row = Row("row 3");

        row.HoldRatio("P(delay)", 0.732870, runs.Select(r => (r.Waits.Delayed, r.Waits.Vehicles)));
        row.HoldRatio("Wq", 5.928835, MeanWaits(runs));
        row.Hold("L", 11.763677, runs.Select(r => r.Passages.MeanInside(scenario.Run.Length.Ticks)));
        row.Hold("q95 of Wq", 21.7209, runs.Select(r => r.Waits.Percentile95));
    }

    // So rare, and so long when it comes, that 1 % takes some 300 million vehicles: run when asked for.
    [Fact(Explicit = true)]
    public void Row_3_the_tail() =>
        Row("row 3").HoldRatio("P(Wq > 30)", 0.017969,
            Replicate(Steady(3, 1550 / 1440.0, 600, Lanes(6, Exp(5))), 360, from => new Waits(from, longerThan: Ticks(30)))
            .Select(r => (r.Waits.Longer, r.Waits.Vehicles)));

    // The same tail of a gate that forgets faster: M/M/6 at ρ = 0.7, C(6, 4.2) e^(-(1.2 - 0.84) 5).
    [Fact]
    public void The_tail_of_the_wait_is_exponential() =>
        Row("M/M/6, rho 0.7").HoldRatio("P(Wq > 5)", ErlangC(6, 4.2) * Math.Exp(-(1.2 - 0.84) * 5), Replicate(
            Steady(18, 0.84, 230, Lanes(6, Exp(5))), 30, from => new Waits(from, longerThan: Ticks(5)))
                .Select(r => (r.Waits.Longer, r.Waits.Vehicles)));

    // By way of Erlang's B, which grows from 1 by one server at a time.
    internal static double ErlangC(int servers, double load)
    {
        double b = 1;
        for (var s = 1; s <= servers; s++) b = load * b / (s + (load * b));
        return b / (1 - (load / servers * (1 - b)));
    }

    [Fact]
    public void Row_4_fourteen_lanes()
    {
        var runs = Replicate(Steady(4, 2000 / 1440.0, 230, Lanes(14, Exp(9))), 30, from => new Waits(from, keep: true));
        var row = Row("row 4");

        row.HoldRatio("P(delay)", 0.590988, runs.Select(r => (r.Waits.Delayed, r.Waits.Vehicles)));
        row.HoldRatio("Wq", 3.545925, MeanWaits(runs));
        row.Hold("q95 of Wq", 14.8186, runs.Select(r => r.Waits.Percentile95));
    }
}

/// <summary>Service that is not exponential. Row 5: M/D/6 and M/E2/6 by their Kolmogorov equations; row 6: Pollaczek and Khinchine,
/// Wq = λ E[S²] / 2 (1 − ρ) (Gross et al., §5.1).</summary>
public class GeneralServiceTests(ITestOutputHelper output) : SteadyStateTests(output)
{
    [Fact]
    public void Row_5_six_lanes_and_constant_service() =>
        Row("row 5 constant").HoldRatio("Wq", 3.030055, MeanWaits(Replicate(Steady(5, 1550 / 1440.0, 140, Lanes(6, new Constant(Ticks(5)))), 30)));

    [Fact]
    public void Row_5_six_lanes_and_Erlang_2_service() =>
        Row("row 5 Erlang-2").HoldRatio("Wq", 4.490893, MeanWaits(Replicate(Steady(5, 1550 / 1440.0, 180, Lanes(6, new Erlang(2, Ticks(5)))), 30)));

    [Fact]
    public void Row_6_constant() =>
        Row("row 6 constant").HoldRatio("Wq", 2, MeanWaits(Replicate(Steady(6, 0.8, 80, Lanes(1, new Constant(Ticks(1)))), 30)));

    [Fact]
    public void Row_6_Erlang_2() =>
        Row("row 6 Erlang-2").HoldRatio("Wq", 3, MeanWaits(Replicate(Steady(6, 0.8, 80, Lanes(1, new Erlang(2, Ticks(1)))), 30)));

    [Fact]
    public void Row_6_lognormal() =>
        Row("row 6 lognormal").HoldRatio("Wq", 6.5, MeanWaits(Replicate(Steady(6, 0.8, 400, Lanes(1, new Lognormal(Ticks(1), 1.5))), 30)));

    [Fact]
    public void Row_6_uniform() =>
        Row("row 6 uniform").HoldRatio("Wq", 13 / 6.0, MeanWaits(Replicate(Steady(6, 0.8, 80, Lanes(1, new Uniform(Ticks(0.5), Ticks(1.5)))), 30)));
}

/// <summary>With a time after each service the server is occupied for the sum of both, and who comes waits for that: M/G/1 with the sum
/// (Pollaczek and Khinchine, as above).</summary>
public class AfterTimeTheoryTests(ITestOutputHelper output) : SteadyStateTests(output)
{
    private static Scenario Gate(Distribution service, Distribution after) =>
        Steady(19, 0.8, 80, Lanes(1, service) with { After = [new ServiceLine(Condition.Always, after)] });

    [Fact]
    public void Constant() =>
        Row("M/D/1 of 0.7 + 0.3").HoldRatio("Wq", 2, MeanWaits(Replicate(Gate(new Constant(Ticks(0.7)), new Constant(Ticks(0.3))), 30)));

    [Fact]
    public void Exponential_both() =>
        Row("M/E2/1 of 0.5 + 0.5").HoldRatio("Wq", 3, MeanWaits(Replicate(Gate(Exp(0.5), Exp(0.5)), 30)));

    // (0.5 + 0.5) × 0.8 a minute.
    [Fact]
    public void Utilization()
    {
        var plan = new GatePlan(Gate(Exp(0.5), Exp(0.5)), TimeSpan.Zero);
        var keys = Replication.Keys(plan);
        var at = keys.Index().Single(k => k.Item is { Measure: "utilization", Statistic: "mean" }).Index;

        Row("service and after-time").Hold("utilization", 0.8,
            InParallel(10, number => new Replication(plan).Run(number, null, CancellationToken.None).Values[at]!.Value));
    }
}

/// <summary>Gates that are not one first-come queue before servers that always work.</summary>
public class OtherDisciplineTests(ITestOutputHelper output) : SteadyStateTests(output)
{
    // Two M/M/1 queues, the shorter is joined: Kolmogorov equations.
    [Fact]
    public void Row_7_own_queues()
    {
        var scenario = Steady(7, 1.6, 80, Lanes(2, Exp(1), QueueKind.PerServer));
        var runs = Replicate(scenario, 30);
        var row = Row("row 7");

        row.Hold("L", 4.729179, runs.Select(r => r.Passages.MeanInside(scenario.Run.Length.Ticks)));
        row.HoldRatio("Wq", 1.955737, MeanWaits(runs));
    }

    // Cobham: Wq of the first = ρ E[S] / (1 − ρ1) = 1, of the second = 1 / (1 − ρ) (Gross et al., §3.4).
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 5)]
    public void Row_8_priority(int vehicleClass, double expected)
    {
        var steady = Steady(8, 0.8, 100, Lanes(1, Exp(1), order: QueueOrder.Priority));
        var (first, second) = (steady.Classes[0] with { Name = "first", Share = 0.25m, Priority = 1 },
            steady.Classes[0] with { Name = "second", Share = 0.75m });
        var runs = Replicate(steady with { Classes = [first, second] }, 30, from => new Waits(from, vehicleClass: vehicleClass));

        Row($"row 8 class {vehicleClass + 1}").HoldRatio("Wq", expected, MeanWaits(runs));
    }

    // Two exponential servers in line, the first never without work, room for N between them: throughput (N + 2) / (N + 3) (Hunt 1956).
    [Theory]
    [InlineData(0, 2 / 3.0)]
    [InlineData(1, 3 / 4.0)]
    [InlineData(2, 4 / 5.0)]
    public void Row_9_blocking(int room, double expected)
    {
        var scenario = Steady(9, 1.2, 20, Lanes(1, Exp(1), name: "first"), Lanes(1, Exp(1), room: room, name: "second"));
        var plan = new GatePlan(scenario, TimeSpan.Zero);
        var minutes = (scenario.Run.Length.Ticks - WarmUp(scenario)) / TimeSpan.TicksPerMinute;
        var leaves = InParallel(20, number =>
        {
            var passages = new Passages(WarmUp(scenario));
            Run(plan, number, null, [new Waits(), new Waits()], passages);
            return passages.Leaves / minutes;
        });

        Row($"row 9 room {room}").Hold("throughput", expected, leaves);
    }

    // M/M/1 whose server is up and down by turns (White and Christie 1958): with up 20, down 5 and service resumed, 3 in the system.
    [Fact]
    public void Row_10_breakdowns()
    {
        var scenario = Steady(10, 0.5, 250, Lanes(1, Exp(1), breakdowns: new BreakdownPlan(Exp(20), Exp(5))));

        Row("row 10").Hold("L", 3, Replicate(scenario, 30).Select(r => r.Passages.MeanInside(scenario.Run.Length.Ticks)));
    }
}
