using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;

namespace GateSim.Tests.Model;

/// <summary>Routes that lead on to other routes.</summary>
public class ForkTests
{
    private static readonly Scenario Gate = Usual with
    {
        Stations = [Station("lanes", Takes(10)), Station("tan thanh", Takes(4)), Station("yard exit", Takes(1))],
        Demand = Usual.Demand with { VehiclesPerDay = 0, WaitingAtStart = [new WaitingVehicles("goods", 4)] },
    };

    private static Scenario Forked(params Step[] steps) => Gate with
    {
        Routes = [new Route("all", steps), new Route("other", [Visit("tan thanh"), Visit("yard exit")]), new Route("here", [Visit("lanes")])],
    };

    private static ForkStep To(string route, decimal share = 1, params string[] when) => new(new ForkByShare([new Branch(route, 1)]), When(when), share);

    private static ForkStep ByWait(params (string Route, double Detour)[] choices) =>
        new(new ForkByWait([.. choices.Select(c => new Choice(c.Route, TimeSpan.FromMinutes(c.Detour)))]), When(), 1);

    [Fact]
    public void A_vehicle_goes_on_by_the_other_route_and_the_rest_of_its_own_is_left_out() =>
        Assert.Equal(Enumerable.Repeat("yard exit:1 tan thanh:4 yard exit:1", 4), Routes(Forked(Visit("yard exit"), To("other"), Visit("lanes"))));

    [Fact]
    public void Only_those_for_whom_the_condition_holds() =>
        Assert.Equal(Enumerable.Repeat("lanes:10", 4), Routes(Forked(To("other", 1, "empty"), Visit("lanes"))));

    [Fact]
    public void The_share_of_those_that_go_is_as_written()
    {
        var many = Forked(new ForkStep(new ForkByShare([new Branch("here", 0.25m), new Branch("other", 0.75m)]), When(), 1)) with
        {
            Demand = Gate.Demand with { WaitingAtStart = [new WaitingVehicles("goods", 10_000)] },
        };

        // The standard error of the share is 0.0043.
        Assert.InRange(Routes(many).Count(r => r == "lanes:10") / 10_000.0, 0.25 - 0.017, 0.25 + 0.017);
    }

    [Fact]
    public void Who_goes_is_a_draw_of_its_own_and_changes_nothing_for_those_that_stay()
    {
        var with = Forked(To("other", 0.5m), Visit("lanes")) with { Stations = [Station("lanes", TakesAbout(10)), .. Gate.Stations.Skip(1)] };
        var without = Routes(with with { Routes = [new Route("all", [Visit("lanes")])] });

        Assert.All(Routes(with).Index().Where(r => r.Item.StartsWith("lanes", StringComparison.Ordinal)), r => Assert.Equal(without[r.Index], r.Item));
    }

    // All come at once. Lanes 10 minutes each, the other gate 4. 0: nobody anywhere, the first named: lanes. 1: 10 here, 0 there. 2: 10 here,
    // 4 there: there. 3: 10 here, 8 there.
    [Fact]
    public void Drivers_take_the_route_with_the_shorter_wait_in_sight() =>
        Assert.Equal(["lanes", "tan thanh", "tan thanh", "tan thanh"], Firsts(ByWait(("here", 0), ("other", 0))));

    // With a detour of 9 minutes: 1: 10 here, 9 there. 2: 10 here, 4 + 9 there. 3: 20 here, 13 there.
    [Fact]
    public void And_count_the_detour() =>
        Assert.Equal(["lanes", "tan thanh", "lanes", "tan thanh"], Firsts(ByWait(("here", 0), ("other", 9))));

    // Of the four, the quota lets one in; 4 minutes there, then one more.
    [Fact]
    public void Who_is_turned_away_goes_on_by_the_route_named_for_that()
    {
        var diary = Run(Forked(new EnterStep("quota", When(), 1) { Otherwise = "other" }, Visit("lanes")) with
        {
            Areas = [new AreaPlan("quota") { PerDay = 1, WhenFull = WhenFull.Leave }],
        });

        Assert.Equal([10, 5, 9, 13], diary.LeftAt);
        Assert.Empty(diary.Uncleared);
    }

    [Fact]
    public void Measures_by_route_tell_who_left_where()
    {
        var scenario = Forked(ByWait(("here", 0), ("other", 0)));
        var plan = scenario.Plan();
        var result = new TinyResult(GateSim.Model.Replication.Keys(plan), new GateSim.Model.Replication(plan).Run(1, null, CancellationToken.None));

        Assert.Equal(0.5, result.Value("route-throughput", "perDay", "here"));
        Assert.Equal(1.5, result.Value("route-throughput", "perDay", "other"));
        Assert.Equal(0, result.Value("route-throughput", "perDay", "all"));
        Assert.Equal(10, result.Value("route-clearance-time", "mean", "here"));
        Assert.Equal((5 + 9 + 13) / 3.0, result.Value("route-clearance-time", "mean", "other"));
        Assert.Null(result.Value("route-clearance-time", "mean", "all"));
    }

    // One of four is at the lanes, three have gone to the other gate: 10 minutes of work here, 12 there and 3 at the exit.
    [Fact]
    public void The_work_that_vehicles_bring_is_that_of_the_route_they_take()
    {
        var plan = Forked(ByWait(("here", 0), ("other", 0))).Plan();

        var result = new GateSim.Model.Replication(plan).Run(1, null, CancellationToken.None);

        Assert.Equal([10, 12, 3], result.OfferedTicks.Select(t => TinyGate.Minutes((long)t)));
    }

    private static string[] Firsts(ForkStep fork)
    {
        var diary = Run(Forked(fork));
        return [.. Enumerable.Range(0, 4).Select(v => diary.Order("lanes").Contains(v) ? "lanes" : "tan thanh")];
    }
}
