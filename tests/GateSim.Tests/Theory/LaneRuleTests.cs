using GateSim.Scenarios;
using GateSim.Tests.Model;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>Six lanes, 1,550 vehicles a day, exponential services of 5 minutes: the same load under every rule of lining up.</summary>
public class LaneRuleTests(ITestOutputHelper output) : SteadyStateTests(output)
{
    private const double PerMinute = 1550 / 1440.0;

    private void Holds(string rule, double expected, int days, ServerChoice choice, LaneChange change = LaneChange.Never)
    {
        var lanes = Lanes(6, Exp(5), QueueKind.PerServer) with { Choice = choice, ChangeLanes = change };
        Row(rule).HoldRatio("Wq", expected, MeanWaits(Replicate(Steady(20, PerMinute, days, lanes), 30)));
    }

    // Simulated by others to 7.26 ± .04; no closed form is known for six.
    [Fact]
    public void The_shortest_queue() => Holds("shortest", 7.26, 130, ServerChoice.Shortest);

    // Each lane gets every sixth vehicle: E6/M/1. With z the root of z = A*(μ(1 − z)) inside the unit circle, Wq = z / μ(1 − z). (Gross et
    // al., Fundamentals of Queueing Theory, §6.1, G/M/1.)
    [Fact]
    public void Lanes_in_turn()
    {
        const double Service = 1 / 5.0;
        var z = 0.5;
        for (var i = 0; i < 10_000; i++) z = Math.Pow(PerMinute / (PerMinute + (Service * (1 - z))), 6);

        Assert.Equal(24.06, z / (Service * (1 - z)), 0.005);
        Holds("round robin", z / (Service * (1 - z)), 250, ServerChoice.RoundRobin);
    }

    // Each lane gets a sixth of the vehicles: M/M/1, Wq = ρ / (μ − λ).
    [Fact]
    public void Any_lane() => Holds("random", PerMinute * 5 / 6 / ((1 / 5.0) - (PerMinute / 6)), 450, ServerChoice.Random);

    // Nobody waits while a lane is free, as before a shared queue, and exponential services have no memory: Erlang's C.
    [Fact]
    public void Any_lane_and_over_to_a_free_one() => Holds("to free", 5.928835, 180, ServerChoice.Random, LaneChange.ToFree);

    private static Scenario InGroups(int days, params string[][] helps) => Steady(21, PerMinute, days, Lanes(6, Exp(5)) with
    {
        Groups =
        [
            new ServerGroup("out", StaffPlan.Always(3), [DrawnGate.When("out")], helps[0]),
            new ServerGroup("in", StaffPlan.Always(3), [], helps[1]),
        ],
    }) with
    { Traits = [DrawnGate.Flag("out", 0.5m)] };

    // Half of the vehicles for three lanes each: M/M/3 by itself, Wq = C / (cμ − λ).
    [Fact]
    public void Two_groups_that_do_not_help_each_other() =>
        Row("3 + 3").HoldRatio("Wq", ErlangCTests.ErlangC(3, PerMinute * 5 / 2) / ((3 / 5.0) - (PerMinute / 2)), MeanWaits(Replicate(InGroups(220, [], []), 30)));

    // Nobody waits while any lane is free: Erlang's C for six.
    [Fact]
    public void Two_groups_that_help_each_other_are_as_one() =>
        Row("3 + 3, helping").HoldRatio("Wq", 5.928835, MeanWaits(Replicate(InGroups(180, ["in"], ["out"]), 30)));
}
