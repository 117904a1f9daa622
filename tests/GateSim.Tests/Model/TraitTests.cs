using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;

namespace GateSim.Tests.Model;

/// <summary>What vehicles are, and what that makes them go through; with shares of 0 and 100 % there is no chance in it.</summary>
public class TraitTests
{
    private static Scenario OneStation(Trait[] traits, params ServiceLine[] service) => Usual with
    {
        Traits = traits,
        Classes = [Class("goods", 1)],
        Stations = [Station("lanes", service)],
        Routes = [new Route("all", [Visit("lanes")])],
    };

    private static Scenario Steps(Trait[] traits, params Step[] steps) => Usual with
    {
        Traits = traits,
        Classes = [Class("goods", 1)],
        Stations = [Station("a", Takes(1)), Station("b", Takes(2))],
        Routes = [new Route("all", steps)],
    };

    private static string OnlyRoute(Scenario scenario) => Assert.Single(Routes(scenario).Distinct());

    [Theory]
    [InlineData(0, "lanes:5")]
    [InlineData(1, "lanes:20")]
    public void A_flag_decides_the_service(int share, string expected) =>
        Assert.Equal(expected, OnlyRoute(OneStation([Flag("opened", share)], Takes(20, "opened"), Takes(5))));

    [Fact]
    public void The_first_line_that_holds_decides() =>
        Assert.Equal("lanes:7",
            OnlyRoute(OneStation([Flag("opened", 1), Flag("heavy", 1)], Takes(1, "not heavy"), Takes(7, "opened"), Takes(20, "heavy"), Takes(5))));

    [Fact]
    public void All_that_a_line_asks_must_hold() =>
        Assert.Equal("lanes:5", OnlyRoute(OneStation([Flag("opened", 1), Flag("heavy", 0)], Takes(20, "opened", "heavy"), Takes(5))));

    [Theory]
    [InlineData(1, 0, 0, "lanes:1")]
    [InlineData(0, 1, 0, "lanes:2")]
    [InlineData(0, 0, 1, "lanes:3")]
    public void A_vehicle_has_exactly_one_value_of_a_trait(int green, int yellow, int red, string expected) =>
        Assert.Equal(expected, OnlyRoute(OneStation(
            [new Trait("channel", false, [new("green", green), new("yellow", yellow), new("red", red)])],
            Takes(1, "green", "not yellow", "not red"), Takes(2, "yellow", "not green", "not red"), Takes(3, "red", "not green", "not yellow"))));

    [Fact]
    public void Three_thirds_leave_nobody_without_a_value()
    {
        const decimal Third = 0.3333333333m;
        var scenario = OneStation([new Trait("channel", false, [new("green", Third), new("yellow", Third), new("red", Third)])], Takes(1, "green"),
            Takes(2, "yellow"), Takes(3, "red"));

        Assert.Equal(["lanes:1", "lanes:2", "lanes:3"], Routes(scenario with { Demand = scenario.Demand with { VehiclesPerDay = 5_000 } }).Distinct()
            .Order());
    }

    [Fact]
    public void A_class_can_override_a_trait()
    {
        var scenario = OneStation([Flag("opened", 0)], Takes(20, "opened"), Takes(5)) with
        {
            Classes = [Class("goods", 0.5m), Class("suspect", 0.5m, "all", ("opened", [new TraitValue("opened", 1)]))],
        };

        Assert.Equal(["goods lanes:5", "suspect lanes:20"], Vehicles(scenario)
            .Select(v => $"{v[..v.IndexOf('@', StringComparison.Ordinal)]}{v[v.IndexOf(' ', StringComparison.Ordinal)..]}").Distinct().Order());
    }

    [Fact]
    public void A_class_name_can_be_asked_for()
    {
        var scenario = OneStation([], Takes(20, "goods"), Takes(5, "not goods")) with { Classes = [Class("goods", 0.5m), Class("empty", 0.5m)] };

        Assert.All(Vehicles(scenario), v =>
            Assert.EndsWith(v.StartsWith("goods", StringComparison.Ordinal) ? "lanes:20" : "lanes:5", v, StringComparison.Ordinal));
    }

    [Fact]
    public void Steps_whose_condition_does_not_hold_are_skipped() =>
        Assert.Equal("b:2 a:1",
            OnlyRoute(Steps([Flag("opened", 1)], Visit("a", 1, "not opened"), Visit("b", 1, "opened"), Visit("a"),
            Visit("b", 1, "not opened", "goods"))));

    [Fact]
    public void Steps_that_nobody_takes_are_skipped() => Assert.Equal("b:2", OnlyRoute(Steps([], Visit("a", 0), Visit("b"))));

    [Fact]
    public void A_vehicle_may_have_nothing_to_do() => Assert.Equal("", OnlyRoute(Steps([], Visit("a", 0))));

    [Fact]
    public void Each_step_has_a_share_of_its_own()
    {
        var routes = Routes(Steps([], Visit("a", 0.5m), Visit("b", 0.5m), Visit("a", 0.5m)));

        // All eight ways to go: the draws of the steps, also of two at the same station, are different ones.
        Assert.Equal(["", "a:1", "a:1 a:1", "a:1 b:2", "a:1 b:2 a:1", "b:2", "b:2 a:1"], routes.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Delays_and_steps_together() =>
        Assert.Equal("a:1+b:2 drives:4 b:2", OnlyRoute(Steps(
            [], new TogetherStep(["a", "b"], Condition.Always, 1), new DelayStep(new Constant(TinyGate.Ticks(4)), Condition.Always, 1), Visit("b"))));

    // After steps together a vehicle keeps no server, also where only one is named.
    [Fact]
    public void A_step_together_of_one_station_keeps_no_server()
    {
        var plan = Steps([], new TogetherStep(["a"], Condition.Always, 1)).Plan();
        var vehicle = new GateSim.Model.Traffic.Vehicle();
        Assert.True(new GateSim.Model.Traffic.DrawnTraffic(plan, 1).Next(vehicle));

        Assert.Equal([LegKind.Together, LegKind.Part], Enumerable.Range(0, vehicle.LegCount).Select(i => vehicle.LegAt(i).Kind));
    }

    [Fact]
    public void Those_waiting_at_the_start_come_first_class_by_class_in_the_order_of_the_file()
    {
        var scenario = Usual with { Demand = Usual.Demand with { WaitingAtStart = [new("empty", 2), new("goods", 0), new("goods", 1)] } };
        var vehicles = Vehicles(scenario);

        Assert.All(vehicles.Take(2), v => Assert.StartsWith("empty@0 ", v, StringComparison.Ordinal));
        Assert.StartsWith("goods@0 ", vehicles[2], StringComparison.Ordinal);
        Assert.Equal(Vehicles(Usual), vehicles.Skip(3)); // numbered apart: the others are who they were
    }

    [Fact]
    public void Without_demand_only_those_waiting_come() =>
        Assert.Equal(3, Vehicles(Usual with { Demand = Usual.Demand with { VehiclesPerDay = 0, WaitingAtStart = [new("goods", 3)] } }).Count);

    [Fact]
    public void On_a_day_of_factor_0_nobody_comes()
    {
        var demand = Usual.Demand with
        {
            DayFactors = [1, 1, 1, 1, 1, 1, 1],
            Calendar = [new(new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 2), 0, null)]
        };
        var arrivals = Arrivals(Usual with { Demand = demand, Run = Usual.Run with { Days = 3 } }).Select(minute => minute / 1440).ToList();

        Assert.Contains(arrivals, day => day < 1);
        Assert.DoesNotContain(arrivals, day => day is >= 1 and < 2);
        Assert.Contains(arrivals, day => day >= 2);
    }

    [Fact]
    public void Hours_without_weight_bring_nobody()
    {
        double[] weights = [.. Enumerable.Repeat(0.0, 10), 1, 3, .. Enumerable.Repeat(0.0, 12)];
        var arrivals = Arrivals(Usual with { Demand = Usual.Demand with { HourWeights = weights, VehiclesPerDay = 1_000 } });

        Assert.Equal([10, 11], arrivals.Select(minute => (int)(minute / 60) % 24).Distinct().Order());
    }
}
