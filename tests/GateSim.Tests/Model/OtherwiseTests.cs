using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Routes on which those go on that are turned away or give up.</summary>
public class OtherwiseTests
{
    // Four at once: the first is served, the second waits 15 minutes, the others give up at 12 and are done at the scales at 13 and 14.
    [Fact]
    public void Who_gives_up_at_a_visit_goes_on_by_the_route_named_for_that()
    {
        var diary = DrawnGate.Run(Otherwise(new VisitStep("bays", Condition.Always, 1) { Otherwise = "scales" },
            DrawnGate.Station("bays", DrawnGate.Takes(10)) with { Patience = [DrawnGate.Takes(12)] },
            DrawnGate.Station("scales", DrawnGate.Takes(1))));

        Assert.Equal([10, 20, 13, 14], diary.LeftAt);
        Assert.Equal([(2, 12, Outcome.GaveUp), (3, 12, Outcome.GaveUp)], diary.Losses);
        Assert.Empty(diary.Uncleared);
    }

    [Fact]
    public void Who_gives_up_outside_an_area_too()
    {
        var scenario = Otherwise(new EnterStep("yard", Condition.Always, 1) { Otherwise = "scales" }, DrawnGate.Station("scales", DrawnGate.Takes(1))) with
        {
            Areas = [new AreaPlan("yard") { PerHour = StaffPlan.Always(6), Patience = new Constant(Ticks(15)) }],
        };

        // Called at 0 and 10; the others go at 15 to the scales.
        var diary = DrawnGate.Run(scenario);
        Assert.Equal([0, 10, 16, 17], diary.LeftAt);
        Assert.Equal(2, diary.Losses.Count);
    }

    // Turned away at the scales, too, it leaves.
    [Fact]
    public void And_may_be_lost_there_for_good()
    {
        var diary = DrawnGate.Run(Otherwise(new VisitStep("bays", Condition.Always, 1) { Otherwise = "scales" },
            DrawnGate.Station("bays", DrawnGate.Takes(10)) with { Room = 0, WhenFull = WhenFull.Leave },
            DrawnGate.Station("scales", DrawnGate.Takes(1)) with { Room = 0, WhenFull = WhenFull.Leave }));

        Assert.Equal([10, 1, null, null], diary.LeftAt);
        Assert.Equal(3 + 2, diary.Losses.Count);
        Assert.Equal([(2, 0, Outcome.TurnedAway), (3, 0, Outcome.TurnedAway)], diary.Uncleared);
    }

    // It has been to the lanes once when it comes there again: the second visit draws anew, whatever route it is on.
    [Fact]
    public void Its_draws_are_those_of_the_visits_it_makes()
    {
        var lanes = DrawnGate.Station("lanes", DrawnGate.TakesAbout(10));
        var again = DrawnGate.Usual with
        {
            Stations = [lanes],
            Demand = DrawnGate.Usual.Demand with { VehiclesPerDay = 0, WaitingAtStart = [new WaitingVehicles("goods", 1)] },
            Routes = [new Route("all", [DrawnGate.Visit("lanes"), DrawnGate.Visit("lanes")])],
        };
        var turned = again with
        {
            Areas = [new AreaPlan("never") { PerDay = 0, WhenFull = WhenFull.Leave }],
            Routes = [new Route("all", [DrawnGate.Visit("lanes"), new EnterStep("never", Condition.Always, 1) { Otherwise = "other" }]),
                new Route("other", [DrawnGate.Visit("lanes")])],
        };

        Assert.Equal(DrawnGate.Run(again).LeftAt, DrawnGate.Run(turned).LeftAt);
    }

    // 0 has the bays from 5 to 25; 1 is turned away there at 10 and has the scales until 35. 2 is turned away at 15, and keeps the lane while it waits
    // for the scales.
    [Fact]
    public void Who_is_turned_away_keeps_its_server_until_it_can_go_on()
    {
        var scenario = Otherwise(new VisitStep("bays", Condition.Always, 1) { Otherwise = "scales" },
            DrawnGate.Station("bays", DrawnGate.Takes(20)) with { Room = 0, WhenFull = WhenFull.Leave },
            DrawnGate.Station("scales", DrawnGate.Takes(25)) with { Room = 0 },
            DrawnGate.Station("lanes", DrawnGate.Takes(5)));

        var diary = DrawnGate.Run(scenario);

        Assert.Equal([0, 5, 10, 35], diary.Starts("lanes"));
        Assert.Equal([10, 35], diary.Starts("scales"));
    }

    // They come to the lanes first, where there are some, then to the step, from which a route leads to the scales.
    private static Scenario Otherwise(Step step, params StationPlan[] stations) => DrawnGate.FourAtTheStart with
    {
        Stations = stations,
        Routes =
        [
            new Route("all", [.. stations.Where(s => s.Name == "lanes").Select(s => DrawnGate.Visit(s.Name)), step]),
            new Route("scales", [DrawnGate.Visit("scales")]),
        ],
    };
}
