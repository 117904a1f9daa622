using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Scenarios;

/// <summary>Each construct of the language, in a tiny gate.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    [Fact]
    public void What_is_left_out_has_the_promised_default()
    {
        var scenario = _gate.Extended("");

        Assert.Equal(new RunPlan(new DateOnly(2025, 6, 16), 2, TimeSpan.Zero, new FixedReplications(30), 1, 0.95), scenario.Run);
        Assert.Equal((10, 0), (scenario.Demand.VehiclesPerDay, scenario.Demand.DayToDayCv));
        Assert.All(scenario.Demand.HourWeights, w => Assert.Equal(scenario.Demand.HourWeights[0], w));
        Assert.All(scenario.Demand.DayFactors, f => Assert.Equal(1, f));
        var lanes = scenario.Stations[0];
        Assert.True(lanes.Hours.IsAlways && lanes.Servers.IsConstant);
        Assert.Equal((QueueKind.Shared, QueueOrder.Fifo, null, null), (lanes.Queue, lanes.Order, lanes.Room, lanes.Breakdowns));
        Assert.Equal(0, scenario.Classes[0].Priority);
    }

    [Fact]
    public void A_run()
    {
        var run = _gate.Extended("""
            run:
              warmUp: 12 h
              replications: { precision: 5%, of: waiting-time/lanes/truck/p95, max: 400 }
              seed: 9223372036854775807
              confidence: 0.9
            """).Run;

        Assert.Equal(TimeSpan.FromHours(12), run.WarmUp);
        Assert.Equal(new ReplicationsToPrecision(0.05, new StatisticName("waiting-time", "lanes", "truck", "p95"), 400), run.Replications);
        Assert.Equal((long.MaxValue, 0.9), ((long)run.Seed, run.Confidence));
        Assert.Null(_gate.Extended("run: { warmUp: auto }").Run.WarmUp);
    }

    [Theory]
    [InlineData("clearance-time/p99")]
    [InlineData("clearance-time//truck/mean")]
    [InlineData("arrivals/perDay")]
    [InlineData("queue-length/lanes/max")]
    [InlineData("utilization/lanes/mean")]
    [InlineData("backlog/max")]
    public void A_precision_is_of_any_statistic(string statistic)
    {
        var run = _gate.Extended($"run: {{ replications: {{ precision: 0.05, of: {statistic}, max: 400 }} }}").Run;
        Assert.Equal(statistic, Assert.IsType<ReplicationsToPrecision>(run.Replications).Of.ToString());
    }

    [Fact]
    public void Hours_of_the_day_are_named_one_by_one_or_in_ranges_with_both_ends()
    {
        var weights = _gate.Extended("demand: { hourOfDay: { \"04\": 0.2, 7: 1, \"09-10\": 1.4, 22-1: 3 } }").Demand.HourWeights;
        Assert.Equal([3, 3, 0, 0, 0.2, 0, 0, 1, 0, 1.4, 1.4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3], weights);
    }

    [Fact]
    public void Days_of_the_week_are_named_one_by_one_or_in_ranges()
    {
        Assert.Equal([1.1, 1.1, 1, 1, 1, 0.95, 1.1], _gate.Extended("demand: { dayOfWeek: { sat: 0.95, sun-tue: 1.1 } }").Demand.DayFactors);
    }

    [Fact]
    public void A_calendar_and_those_who_wait_at_the_start()
    {
        var demand = _gate.Extended("""
            demand: { calendar: [{ from: 2025-06-21, to: "2025-06-22", factor: 0, why: 2026 }], waitingAtStart: { truck: 160 } }
            """).Demand;
        Assert.Equal([new CalendarFactor(new(2025, 6, 21), new(2025, 6, 22), 0, "2026")], demand.Calendar);
        Assert.Equal([new WaitingVehicles("truck", 160)], demand.WaitingAtStart);
    }

    [Fact]
    public void Traits_are_flags_or_have_values_and_a_class_can_have_its_own()
    {
        var scenario = _gate.Extended("""
            traits: { first-time: 3%, channel: { green: 0.45, yellow: 35%, red: 20% } }
            classes: { truck: { priority: -1.5, traits: { first-time: 1, channel: { red: 100% } } } }
            """);
        Assert.Equal([true, false], scenario.Traits.Select(t => t.IsFlag));
        Assert.Equal([new TraitValue("first-time", 0.03m)], scenario.Traits[0].Values);
        Assert.Equal([new TraitValue("green", 0.45m), new TraitValue("yellow", 0.35m), new TraitValue("red", 0.2m)], scenario.Traits[1].Values);
        Assert.Equal([new TraitValue("red", 1)], scenario.Classes[0].Traits["channel"]);
        Assert.Equal([new TraitValue("first-time", 1)], scenario.Classes[0].Traits["first-time"]);
        Assert.Equal(-1.5, scenario.Classes[0].Priority);
    }

    [Fact]
    public void Thirds_add_up_to_a_whole()
    {
        Assert.Equal(3, _gate.Extended("traits: { channel: { a: 33.33333333333%, b: 33.33333333333%, c: 33.33333333333% } }").Traits[0].Values.Count);
    }

    [Fact]
    public void Costs()
    {
        var costs = _gate.Extended("""
            costs:
              vehicles: { truck: { waitingHour: 42000 VND, load: 250 million VND, keeps: 24 h } }
              stations: { lanes: { serverDay: 4.8 million VND, serverHour: 150 thousand VND } }
            """).Costs!;
        Assert.Equal((42_000, 250_000_000, "constant(1 days)"), (costs.Vehicles[0].WaitingHour, costs.Vehicles[0].Load, costs.Vehicles[0].Keeps!.ToString()));
        Assert.Equal([new StationCosts("lanes", 4_800_000, 150_000)], costs.Stations);
        Assert.Equal(new VehicleCosts("truck", 0, 0, null), _gate.Extended("costs: { vehicles: { truck: {} } }").Costs!.Vehicles[0]);
        Assert.Equal("exponential(1.25 days)", _gate.Extended("costs: { vehicles: { truck: { keeps: exponential(30 h) } } }").Costs!.Vehicles[0].Keeps!.ToString());
        Assert.Null(_gate.Extended("costs: ~").Costs);
    }

    [Theory]
    [InlineData("2.5 billion VND", "2.5 billion VND")]
    [InlineData("2500 million VND", "2.5 billion VND")]
    [InlineData("1.5e3 VND", "1.5 thousand VND")]
    [InlineData("999.5 VND", "999.5 VND")]
    [InlineData("0 VND", "0 VND")]
    [InlineData("1000000 billion VND", "1000000 billion VND")]
    public void Amounts_of_money(string written, string shown) =>
        Assert.Contains($"waitingHour: {shown}\n", ScenarioText.Of(_gate.Extended($"costs: {{ vehicles: {{ truck: {{ waitingHour: {written} }} }} }}")), StringComparison.Ordinal);

    [Fact]
    public void A_precision_is_of_a_cost_where_there_are_costs()
    {
        var scenario = _gate.Extended("""
            run: { replications: { precision: 5%, of: spoiled//truck/perDay, max: 400 } }
            costs: { vehicles: { truck: { keeps: 1 h } } }
            """);
        Assert.Equal("spoiled//truck/perDay", Assert.IsType<ReplicationsToPrecision>(scenario.Run.Replications).Of.ToString());
    }

    [Fact]
    public void A_route_of_every_kind_of_step()
    {
        var steps = _gate.Extended("""
            traits: { red: 20% }
            stations: { scanner: { servers: 1, service: constant(1 s) } }
            routes:
              through:
                - lanes
                - { visit: scanner, when: not red, share: 50% }
                - { together: [lanes, scanner], when: [red, truck] }
                - delay: constant(2 min)
            """).Routes[0].Steps;
        Assert.Equal(new VisitStep("lanes", Condition.Always, 1), steps[0]);
        Assert.Equal(0.5m, Assert.IsType<VisitStep>(steps[1]).Share);
        Assert.Equal([new Literal("red", true)], steps[1].When.Literals);
        Assert.Equal(["lanes", "scanner"], Assert.IsType<TogetherStep>(steps[2]).Stations);
        Assert.Equal("constant(2 min)", Assert.IsType<DelayStep>(steps[3]).Time.ToString());
    }

    [Fact]
    public void Names_are_any_scalar_as_text()
    {
        var scenario = _gate.Extended("""
            name: 6
            classes: { truck: { route: 12 } }
            routes: { 12: [3] }
            stations: { 3: { servers: 1, service: constant(1 s) } }
            """);
        Assert.Equal(("6", "12", "3"), (scenario.Name, scenario.Classes[0].Route, Assert.IsType<VisitStep>(scenario.Routes[1].Steps[0]).Station));
    }

    [Fact]
    public void A_service_need_not_hold_for_those_who_cannot_come()
    {
        // No van comes; no truck is red; of the yellow ones the step sends none.
        var scenario = _gate.Extended("""
            traits: { channel: { green: 45%, yellow: 35%, red: 20% } }
            classes: { truck: { traits: { channel: { green: 50%, yellow: 50% } } }, van: { share: 0, route: through } }
            stations: { lanes: { service: [{ when: green, time: constant(1 s) }] } }
            routes: { through: [{ visit: lanes, when: not yellow }] }
            """);
        Assert.Single(scenario.Stations[0].Service);
    }

    [Theory]
    [InlineData("tests/GateSim.Tests/Scenarios/Promised/huu-nghi-6-lanes.yaml", 6)]
    [InlineData("tests/GateSim.Tests/Scenarios/Promised/huu-nghi-14-lanes.yaml", 14)]
    [InlineData("scenarios/theory/mm6.yaml", 6)]
    public void The_promised_scenarios_read(string file, int lanes) =>
        Assert.Equal(lanes, ScenarioFile.Read(Path.Combine(TemporaryGate.Root, file)).Stations[0].Servers.Most);

    [Fact]
    public void Beside_sources_the_main_stream_and_its_shares_can_be_left_out()
    {
        var scenario = _gate.Extended("""
            demand: { vehiclesPerDay: ~, sources: { all: { vehiclesPerDay: 20, dayOfWeek: { sun: 0 }, classes: { truck: 25%, empty: 75% } } } }
            classes: { truck: { share: ~ }, empty: { route: through } }
            """);
        var source = scenario.Demand.Sources.Single();

        Assert.Equal((0, 0m, 0m), (scenario.Demand.VehiclesPerDay, scenario.Classes[0].Share, scenario.Classes[1].Share));
        Assert.Equal(("all", 20.0), (source.Name, source.Arrivals.ExpectedOn(new DateOnly(2025, 6, 16))));
        Assert.Equal(0, source.Arrivals.ExpectedOn(new DateOnly(2025, 6, 22)));
        Assert.Equal([new ClassShare("truck", 0.25m), new ClassShare("empty", 0.75m)], source.Classes);
    }

    [Theory]
    [InlineData("demand: { sources: { s: { vehiclesPerDay: 5, classes: { empty: 100% } } } }")]
    [InlineData("demand: { waitingAtStart: { empty: 3 } }")]
    [InlineData("classes: { truck: { returns: { as: empty, after: constant(1 h) } } }")]
    public void A_class_that_comes_otherwise_needs_no_share(string how) =>
        Assert.Equal([1, 0], _gate.Extended($"{how}\n", "classes.empty={ route: through }").Classes.Select(c => c.Share));

    [Fact]
    public void Slots_platoons_declarations_and_returns_are_read_as_they_are_written()
    {
        var scenario = _gate.Extended("""
            traits: { opened: 5% }
            demand:
              platoons: { sizes: { 1: 60%, 3: 40% }, headway: 15 s }
              declarations: { vehicles: 4.1, traits: [opened] }
              sources:
                booked:
                  slots: { every: 30 min, vehicles: 20, hours: 07:00-08:00, noShow: 5%, early: 20 min, late: exponential(5 min) }
                  classes: { truck: 100% }
            classes: { truck: { returns: { as: empty, share: 90%, after: constant(8 h), within: 24 h } }, empty: { route: through } }
            """);
        var booked = (BookedArrivals)scenario.Demand.Sources[0].Arrivals;
        var returns = scenario.Classes[0].Returns!;

        Assert.Equal((1.8, TimeSpan.FromSeconds(15)), (scenario.Demand.Platoons!.MeanSize, scenario.Demand.Platoons.Headway));
        Assert.Equal((4.1, "opened"), (scenario.Demand.Declarations!.Vehicles, scenario.Demand.Declarations.Traits.Single()));
        Assert.Equal([TimeSpan.FromHours(7), TimeSpan.FromHours(7.5)], booked.SlotsOn(0));
        Assert.Equal((20, 0.05m, TimeSpan.FromMinutes(20), "exponential(5 min)"), (booked.Vehicles, booked.NoShow, booked.Early, booked.Late!.ToString()));
        Assert.Equal(("empty", 0.9m, "constant(8 h)", TimeSpan.FromHours(24)), (returns.As, returns.Share, returns.After.ToString(), returns.Within));
    }

    public void Dispose() => _gate.Dispose();
}
