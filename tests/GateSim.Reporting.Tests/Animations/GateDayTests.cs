using GateSim.Experiments;
using GateSim.Reporting.Animations;
using GateSim.Reporting.Tests.Crossings;

namespace GateSim.Reporting.Tests.Animations;

public class GateDayTests
{
    private const long Hour = 3_600_000;

    [Fact]
    public void A_day_holds_those_who_are_there_at_its_beginning_and_not_those_who_left_before()
    {
        var second = Written.Day(Written.Scenario(Written.ThreeDays), 2, 1);

        Assert.Equal(
        [
            (-24 * Hour, 3 * Hour, new DayVisit(0, -24 * Hour, -7 * Hour, 3 * Hour, 3 * Hour, 0)),
            (-24 * Hour, 17 * Hour, new DayVisit(0, -24 * Hour, 7 * Hour, 17 * Hour, 17 * Hour, 0)),
        ], second.Vehicles.Select(v => (v.Arrived, v.Left!.Value, v.Visits.Single())));
        Assert.Empty(Written.Day(Written.Scenario(Written.ThreeDays), 3, 1).Vehicles);
    }

    [Fact]
    public void Servers_are_on_duty_while_a_station_is_open()
    {
        var day = Written.Day(Written.Scenario(Written.ThreeDays), 2, 1);

        Assert.Equal([new Duty(0, 0), new Duty(7 * Hour, 1), new Duty(20 * Hour, 0)], day.Duties.Single());
    }

    [Fact]
    public void A_blocked_vehicle_one_that_gives_up_and_the_channel_are_those_on_paper()
    {
        var day = Written.Day(Written.Scenario(WrittenCrossings.OnPaper), 1, 1);

        const long minute = 60_000;
        Assert.Equal([new VehicleIdentity(1, 0, false), new VehicleIdentity(1, 1, false), new VehicleIdentity(1, 2, false)], day.Vehicles.Select(v => v.Identity));
        Assert.Equal([1, 1, null], day.Vehicles.Select(v => v.Channel)); // red is the second value; nothing asks for the channel of a hasty one
        Assert.Equal([12 * minute, 22 * minute, 3 * minute], day.Vehicles.Select(v => v.Left!.Value));
        Assert.Equal([new DayVisit(0, 0, 2 * minute, 4 * minute, 12 * minute, 0), new DayVisit(1, 12 * minute, 12 * minute, 22 * minute, 22 * minute, 0)], day.Vehicles[1].Visits);
        Assert.Equal([new DayVisit(0, 0, null, null, 3 * minute, null)], day.Vehicles[2].Visits);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("antithetic")]
    [InlineData("controls")]
    public void A_replication_is_the_one_of_the_run(string varianceReduction)
    {
        var scenario = Written.Scenario($$"""
            name: Busy
            run: { start: 2025-06-16, days: 2, replications: 4, varianceReduction: {{varianceReduction}} }
            demand: { vehiclesPerDay: 200 }
            classes: { goods: { share: 100%, route: full } }
            stations: { lanes: { servers: 1, service: exponential(5 min) } }
            routes: { full: [lanes] }
            """);
        var arrived = new List<long>();
        new Experiment(scenario) { Crossings = new CrossingLog((replication, crossing) => { if (replication == 4 && crossing.Arrived < TimeSpan.TicksPerDay) arrived.Add(crossing.Arrived); }) }.Run(TestContext.Current.CancellationToken);

        Assert.Equal(arrived.Order().Select(t => (long)Math.Round(t / 10_000.0)), Written.Day(scenario, 1, 4).Vehicles.Select(v => v.Arrived));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_day_outside_the_run_is_refused(int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Written.Day(Written.Scenario(Written.ThreeDays), day, 1));

    [Fact]
    public void The_first_day_that_counts_is_the_one_after_the_warm_up()
    {
        var scenario = Written.Scenario(Written.ThreeDays);
        Assert.Equal(1, GateDay.FirstAfterWarmUp(scenario));
        Assert.Equal(3, GateDay.FirstAfterWarmUp(scenario with { Run = scenario.Run with { WarmUp = TimeSpan.FromDays(2) } }));
        Assert.Equal(1, GateDay.FirstAfterWarmUp(scenario with { Run = scenario.Run with { WarmUp = null } }));
    }
}
