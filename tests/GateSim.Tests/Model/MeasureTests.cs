using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>What the measures say of days that can be added up by hand.</summary>
public class MeasureTests
{
    private const double Day = 1440;

    private static Need Lane(double minutes) => Needs("lanes", minutes);

    // Vehicles at 0, 10, 20 and 30 need 25 each: they start at 0, 25, 50, 75 and leave at 25, 50, 75, 100; waits 0, 15, 30, 45.
    private static TinyGate Four => new TinyGate(Station("lanes")).Comes(0, Lane(25)).Comes(10, Lane(25)).Comes(20, Lane(25)).Comes(30, Lane(25));

    [Fact]
    public void Times_of_vehicles()
    {
        var result = Four.Result();

        Assert.Equal((25 + 40 + 55 + 70) / 4.0, result.Value("clearance-time", "mean"));
        Assert.Equal(40, result.Value("clearance-time", "p50")); // the smallest with half of the values at or below it
        Assert.Equal(70, result.Value("clearance-time", "p90"));
        Assert.Equal(70, result.Value("clearance-time", "max"));
        Assert.Equal(22.5, result.Value("waiting-time", "mean"));
        Assert.Equal(45, result.Value("waiting-time", "p95"));
        Assert.Equal(22.5, result.Value("waiting-time", "mean", "lanes"));
        Assert.Equal(45, result.Value("waiting-time", "p95", "lanes"));
    }

    // In the queue: one from 10 to 20, two to 25, one to 30, two to 50, one to 75. In the gate one more each time, and one to 100.
    [Fact]
    public void Levels_are_weighted_by_time()
    {
        var result = Four.Result();

        Assert.Equal((10 + 10 + 5 + 40 + 25) / Day, result.Value("queue-length", "mean", "lanes")!.Value, 12);
        Assert.Equal(2, result.Value("queue-length", "max", "lanes"));
        Assert.Equal(0, result.Value("queue-length", "p95", "lanes")); // above 0 for 65 minutes of 1440: 4.5 %
        Assert.Equal((25 + 40 + 55 + 70) / Day, result.Value("in-system", "mean")!.Value, 12);
        Assert.Equal(3, result.Value("in-system", "max"));
        Assert.Equal(100 / Day, result.Value("utilization", "mean", "lanes")!.Value, 12);
    }

    [Fact]
    public void Counts_by_day_and_class()
    {
        var result = new TinyGate(Station("lanes")) { Days = 2, Classes = [("goods", 0), ("empty", 0), ("never", 0)] }
            .Comes("goods", 0, Lane(10)).Comes("empty", 5, Lane(10)).Comes("goods", Day + 5, Lane(10)).Comes("goods", (2 * Day) - 5, Lane(10))
            .Result();

        Assert.Equal(2, result.Value("arrivals", "perDay"));
        Assert.Equal(1.5, result.Value("arrivals", "perDay", null, "goods"));
        Assert.Equal(0.5, result.Value("arrivals", "perDay", null, "empty"));
        Assert.Equal(0, result.Value("arrivals", "perDay", null, "never"));
        Assert.Equal(1, result.Value("throughput", "perDay", null, "goods"));
        Assert.Equal(10, result.Value("clearance-time", "mean", null, "goods"));
        Assert.Equal(15, result.Value("clearance-time", "mean", null, "empty"));
        Assert.Equal(5, result.Value("waiting-time", "mean", "lanes", "empty"));
        Assert.Null(result.Value("clearance-time", "p99", null, "never"));
        Assert.Null(result.Value("waiting-time", "mean", "lanes", "never"));
    }

    // 95 % of a day are 1368 minutes. One waits for 73 minutes: more than 5 %.
    [Fact]
    public void A_quantile_of_the_queue_length_is_one_of_time()
    {
        TinyGate OneWaits(double minutes) => new TinyGate(Station("lanes")).Comes(0, Lane(minutes)).Comes(0, Lane(1));

        Assert.Equal(0, OneWaits(72).Result().Value("queue-length", "p95", "lanes"));
        Assert.Equal(1, OneWaits(73).Result().Value("queue-length", "p95", "lanes"));
    }

    // Warm-up 20 minutes. Vehicles 0 and 1 came in it, vehicle 2 at its very end: that counts.
    [Fact]
    public void Who_arrived_in_the_warm_up_is_not_tallied_but_its_leaving_is()
    {
        var result = new TinyGate(Station("lanes")) { WarmUp = 20 }
            .Comes(0, Lane(15)).Comes(10, Lane(15)).Comes(20, Lane(15)).Comes(25, Lane(15))
            .Result();                                                                    // start at 0, 15, 30, 45
        var days = (Day - 20) / Day;

        Assert.Equal(2 / days, result.Value("arrivals", "perDay")!.Value, 12);
        Assert.Equal(3 / days, result.Value("throughput", "perDay")!.Value, 12);          // at 30, 45, 60
        Assert.Equal(30, result.Value("clearance-time", "mean"));                         // 25 and 35
        Assert.Equal(15, result.Value("waiting-time", "mean"));                           // 10 and 20
        Assert.Equal(15, result.Value("waiting-time", "mean", "lanes"));
        Assert.Equal((10 + 20) / (Day - 20), result.Value("queue-length", "mean", "lanes")!.Value, 12);
        Assert.Equal((10 + 25 + 35) / (Day - 20), result.Value("in-system", "mean")!.Value, 12);
        Assert.Equal(40 / (Day - 20), result.Value("utilization", "mean", "lanes")!.Value, 12);
    }

    [Fact]
    public void Who_leaves_at_the_end_of_the_warm_up_leaves_after_it() =>
        Assert.Equal(Day / (Day - 15), new TinyGate(Station("lanes")) { WarmUp = 15 }.Comes(0, Lane(15)).Result()
            .Value("throughput", "perDay")!.Value, 12);

    [Fact]
    public void What_stands_at_the_end_of_the_warm_up_still_stands()
    {
        var result = new TinyGate(Station("lanes")) { WarmUp = 60 }.Comes(0, Lane(Day)).Comes(1, Lane(1)).Result();

        Assert.Equal(1, result.Value("queue-length", "mean", "lanes"));
        Assert.Equal(2, result.Value("in-system", "mean"));
        Assert.Equal(1, result.Value("utilization", "mean", "lanes"));
        Assert.Null(result.Value("waiting-time", "mean", "lanes"));
    }

    [Fact]
    public void What_the_warm_up_held_is_forgotten()
    {
        var result = new TinyGate(Station("lanes")) { WarmUp = 60 }.Comes(0, Lane(5)).Comes(0, Lane(5)).Comes(0, Lane(5)).Comes(100, Lane(5))
            .Result();

        Assert.Equal(0, result.Value("queue-length", "max", "lanes"));
        Assert.Equal(1, result.Value("in-system", "max"));
    }

    // A visit of a vehicle that came in the warm-up is not tallied, though it is made after it.
    [Fact]
    public void A_visit_is_tallied_by_when_its_vehicle_came_to_the_gate()
    {
        var result = new TinyGate(Station("lanes")) { WarmUp = 60 }.Comes(59, Drives(10), Lane(30)).Comes(60, Drives(10), Lane(30)).Result();

        Assert.Equal(29, result.Value("waiting-time", "mean", "lanes"));
    }

    [Fact]
    public void Those_still_there_at_the_end_are_in_the_queue_but_not_in_the_times()
    {
        var result = new TinyGate(Station("lanes")).Comes(Day - 30, Lane(10)).Comes(Day - 30, Lane(30)).Comes(Day - 30, Lane(10)).Result();

        Assert.Equal(2, result.Replication.Unfinished);
        Assert.Equal(3, result.Replication.Vehicles);
        Assert.Equal((10 + 30) / Day, result.Value("queue-length", "mean", "lanes")!.Value, 12);
        Assert.Equal(10, result.Value("clearance-time", "max"));
        Assert.Equal(5, result.Value("waiting-time", "mean", "lanes")); // 0 and 10: the second has started
        Assert.Equal(3, result.Value("arrivals", "perDay"));
        Assert.Equal(1, result.Value("throughput", "perDay"));
    }

    // On duty from 0 to 60, at work until 100.
    [Fact]
    public void Overtime_can_make_the_utilization_exceed_one() =>
        Assert.Equal(100 / 60.0, new TinyGate(Station("lanes", hours: HoursOn(0, (0, 60)))).Comes(0, Lane(50)).Comes(1, Lane(50)).Result()
            .Value("utilization", "mean", "lanes")!.Value, 12);

    [Fact]
    public void Where_nobody_is_ever_on_duty_there_is_no_utilization() =>
        Assert.Null(new TinyGate(Station("lanes", hours: Hours())).Comes(0, Lane(50)).Result().Value("utilization", "mean", "lanes"));

    [Fact]
    public void Server_time_on_duty_adds_up_over_the_day() =>
        Assert.Equal(120.0 / ((2 * 600) + (1 * 840)), new TinyGate(Station("lanes", staff: Staff((0, 2), (600, 1)))).Comes(10, Lane(60))
            .Comes(20, Lane(60)).Result().Value("utilization", "mean", "lanes")!.Value, 12);

    // At the first midnight two are inside, at the second none, at the third one leaves and one comes as the clock strikes.
    [Fact]
    public void The_backlog_is_counted_at_midnight_after_ends_and_before_arrivals()
    {
        var gate = new TinyGate(Station("lanes")) { Days = 3 }
            .Comes(Day - 10, Lane(20)).Comes(Day - 5, Lane(Day - 10)).Comes((3 * Day) - 10, Lane(10)).Comes(3 * Day, Lane(1));

        Assert.Equal([2, 0, 0], gate.Result().Replication.BacklogByDay);
        Assert.Equal(2 / 3.0, gate.Result().Value("backlog", "mean")!.Value, 12);
        Assert.Equal(2, gate.Result().Value("backlog", "max"));
    }

    [Fact]
    public void The_midnight_at_which_the_warm_up_ends_is_not_counted()
    {
        var result = new TinyGate(Station("lanes")) { Days = 2, WarmUp = Day }.Comes(Day - 10, Lane(20)).Comes((2 * Day) - 1, Lane(20))
            .Comes((2 * Day) - 1, Lane(20)).Result();

        Assert.Equal(2, result.Value("backlog", "mean"));
    }

    [Fact]
    public void Classes_are_listed_after_all_together_and_stations_in_their_order()
    {
        var keys = new TinyGate(Station("b"), Station("a")) { Classes = [("goods", 0), ("empty", 0)] }.Result().Keys;

        Assert.Equal(
            ["arrivals", "throughput", "clearance-time", "waiting-time", "queue-length", "utilization", "in-system", "backlog"],
            keys.Select(k => k.Measure).Distinct());
        Assert.Equal([null, "goods", "empty"], keys.Where(k => k.Measure == "arrivals").Select(k => k.Class));
        Assert.Equal([null, "b", "a"], keys.Where(k => k.Measure == "waiting-time").Select(k => k.Station).Distinct());
        Assert.Equal(["mean", "p50", "p90", "p95", "p99", "max"], keys.Where(k => k is { Measure: "clearance-time", Class: null })
            .Select(k => k.Statistic));
    }
}
