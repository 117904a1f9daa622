using GateSim.Model;
using GateSim.Model.Measures;
using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Verification;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>Vehicles that are turned away or give up. Row 26: Erlang's B, which holds for any service time; row 27: M/M/1/K (Gross, Shortle,
/// Thompson and Harris, Fundamentals of Queueing Theory, §3.6 and §3.5); row 28: Erlang's A, M/M/c+M (Palm 1957; Garnett, Mandelbaum and Reiman 2002).
/// The known numbers come from the chain of <see cref="LossChain"/>.</summary>
public class LossTests(ITestOutputHelper output) : SteadyStateTests(output)
{
    [Fact]
    public void Row_26_four_lanes_without_room()
    {
        var chain = new LossChain(PerMinute: 0.6, Servers: 4, Service: 5, Patience: double.PositiveInfinity, Most: 4);
        Assert.Equal(0.206107, chain.TurnedAway, 5e-7);

        Row("row 26").HoldRatio("turned away", chain.TurnedAway, TurnedAway(Of(Steady(50, 0.6, 15, Leaving(Lanes(4, Exp(5), room: 0))))));
    }

    [Fact]
    public void Row_26_constant_service() =>
        Row("row 26 constant").HoldRatio("turned away", 0.206107, TurnedAway(Of(Steady(50, 0.6, 15, Leaving(Lanes(4, new Constant(Ticks(5)), room: 0))))));

    // The four places of a yard, in which each stays 5 minutes.
    [Fact]
    public void Row_26_an_area()
    {
        var scenario = Steady(50, 0.6, 15, Lanes(1, Exp(1))) with
        {
            Areas = [new AreaPlan("yard") { Places = 4, WhenFull = WhenFull.Leave }],
            Routes = [new Route("all", [new EnterStep("yard", Condition.Always, 1), new DelayStep(Exp(5), Condition.Always, 1)])],
        };
        Row("row 26 area").HoldRatio("turned away", 0.206107, TurnedAway(Of(scenario)));
    }

    [Fact]
    public void Row_27_one_lane_and_room_for_four()
    {
        var chain = new LossChain(PerMinute: 0.8, Servers: 1, Service: 1, Patience: double.PositiveInfinity, Most: 5);
        Assert.Equal(0.2 * Math.Pow(0.8, 5) / (1 - Math.Pow(0.8, 6)), chain.TurnedAway, 1e-12);
        Assert.Equal(0.088819, chain.TurnedAway, 5e-7);
        Assert.Equal(1.563065, chain.WaitOfServed, 5e-7);

        Holds("row 27", chain, Steady(51, 0.8, 40, Leaving(Lanes(1, Exp(1), room: 4))));
    }

    // More comes than three lanes can do, but nobody waits for ever.
    [Fact]
    public void Row_28_three_lanes_and_patience()
    {
        var chain = new LossChain(PerMinute: 1, Servers: 3, Service: 4, Patience: 6, Most: 500);
        Assert.Equal(0, chain.TurnedAway, 1e-12);
        Assert.Equal(0.319022, chain.GaveUp, 5e-7);
        Assert.Equal(1.885702, chain.WaitOfServed, 5e-7);

        Holds("row 28", chain, Steady(52, 1, 20, Impatient(Lanes(3, Exp(4)), Exp(6))));
    }

    [Fact]
    public void Row_29_both()
    {
        var chain = new LossChain(PerMinute: 1, Servers: 3, Service: 4, Patience: 6, Most: 5);
        Assert.Equal(0.233281, chain.TurnedAway, 5e-7);
        Assert.Equal(0.119881, chain.GaveUp, 5e-7);
        Assert.Equal(0.864420, chain.WaitOfServed, 5e-7);

        Holds("row 29", chain, Steady(53, 1, 20, Impatient(Leaving(Lanes(3, Exp(4), room: 2)), Exp(6))));
    }

    // Who never leaves in the chain is not looked for in the runs: nothing has no relative error.
    private void Holds(string row, LossChain chain, Scenario scenario)
    {
        var runs = Of(scenario);
        if (chain.TurnedAway > 1e-12) Row(row).HoldRatio("turned away", chain.TurnedAway, TurnedAway(runs));
        if (chain.GaveUp > 0) Row(row).HoldRatio("gave up", chain.GaveUp, GaveUp(runs));
        Row(row).HoldRatio("Wq of those served", chain.WaitOfServed, WaitsOf(runs));
    }

    private static StationPlan Leaving(StationPlan lanes) => lanes with { WhenFull = WhenFull.Leave };

    private static StationPlan Impatient(StationPlan lanes, Distribution patience) => lanes with { Patience = [new ServiceLine(Condition.Always, patience)] };

    private static (Waits Waits, Fates Fates)[] Of(Scenario scenario)
    {
        var plan = new GatePlan(scenario, TimeSpan.Zero);
        return InParallel(30, number =>
        {
            var (waits, fates) = (new Waits(WarmUp(scenario)), new Fates(WarmUp(scenario)));
            Run(plan, number, null, [waits], fates);
            return (waits, fates);
        });
    }

    private static IEnumerable<(double, double)> TurnedAway((Waits Waits, Fates Fates)[] runs) => runs.Select(r => (r.Fates.TurnedAway, r.Fates.Came));

    private static IEnumerable<(double, double)> GaveUp((Waits Waits, Fates Fates)[] runs) => runs.Select(r => (r.Fates.OutOfPatience, r.Fates.Came));

    private static IEnumerable<(double, double)> WaitsOf((Waits Waits, Fates Fates)[] runs) => runs.Select(r => (r.Waits.Minutes, r.Waits.Vehicles));

    /// <summary>Of those who come after a time.</summary>
    private sealed class Fates(long from) : Observer
    {
        public double Came { get; private set; }

        public double TurnedAway { get; private set; }

        public double OutOfPatience { get; private set; }

        public override void Clear()
        {
            // It is made new for each replication.
        }

        public override void Arrived(Vehicle vehicle)
        {
            if (vehicle.Arrives >= from) Came++;
        }

        public override void LeftUncleared(Vehicle vehicle, long now, Outcome why)
        {
            if (vehicle.Arrives < from) return;
            if (why == Outcome.TurnedAway) TurnedAway++;
            else OutOfPatience++;
        }
    }
}
