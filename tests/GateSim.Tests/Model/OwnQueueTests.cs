using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>A queue in front of each server.</summary>
public class OwnQueueTests
{
    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static StationPlan Lanes(int servers = 2, int? room = null, StaffPlan? staff = null, OpeningHours? hours = null) =>
        Station("lanes", servers, room, QueueKind.PerServer, staff: staff, hours: hours);

    // Vehicle 2 sees one at each lane and takes the first; vehicle 3 sees two and one.
    [Fact]
    public void A_vehicle_joins_the_server_with_the_fewest_and_the_lowest_number_among_equals() =>
        Assert.Equal([0, 0, 10, 3], new TinyGate(Lanes()).Comes(0, Lane(10)).Comes(0, Lane(3)).Comes(1, Lane(1)).Comes(1, Lane(1)).Run()
            .Starts("lanes"));

    // The second lane is free from 3 on.
    [Fact]
    public void Nobody_changes_queue() =>
        Assert.Equal([0, 0, 10], new TinyGate(Lanes()).Comes(0, Lane(10)).Comes(0, Lane(3)).Comes(1, Lane(1)).Run().Starts("lanes"));

    // At 6 vehicle 0 still stands in the first lane, blocked by the bay until 20, and vehicle 1 is served in the second until 8.
    [Fact]
    public void A_blocked_vehicle_counts()
    {
        var diary = new TinyGate(Lanes(), Station("bays", room: 0))
            .Comes(0, Needs("bays", 20))
            .Comes(0, Lane(5), Needs("bays", 1))
            .Comes(0, Lane(8))
            .Comes(6, Lane(1))  // one each: the first
            .Comes(7, Lane(1))  // two and one: the second
            .Run();

        Assert.Equal([0, 0, 20, 8], diary.Starts("lanes"));
    }

    [Fact]
    public void A_broken_server_is_joined_like_any_other()
    {
        var diary = new TinyGate(Lanes()).Comes(1, Lane(2)).Comes(2, Lane(5)).Comes(3, Lane(1)).Breaks("lanes", 0, 0.5, 20).Run();

        Assert.Equal([20, 2, 22], diary.Starts("lanes"));
    }

    [Fact]
    public void A_server_off_duty_is_not_joined() =>
        Assert.Equal([0, 5, 10], new TinyGate(Lanes(staff: Staff((0, 1), (60, 2)))).Comes(0, Lane(5)).Comes(1, Lane(5)).Comes(2, Lane(5)).Run()
            .Starts("lanes"));

    // Lanes 0, 1, 2 serve vehicles 0, 1, 2 until 30; behind them wait 3 and 6, 4 and 7, 5 and 8. At 10 lanes 1 and 2 go off duty.
    [Fact]
    public void Where_duty_ends_they_join_anew_in_the_order_of_first_joining()
    {
        var gate = new TinyGate(Lanes(staff: Staff((0, 3), (10, 1))));
        for (var i = 0; i < 9; i++) gate.Comes(i / 3, Lane(i < 3 ? 30 : 1));
        var diary = gate.Run();

        Assert.Equal([0, 1, 2, 3, 6, 4, 5, 7, 8], diary.Order("lanes"));
        Assert.Equal([0, 0, 0, 30, 32, 33, 31, 34, 35], diary.Starts("lanes"));
    }

    // Its waiting began when it first joined, at 1.
    [Fact]
    public void Who_joins_anew_has_waited_since_it_first_joined()
    {
        var gate = new TinyGate(Lanes(staff: Staff((0, 2), (10, 1)))).Comes(0, Lane(20)).Comes(0, Lane(30)).Comes(0.5, Lane(1)).Comes(1, Lane(1));

        Assert.Equal([0, 0, 20, 21], gate.Run().Starts("lanes"));
        Assert.Equal((19.5 + 20) / 4, gate.Result().Value("waiting-time", "mean", "lanes"));
        Assert.Equal(2, gate.Result().Value("queue-length", "max", "lanes"));
    }

    [Fact]
    public void While_none_is_on_duty_all_wait_in_one_line_and_join_when_one_comes() =>
        Assert.Equal([10, 10, 17], new TinyGate(Lanes(staff: Staff((0, 0), (10, 2)))).Comes(1, Lane(7)).Comes(2, Lane(8)).Comes(3, Lane(1)).Run()
            .Starts("lanes"));

    // At 10 all go off duty: vehicles 2 and 3 leave the queues of lanes 0 and 1. At 20 one comes on duty: vehicle 0 is still served there.
    [Fact]
    public void Who_waits_when_all_go_off_duty_waits_in_that_line_too() =>
        Assert.Equal([0, 0, 25, 26, 27], new TinyGate(Lanes(staff: Staff((0, 2), (10, 0), (20, 1))))
            .Comes(0, Lane(25)).Comes(0, Lane(12)).Comes(1, Lane(1)).Comes(2, Lane(1)).Comes(15, Lane(1)).Run().Starts("lanes"));

    // Closed from 10 to 20. Vehicle 2 stays at lane 0, where vehicle 0 is finished at 15; vehicle 3 comes to lane 1, which is free but closed.
    [Fact]
    public void Hours_change_nothing_in_the_queues() =>
        Assert.Equal([0, 0, 20, 20, 21], new TinyGate(Lanes(hours: Hours((0, 10), (20, 60))))
            .Comes(0, Lane(15)).Comes(0, Lane(5)).Comes(1, Lane(1)).Comes(12, Lane(9)).Comes(16, Lane(1)).Run().Starts("lanes"));

    // Vehicle 2 waits at lane 0, which fills the room. At 5 lane 1 is free: vehicle 3 could start at once, and so may enter.
    [Fact]
    public void Room_counts_all_queues_together()
    {
        var diary = new TinyGate(Lanes(room: 1)).Comes(0, Lane(10)).Comes(0, Lane(5)).Comes(1, Lane(1)).Comes(2, Lane(9)).Comes(3, Lane(1)).Run();

        Assert.Equal([0, 0, 1, 5, 10], diary.Joins("lanes"));
        Assert.Equal([0, 0, 10, 5, 11], diary.Starts("lanes"));
    }

    [Fact]
    public void A_server_that_comes_on_duty_gets_newcomers_only() =>
        Assert.Equal([0, 20, 12], new TinyGate(Lanes(staff: Staff((0, 1), (10, 2)))).Comes(0, Lane(20)).Comes(1, Lane(1)).Comes(12, Lane(1)).Run()
            .Starts("lanes"));

    // At 100 bays and lanes open. Lane 0 still serves vehicle 0 with 3 behind it; lane 1 is free with 6 in front of it; lane 2 holds vehicle 2,
    // blocked by the bays, with 5 behind it. The room is full, 7 waits to enter. Vehicle 2 goes to the bays, so 5 starts and 7 may enter: the
    // shortest is lane 1, where 6 was before it.
    [Fact]
    public void At_an_opening_who_enters_does_not_overtake_who_waits_in_front_of_the_server()
    {
        var diary = new TinyGate(Station("bays", room: 0, hours: Hours((100, 600))), Lanes(servers: 3, room: 3, hours: Hours((0, 50), (100, 600))))
            .Comes(0, Lane(200))
            .Comes(0, Lane(30))
            .Comes(0, Lane(10), Needs("bays", 5))
            .Comes(1, Lane(5))   // lane 0
            .Comes(2, Lane(5))   // lane 1, until it has served vehicle 1: from 30 to 35
            .Comes(3, Lane(5))   // lane 2
            .Comes(60, Lane(5))  // lane 1
            .Comes(61, Lane(5))  // waits to enter
            .Run();

        Assert.Equal([0, 1, 2, 4, 5, 6, 7, 3], diary.Order("lanes"));
        Assert.Equal([0, 0, 0, 200, 30, 100, 100, 105], diary.Starts("lanes"));
    }
}
