using GateSim.Model.Areas;
using GateSim.Model.Traffic;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Parts of the gate that vehicles enter and leave: places, calls, quotas.</summary>
public class AreaTests
{
    private static TinyGate Gate(AreaPlan area, int days = 1) => new(Station("lanes", servers: 9)) { Areas = [area], Days = days };

    private static Need[] Through(string area, double minutes) => [Enters(area), Needs("lanes", minutes), Leaves(area)];

    [Fact]
    public void A_place_is_taken_when_the_area_is_entered_and_free_when_it_is_left()
    {
        var diary = Gate(new AreaPlan("yard") { Places = 2 })
            .Comes(0, Through("yard", 10)).Comes(1, Through("yard", 30)).Comes(2, Through("yard", 5)).Comes(3, Through("yard", 5)).Run();

        Assert.Equal([0, 1, 10, 15], diary.LetInto("yard"));
        Assert.Equal([10, 31, 15, 20], diary.LeftAt);
        Assert.Equal([0, 0, 8, 12], diary.Waited);
    }

    [Fact]
    public void It_keeps_its_place_over_several_steps_until_it_leaves_or_its_route_ends()
    {
        var gate = Gate(new AreaPlan("yard") { Places = 1 });

        var diary = gate.Comes(0, Enters("yard"), Needs("lanes", 4), Drives(6), Leaves("yard"), Drives(50))
            .Comes(1, Enters("yard"), Needs("lanes", 5))
            .Comes(2, Enters("yard")).Run();

        Assert.Equal([0, 10, 15], diary.LetInto("yard"));
        Assert.Equal([60, 15, 15], diary.LeftAt);
    }

    // The lane is free at 3, though the vehicle in front waits for the yard until 20.
    [Fact]
    public void Who_waits_to_be_let_in_keeps_no_server()
    {
        var gate = new TinyGate(Station("lane"), Station("platform")) { Areas = [new AreaPlan("yard") { Places = 1 }] };

        var diary = gate.Comes(0, Enters("yard"), Needs("platform", 20), Leaves("yard"))
            .Comes(1, Needs("lane", 2), Enters("yard"))
            .Comes(1, Needs("lane", 2)).Run();

        Assert.Equal([1, 3], diary.Starts("lane"));
        Assert.Equal([20, 20, 5], diary.LeftAt);
    }

    [Fact]
    public void It_keeps_its_place_in_one_area_while_it_waits_for_another()
    {
        var gate = new TinyGate(Station("lanes")) { Areas = [new AreaPlan("yard") { Places = 1 }, new AreaPlan("gate") { Places = 1 }] };
        Need[] needs = [Enters("yard"), Enters("gate"), Leaves("yard"), Needs("lanes", 10), Leaves("gate")];

        var diary = gate.Comes(0, needs).Comes(1, needs).Comes(2, needs).Run();

        Assert.Equal([0, 1, 10], diary.LetInto("yard"));
        Assert.Equal([0, 10, 20], diary.LetInto("gate"));
    }

    [Fact]
    public void To_enter_where_one_is_and_to_leave_where_one_is_not_change_nothing()
    {
        var diary = Gate(new AreaPlan("yard") { Places = 1 })
            .Comes(0, Leaves("yard"), Enters("yard"), Enters("yard"), Drives(3), Leaves("yard"), Leaves("yard"), Drives(5))
            .Comes(1, Enters("yard")).Run();

        Assert.Equal([0, 3], diary.LetInto("yard"));
        Assert.Equal([8, 3], diary.LeftAt);
    }

    // 30 an hour: one every two minutes, the first at once. Nobody came between 4 and 9, so the next need not wait.
    [Fact]
    public void Vehicles_are_called_so_many_an_hour_evenly_spaced()
    {
        var area = new AreaPlan("gate") { PerHour = StaffPlan.Always(30) };

        Assert.Equal([0, 2, 4, 9, 11], Gate(area).Comes(0, Enters("gate")).Comes(0, Enters("gate")).Comes(1, Enters("gate"))
            .Comes(9, Enters("gate")).Comes(9.5, Enters("gate")).Run().LetInto("gate"));
    }

    // 60 an hour until 00:10, then 6: one at 9 may come at 9 still, the next call is a minute after it; from 10 on one every ten minutes.
    [Fact]
    public void The_pace_of_calls_changes_by_time_of_day()
    {
        var area = new AreaPlan("gate") { PerHour = Staff((0, 60), (10, 6)) };

        Assert.Equal([9, 10, 20, 30], Gate(area).Comes(9, Enters("gate")).Comes(9, Enters("gate")).Comes(9, Enters("gate")).Comes(9, Enters("gate"))
            .Run().LetInto("gate"));
    }

    [Fact]
    public void Nobody_is_let_in_outside_the_hours_but_those_inside_may_leave()
    {
        var area = new AreaPlan("yard") { Hours = Hours((10, 20), (40, 50)) };

        var diary = Gate(area).Comes(1, Enters("yard")).Comes(19, Enters("yard"), Drives(8), Leaves("yard")).Comes(20, Enters("yard")).Run();

        Assert.Equal([10, 19, 40], diary.LetInto("yard"));
        Assert.Equal([10, 27, 40], diary.LeftAt);
    }

    [Fact]
    public void A_quota_of_the_day_holds_the_rest_until_midnight()
    {
        var area = new AreaPlan("china") { PerDay = 2 };

        Assert.Equal([100, 200, 1440, 1440, 2880], Gate(area, days: 2)
            .Comes(100, Enters("china")).Comes(200, Enters("china")).Comes(300, Enters("china")).Comes(400, Enters("china")).Comes(1500, Enters("china"))
            .Run().LetInto("china"));
    }

    [Fact]
    public void Or_it_turns_them_away()
    {
        var area = new AreaPlan("china") { PerDay = 2, WhenFull = WhenFull.Leave };

        var diary = Gate(area, days: 2).Comes(1, Enters("china")).Comes(2, Enters("china")).Comes(3, Enters("china")).Comes(1441, Enters("china")).Run();

        Assert.Equal([1, 2, null, 1441], diary.LeftAt);
        Assert.Equal([(2, 3, Outcome.TurnedAway)], diary.Uncleared);
    }

    [Fact]
    public void The_larger_priority_is_let_in_first_where_that_is_the_order()
    {
        var gate = new TinyGate(Station("lanes")) { Areas = [new AreaPlan("yard") { Places = 1, Order = QueueOrder.Priority }], Classes = [("truck", 0), ("fruit", 5)] };

        Assert.Equal([0, 20, 10], gate.Comes("truck", 0, Enters("yard"), Drives(10)).Comes("truck", 1, Enters("yard"), Drives(10))
            .Comes("fruit", 2, Enters("yard"), Drives(10)).Run().LetInto("yard"));
    }

    // 20,000 that pass in no time: each lets the next one in.
    [Fact]
    public void A_long_line_that_passes_in_no_time_needs_no_depth()
    {
        var gate = Gate(new AreaPlan("gate") { Places = 1, Hours = Hours((10, 20)) });
        for (var i = 0; i < 20_000; i++) gate.Comes(0, Enters("gate"), Leaves("gate"));

        Assert.All(gate.Run().LeftAt, left => Assert.Equal(10, left));
    }

    // At 10 the first is let in and leaves the yard; the second comes from there into the line in which the third still waits.
    [Fact]
    public void Who_comes_while_others_are_let_in_waits_behind_them_and_is_let_in_at_that_instant()
    {
        var gate = new TinyGate(Station("lanes")) { Areas = [new AreaPlan("yard") { Places = 1 }, new AreaPlan("gate") { Hours = Hours((10, 20)) }] };
        Need[] throughTheYard = [Enters("yard"), Enters("gate"), Leaves("yard"), Needs("lanes", 1)];

        var diary = gate.Comes(0, throughTheYard).Comes(0, throughTheYard).Comes(0, Enters("gate"), Needs("lanes", 1)).Run();

        Assert.Equal([10, 10, 10], diary.LetInto("gate"));
        Assert.Equal([11, 13, 12], diary.LeftAt);
    }

    // In the yard 1 from 0 to 10 and from 10 to 40 of 60 minutes after the warm-up of none; outside one from 5 to 10, at 20 metres.
    [Fact]
    public void Its_measures_tell_how_many_were_inside_and_outside_and_how_long_the_road_was_blocked()
    {
        var result = new TinyGate(Station("lanes")) { Areas = [new AreaPlan("yard") { Places = 1, MetresPerVehicle = 20 }] }
            .Comes(0, Enters("yard"), Drives(10)).Comes(5, Enters("yard"), Drives(30)).Result();

        Assert.Equal(40.0 / 1440, result.Value("area-occupancy", "mean", "yard"));
        Assert.Equal(1, result.Value("area-occupancy", "max", "yard"));
        Assert.Equal(5.0 / 1440, result.Value("area-outside", "mean", "yard"));
        Assert.Equal(20 * 5.0 / 1440, result.Value("area-outside-length", "mean", "yard"));
        Assert.Equal(20, result.Value("area-outside-length", "max", "yard"));
        Assert.Equal(2.5, result.Value("area-waiting-time", "mean", "yard"));
        Assert.Equal(2.5, result.Value("waiting-time", "mean"));
    }

    [Fact]
    public void Who_is_turned_away_is_in_no_time_and_no_throughput()
    {
        var result = new TinyGate(Station("lanes")) { Areas = [new AreaPlan("quota") { PerDay = 1, WhenFull = WhenFull.Leave }] }
            .Comes(0, Enters("quota"), Drives(10)).Comes(5, Needs("lanes", 7), Enters("quota"), Drives(30)).Result();

        Assert.Equal(2, result.Value("arrivals", "perDay"));
        Assert.Equal(1, result.Value("throughput", "perDay"));
        Assert.Equal(10, result.Value("clearance-time", "max"));
        Assert.Equal(0, result.Value("backlog", "max"));
        Assert.Equal(0, result.Replication.Unfinished);
    }

    // The second day's quota is 1 instead of 3, and its hours begin later.
    [Fact]
    public void Special_days_have_quotas_and_hours_of_their_own()
    {
        var area = new AreaPlan("china") { PerDay = 3 };
        var second = new SpecialDays(new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 2), "Tet") { Areas = ["china"], PerDay = 1, Hours = Hours((600, 1200)) };
        var gate = new TinyGate(Station("lanes")) { Areas = [area], Days = 3, SpecialDays = [second] };
        for (var i = 0; i < 5; i++) gate.Comes(0, Enters("china"));

        Assert.Equal([0, 0, 0, 1440 + 600, 2880], gate.Run().LetInto("china"));
    }

    // In a special night none, from then on as ever.
    [Fact]
    public void A_special_pace_of_calls_holds_for_its_day()
    {
        var second = new SpecialDays(new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 2), null) { Areas = ["gate"], PerHour = Staff((0, 0), (60, 2)) };
        var gate = new TinyGate(Station("lanes")) { Areas = [new AreaPlan("gate") { PerHour = StaffPlan.Always(60) }], Days = 2, SpecialDays = [second] };

        Assert.Equal([1439, 1500, 1530], gate.Comes(1439, Enters("gate")).Comes(1439, Enters("gate")).Comes(1439, Enters("gate")).Run().LetInto("gate"));
    }

    // Four a day by the quota, though twelve could pass in the hour in which it is open: 01:00 to 02:00.
    [Fact]
    public void What_it_may_let_in_is_limited_by_quota_pace_and_hours()
    {
        double Capacity(AreaPlan plan, double fromDay) =>
            new AreaTimetable(DrawnGate.Usual with { Areas = [plan] }, plan).Capacity((long)(fromDay * TimeSpan.TicksPerDay), 2 * TimeSpan.TicksPerDay);
        var open = new AreaPlan("a") { PerHour = StaffPlan.Always(12), Hours = Hours((60, 120)) };

        Assert.Equal(24, Capacity(open, 0));
        Assert.Equal(8, Capacity(open with { PerDay = 4 }, 0));
        Assert.Equal(4, Capacity(open with { PerDay = 4 }, 0.5));
        Assert.Equal(double.PositiveInfinity, Capacity(new AreaPlan("a") { Places = 3 }, 0));
    }
}
