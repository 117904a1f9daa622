using GateSim.Experiments;
using GateSim.Scenarios;

namespace GateSim.Tests.Experiments;

public class AdviceTests
{
    [Fact]
    public void A_quiet_gate_needs_no_warning() =>
        Assert.Empty(On(Written.Lanes(servers: 10, "exponential(5 min)", perDay: 1000)));

    [Fact]
    public void Demand_above_capacity_names_the_station_and_what_it_would_take()
    {
        // 1,000 a day × 5 min = 83.3 h of work a day for 2 servers × 24 h: 174 %; 83.3 / 24 / 0.9 = 3.86, so 4 servers.
        var warnings = On(Written.Lanes(servers: 2, "constant(5 min)", perDay: 1000));
        Assert.Contains(warnings, w => w.StartsWith("Demand at lanes is 17", StringComparison.Ordinal)
            && w.EndsWith("It would take 4 servers on duty instead of 2 (to be busy 90 % of the time).", StringComparison.Ordinal));
        Assert.Contains(warnings, w => w.StartsWith("The backlog at midnight grows by ", StringComparison.Ordinal));
        Assert.Contains(warnings, w => w.Contains("of the vehicles had not left at the end", StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_takes_is_enough()
    {
        var warnings = On(Written.Lanes(servers: 4, "constant(5 min)", perDay: 1000));
        Assert.DoesNotContain(warnings, w => w.StartsWith("Demand at lanes", StringComparison.Ordinal));
    }

    [Fact]
    public void Servers_that_are_often_broken_are_on_duty_all_the_same()
    {
        // Half of the time broken: 100 a day × 8 min on one of two servers' worth of time is 56 %; at 200 a day 111 %, and 2 × 1.11 / 0.9 = 2.5, so 3.
        var warnings = On(Written.Lanes(servers: 2, "constant(8 min)", perDay: 200, days: 10, more: ", breakdowns: { every: constant(1 h), lasts: constant(1 h) }"));
        Assert.Contains(warnings, w => w.Contains("It would take 3 servers on duty instead of 2 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_station_that_closes_could_also_open_longer()
    {
        // 100 a day × 10 min for one server × 10 h: 167 %; 1.67 / 0.9 - 1 = 85 % more hours. Servers on duty are counted while it is open.
        var warnings = On(Written.Lanes(servers: 1, "constant(10 min)", perDay: 100, more: ", hours: 08:05-18:05"));
        Assert.Contains(warnings, w => w.Contains("2 servers on duty instead of 1 (to be busy 90 % of the time), or 8", StringComparison.Ordinal));
        Assert.Contains(warnings, w => w.EndsWith("they came too late, or waited too long, to finish before closing.", StringComparison.Ordinal));
    }

    // Four lanes and no room: of 104 % offered 32 % is lost (Erlang's B of 4 and 4.17), and no queue grows.
    [Fact]
    public void Many_that_leave_uncleared_are_not_in_the_times()
    {
        var warnings = On(Written.Lanes(servers: 4, "constant(6 min)", perDay: 1000, more: ", room: 0, whenFull: leave"));
        Assert.Contains(warnings, w => w.StartsWith("Demand at lanes is 10", StringComparison.Ordinal)
            && w.Contains(" % of its capacity: vehicles are turned away there or give up for as long as", StringComparison.Ordinal));
        Assert.Contains(warnings, w => w.StartsWith("32.", StringComparison.Ordinal)
            && w.EndsWith(" % of the vehicles leave uncleared, turned away or out of patience: the times speak only of those that stayed.", StringComparison.Ordinal));
    }

    [Fact]
    public void Few_that_leave_uncleared_need_no_warning() =>
        Assert.DoesNotContain(On(Written.Lanes(servers: 10, "exponential(5 min)", perDay: 1000, more: ", patience: exponential(1 h)")), w => w.Contains("uncleared", StringComparison.Ordinal));

    [Fact]
    public void Nearly_full_is_said() =>
        Assert.Contains(On(Written.Lanes(servers: 1, "constant(14 min)", perDay: 100)), w => w.StartsWith("Demand at lanes is 9", StringComparison.Ordinal) && w.Contains("small changes", StringComparison.Ordinal));

    [Fact]
    public void Closing_that_leaves_vehicles_is_said_also_where_it_is_the_staff_that_goes()
    {
        var warnings = On(Written.Lanes(servers: 1, "constant(1 min)", perDay: 100).WithStaff(new Shift(TimeSpan.FromHours(8), TimeSpan.FromHours(18), 1)));
        Assert.Contains(warnings, w => w.EndsWith("to finish before closing.", StringComparison.Ordinal));
    }

    [Fact]
    public void Closing_that_leaves_vehicles_is_said_also_where_it_is_for_a_special_day()
    {
        var scenario = Written.Lanes(servers: 1, "constant(1 min)", perDay: 100);
        var first = scenario.Run.Start;
        var evening = new SpecialDays(first, first.AddDays(scenario.Run.Days), "exercise") { Closed = [new(TimeSpan.FromHours(20), TimeSpan.FromHours(24))] };
        Assert.Contains(On(scenario with { SpecialDays = [evening] }), w => w.EndsWith("to finish before closing.", StringComparison.Ordinal));
        Assert.DoesNotContain(On(scenario with { SpecialDays = [evening with { Stations = ["scales"] }] }), w => w.EndsWith("to finish before closing.", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_on_duty_and_nobody_cleared()
    {
        var warnings = On(Written.Lanes(servers: 1, "constant(1 min)", perDay: 50, more: ", hours: closed"));
        Assert.Contains("No vehicle left the gate after the warm-up: there are no clearance times.", warnings);
        Assert.Contains("Nobody was on duty at lanes in the time that counts.", warnings);
        Assert.DoesNotContain(warnings, w => w.Contains("too short", StringComparison.Ordinal));
    }

    [Fact]
    public void One_replication_decides_nothing() =>
        Assert.Contains(On(Written.Lanes(servers: 10, "exponential(5 min)", perDay: 1000, replications: 1)), w => w.StartsWith("One replication gives no interval", StringComparison.Ordinal));

    [Fact]
    public void One_long_replication_has_batches_of_days() =>
        Assert.Matches(
            @"^One replication gives no interval in the tables\. By 20 batches of 2 days each, the mean clearance time in the long run is 5\.\d+ ± 0\.\d+ min\.$",
            Assert.Single(On(Written.Lanes(servers: 10, "exponential(5 min)", perDay: 1000, days: 40, replications: 1))));

    [Fact]
    public void A_wide_interval_says_how_many_replications_would_make_it_narrow()
    {
        var scenario = Written.Lanes(servers: 1, "exponential(13 min)", perDay: 100, days: 20, replications: 4);
        var warning = Assert.Single(On(scenario), w => w.StartsWith("The mean clearance time is known to", StringComparison.Ordinal));
        var needed = int.Parse(warning.Split("--replications ")[1].Split(')')[0], System.Globalization.CultureInfo.InvariantCulture);
        // It is a forecast from four runs: taken at its word, it should come near to what it promises.
        var mean = Run(scenario with { Run = scenario.Run with { Replications = new FixedReplications(needed) } }).Find("clearance-time", "mean");
        Assert.InRange(mean.HalfWidth!.Value / mean.Mean!.Value, 0.01, 0.10);
    }

    [Fact]
    public void Few_vehicles_or_few_replications_are_said_for_p99()
    {
        Assert.Contains(On(Written.Lanes(servers: 10, "constant(5 min)", perDay: 100)), w => w.StartsWith("p99 of the clearance time rests on the slowest", StringComparison.Ordinal));
        Assert.Contains("5 replications are few for an interval of p99: run ten or more.", On(Written.Lanes(servers: 10, "constant(5 min)", perDay: 1000, replications: 5)));
    }

    [Fact]
    public void A_precision_that_is_missed_is_said()
    {
        var scenario = Written.Lanes(servers: 1, "exponential(12 min)", perDay: 100);
        var hard = scenario with { Run = scenario.Run with { Replications = new ReplicationsToPrecision(0.001, new StatisticName("clearance-time", null, null, "mean"), 12) } };
        Assert.Contains("clearance-time/mean did not reach the precision of 0.1 % within 12 replications (run.replications.max).", On(hard));
    }

    private static IReadOnlyList<string> On(Scenario scenario) => Advice.On(Run(scenario));

    private static ExperimentResult Run(Scenario scenario) => new Experiment(scenario) { Threads = 2 }.Run(CancellationToken.None);
}

internal static class ScenarioChanges
{
    public static Scenario WithStaff(this Scenario scenario, params Shift[] shifts) =>
        scenario with { Stations = [scenario.Stations[0] with { Servers = new StaffPlan(shifts) }] };
}
