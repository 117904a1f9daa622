using GateSim.Model;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>What a gate costs. A minute of waiting is 1,000 VND.</summary>
public class CostTests
{
    private const double Day = 1440;

    private static VehicleCosts Truck(decimal load = 0, double? keeps = null) =>
        new("truck", 60_000, load, keeps is { } minutes ? new Constant(Ticks(minutes)) : null);

    private static Costs Costs(params VehicleCosts[] vehicles) => new(vehicles, []);

    /// <summary>One lane, half an hour each; the second waits half an hour and is cleared after an hour.</summary>
    private static TinyGate TwoTrucks(Costs? costs, double warmUp = 0, int days = 1) => new TinyGate(Station("lanes")) { Costs = costs, WarmUp = warmUp, Days = days }
        .Comes(0, Needs("lanes", 30)).Comes(0, Needs("lanes", 30));

    [Fact]
    public void Waiting_costs_by_the_hour()
    {
        var result = TwoTrucks(Costs(Truck()), days: 2).Result();
        Assert.Equal((15_000, 15_000), (result.Value("cost", "perDay"), result.Value("cost", "perDay", vehicleClass: "truck")));
        Assert.Equal((15_000, 15_000), (result.Value("cost", "perVehicle"), result.Value("cost", "perVehicle", vehicleClass: "truck")));
    }

    [Theory]
    [InlineData(59, 1)]
    [InlineData(60, 0)]
    [InlineData(29, 2)]
    public void A_load_is_spoiled_when_its_clearance_takes_longer_than_it_keeps(double keeps, int spoiled)
    {
        var result = TwoTrucks(Costs(Truck(load: 5_000_000, keeps))).Result();
        Assert.Equal((spoiled, spoiled), (result.Value("spoiled", "perDay"), result.Value("spoiled", "perDay", vehicleClass: "truck")));
        Assert.Equal(30_000 + (spoiled * 5_000_000), result.Value("cost", "perDay"));
    }

    // 2 lanes by staffing, open for 10 hours, of which one has one lane: 19 server-hours a day.
    [Fact]
    public void Servers_cost_by_the_day_for_all_that_there_are_and_by_the_hour_for_those_on_duty()
    {
        var result = new TinyGate(
            Station("lanes", staff: Staff((0, 1), (9 * 60, 2)), hours: Hours((8 * 60, 18 * 60))),
            Station("scales"))
        {
            Costs = new Costs([], [new StationCosts("lanes", 1_000_000, 100_000)]),
            Days = 2,
        }.Comes(500, Needs("lanes", 1)).Result();

        Assert.Equal(2_000_000 + 1_900_000, result.Value("cost", "perDay", "lanes")!.Value, 1e-6);
        Assert.Equal(0, result.Value("cost", "perDay", "scales"));
        Assert.Equal(3_900_000, result.Value("cost", "perDay")!.Value, 1e-6);
        Assert.Equal(7_800_000, result.Value("cost", "perVehicle")!.Value, 1e-6);
        Assert.Equal((0, 0), (result.Value("cost", "perDay", vehicleClass: "truck"), result.Value("cost", "perVehicle", vehicleClass: "truck")));
    }

    [Fact]
    public void A_server_that_is_broken_costs_as_ever()
    {
        var result = new TinyGate(Station("lanes", breakdowns: (60, 60))) { Costs = new Costs([], [new StationCosts("lanes", 0, 1_000)]) }.Result();
        Assert.Equal(24_000, result.Value("cost", "perDay", "lanes")!.Value, 1e-6);
    }

    // Two servers for half of the two days: three on average, and three at most.
    [Fact]
    public void Special_days_cost_what_is_on_duty_on_them()
    {
        var result = new TinyGate(Station("lanes", servers: 1))
        {
            Days = 2,
            SpecialDays = [new SpecialDays(new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 2), null) { Servers = StaffPlan.Always(3) }],
            Costs = new Costs([], [new StationCosts("lanes", 1_000_000, 1_000)]),
        }.Result();
        Assert.Equal(3_000_000 + (48 * 1_000), result.Value("cost", "perDay", "lanes")!.Value, 1e-6);
    }

    // Those of the warm-up wait for nothing; the day after it has 12 hours. At 12:00 one starts at once, the other waits 10 minutes.
    [Fact]
    public void What_is_in_the_warm_up_costs_nothing()
    {
        var gate = TwoTrucks(new Costs([Truck()], [new StationCosts("lanes", 1_000_000, 1_000)]), warmUp: 720)
            .Comes(720, Needs("lanes", 10)).Comes(720, Needs("lanes", 10));
        var result = gate.Result();
        Assert.Equal((20_000, 5_000), (result.Value("cost", "perDay", vehicleClass: "truck"), result.Value("cost", "perVehicle", vehicleClass: "truck")));
        Assert.Equal(1_024_000, result.Value("cost", "perDay", "lanes")!.Value, 1e-6);
    }

    [Fact]
    public void Who_has_not_left_at_the_end_is_not_counted()
    {
        var result = new TinyGate(Station("lanes")) { Costs = Costs(Truck(load: 1, keeps: 0)) }
            .Comes(Day - 10, Needs("lanes", 5)).Comes(Day - 10, Needs("lanes", 6)).Result();
        Assert.Equal((1, 0), (result.Value("spoiled", "perDay"), result.Value("cost", "perDay") - 1));
    }

    [Fact]
    public void Each_class_has_its_own_costs_and_only_those_that_keep_can_spoil()
    {
        var result = new TinyGate(Station("lanes"))
        {
            Classes = [("fruit", 0), ("empty", 0), ("other", 0)],
            Costs = Costs(new VehicleCosts("fruit", 60_000, 0, new Constant(0)), new VehicleCosts("empty", 6_000, 0, null)),
        }.Comes("other", 0, Needs("lanes", 10)).Comes("fruit", 0, Needs("lanes", 10)).Comes("empty", 0, Needs("lanes", 10)).Result();

        Assert.Equal([12_000, 10_000, 2_000, 0], new[] { null, "fruit", "empty", "other" }.Select(c => result.Value("cost", "perDay", vehicleClass: c)));
        Assert.Equal(["", "fruit"], result.Keys.Where(k => k.Measure == "spoiled").Select(k => k.Class ?? ""));
    }

    [Fact]
    public void Nobody_left_means_no_cost_of_a_vehicle()
    {
        var result = new TinyGate(Station("lanes")) { Costs = Costs(Truck()) }.Result();
        Assert.Equal((0, null), (result.Value("cost", "perDay"), result.Value("cost", "perVehicle")));
    }

    [Fact]
    public void Costs_change_nothing_but_their_own_rows()
    {
        var costs = new Costs([new VehicleCosts("goods", 1, 1, new Exponential(Ticks(60)))], []);
        Dictionary<StatisticKey, double?> Results(Scenario scenario) => Replication.Keys(scenario.Plan())
            .Zip(new Replication(scenario.Plan()).Run(1, null, CancellationToken.None).Values).ToDictionary(p => p.First, p => p.Second);

        var (without, with) = (Results(DrawnGate.Usual), Results(DrawnGate.Usual with { Costs = costs }));
        Assert.Equal(without, with.Take(without.Count));
        Assert.True(with.Single(r => r.Key is { Measure: "spoiled", Class: null }).Value > 0);
    }
}
