using GateSim.Model;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Verification;
using static GateSim.Verification.TheoryGate;

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
    // A tail that is less rare than that of row 3, which takes too long to meet to 1 %: M/M/6 at ρ = 0.7, C(6, 4.2) e^(-(1.2 - 0.84) 5).
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
