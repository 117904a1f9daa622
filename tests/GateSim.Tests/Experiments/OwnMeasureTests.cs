using GateSim.Experiments;
using GateSim.Model;
using GateSim.Model.Measures;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace GateSim.Tests.Experiments;

/// <summary>Measures that are not of the library: four vehicles at one lane, 10 minutes each, are cleared after 10, 20, 30 and 40.</summary>
public class OwnMeasureTests
{
    private static Scenario FourAtTheStart { get; } = new Scenario
    {
        Name = "four",
        Run = new RunPlan(new DateOnly(2025, 6, 16), days: 1) { Replications = new FixedReplications(12) },
        Demand = new Demand(0) { WaitingAtStart = [new WaitingVehicles("fruit", 1), new WaitingVehicles("goods", 3)] },
        Traits = [Trait.Flag("red", 0)],
        Classes =
        [
            new VehicleClass("fruit", share: 0, route: "all"),
            new VehicleClass("goods", share: 1, route: "all") { Traits = new Dictionary<string, IReadOnlyList<TraitValue>> { ["red"] = [new TraitValue("red", 1)] } },
        ],
        Stations = [new StationPlan("lanes", servers: 1, new Constant(TimeSpan.FromMinutes(10)))],
        Routes = [new Route("all", [new VisitStep("lanes")])],
    }.Checked();

    private static ExperimentResult Run(Scenario scenario, params IReadOnlyList<Func<GatePlan, Measure>> own) => new Experiment(scenario) { OwnMeasures = own }.Run();

    [Fact]
    public void It_stands_last_in_the_results_with_an_interval_over_the_replications() => Assert.Equal(
        new Estimate(new StatisticKey("late", null, null, "share", "share"), 0.5, 0.5, 0.5, 12),
        Run(FourAtTheStart, plan => new Late(plan, minutes: 25)).Estimates[^1]);

    [Fact]
    public void It_can_ask_for_a_trait_that_nothing_on_the_route_asks_for() =>
        Assert.Equal(2 / 3.0, Run(FourAtTheStart, plan => new Late(plan, minutes: 25, "red")).Find("late", "share").Mean!.Value, 12);

    [Fact]
    public void It_can_ask_for_a_class() =>
        Assert.Equal(0, Run(FourAtTheStart, plan => new Late(plan, minutes: 25, "fruit")).Find("late", "share").Mean);

    [Fact]
    public void It_can_listen_to_a_station() =>
        Assert.Equal(30, Run(FourAtTheStart, plan => new LastWait(plan.StationIndex("lanes"))).Find("last-wait", "last", "lanes").Mean);

    [Fact]
    public void The_other_figures_stay_what_they_were()
    {
        var drawn = FourAtTheStart with { Demand = new Demand(200), Stations = [new StationPlan("lanes", 1, new Exponential(TimeSpan.FromMinutes(6)))] };

        Assert.Equal(Run(drawn).Estimates, Run(drawn, plan => new Late(plan, minutes: 25, "red")).Estimates.SkipLast(1));
    }

    [Fact]
    public void A_precision_can_be_asked_of_it()
    {
        var precise = FourAtTheStart with
        {
            Run = FourAtTheStart.Run with { Replications = new ReplicationsToPrecision(0.05, new StatisticName("late", null, null, "share"), 100) },
        };
        var result = Run(precise.Checked(), plan => new Late(plan, minutes: 25));

        Assert.Equal((10, true), (result.Replications, result.PrecisionReached));
        Assert.Equal("a precision is asked of late/share, which is no number of the results", Assert.Throws<ExperimentException>(() => Run(precise)).Message);
    }

    [Fact]
    public void Two_of_one_name_are_refused() => Assert.Equal(
        "two measures give late/share; a measure of your own needs a name of its own",
        Assert.Throws<ExperimentException>(() => Run(FourAtTheStart, plan => new Late(plan, 25), plan => new Late(plan, 35))).Message);

    [Fact]
    public void One_that_gives_more_values_than_names_fails_the_run() => Assert.Equal(
        "replication 1 failed: TwoForOne gives 2 values for 1 keys",
        Assert.Throws<ExperimentException>(() => Run(FourAtTheStart, _ => new TwoForOne())).Message);

    [Fact]
    public void One_that_asks_for_what_nothing_has_is_told_so() => Assert.StartsWith(
        "there is no class, flag or value of a trait \"rad\"",
        Assert.Throws<ArgumentException>(() => Run(FourAtTheStart, plan => new Late(plan, 25, "rad"))).Message, StringComparison.Ordinal);

    private sealed class Late(GatePlan plan, double minutes, params string[] of) : Measure
    {
        private readonly VehicleTest _isMeant = plan.Test(Condition.Of(of));
        private int _all, _late;

        public override IEnumerable<StatisticKey> Keys => [new StatisticKey("late", null, null, "share", "share")];

        public override void Clear() => (_all, _late) = (0, 0);

        public override void Left(Vehicle vehicle, long now)
        {
            if (!_isMeant.Holds(vehicle)) return;
            _all++;
            if (now - vehicle.Arrives > minutes * TicksPerMinute) _late++;
        }

        public override IEnumerable<double?> Values(ReplicationEnd end) => [_all == 0 ? null : (double)_late / _all];
    }

    private sealed class LastWait(int station) : Measure
    {
        private long _ticks;

        public override int? Station => station;

        public override IEnumerable<StatisticKey> Keys => [new StatisticKey("last-wait", "lanes", null, "last", "min")];

        public override void Clear() => _ticks = 0;

        public override void Started(Station at, Visit visit) => _ticks = visit.StartedAt - visit.JoinedAt;

        public override IEnumerable<double?> Values(ReplicationEnd end) => [_ticks / TicksPerMinute];
    }

    private sealed class TwoForOne : Measure
    {
        public override IEnumerable<StatisticKey> Keys => [new StatisticKey("two", null, null, "mean", "min")];

        public override void Clear()
        {
        }

        public override IEnumerable<double?> Values(ReplicationEnd end) => [1, 2];
    }
}
