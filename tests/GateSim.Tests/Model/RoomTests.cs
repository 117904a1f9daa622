using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Limited waiting room: who may enter, who waits to enter, and who keeps a server meanwhile.</summary>
public class RoomTests
{
    private static Need Lane => Needs("lanes", 5);

    private static Need Bay => Needs("bays", 10);

    [Fact]
    public void Without_room_a_vehicle_enters_when_it_can_start_and_is_never_in_the_queue()
    {
        var gate = new TinyGate(Station("bays", room: 0)).Comes(0, Bay).Comes(1, Bay);

        Assert.Equal([0, 10], gate.Run().Joins("bays"));
        Assert.Equal([0, 10], gate.Run().Starts("bays"));
        Assert.Equal(0, gate.Result().Value("queue-length", "max", "bays"));
        Assert.Equal(0, gate.Result().Value("waiting-time", "mean", "bays"));
        Assert.Equal(4.5, gate.Result().Value("waiting-time", "mean")); // but it waited: 0 and 9
        Assert.Equal(2, gate.Result().Value("in-system", "max"));
    }

    [Fact]
    public void With_room_for_one_the_second_waits_to_enter()
    {
        var diary = new TinyGate(Station("bays", room: 1)).Comes(0, Bay).Comes(1, Bay).Comes(2, Bay).Run();

        Assert.Equal([0, 1, 10], diary.Joins("bays"));
        Assert.Equal([0, 10, 20], diary.Starts("bays"));
    }

    // Vehicle 1 is done at the lane at 10, but the bay is taken until 15: it keeps the lane, and vehicle 2 waits for it.
    [Fact]
    public void A_vehicle_that_cannot_enter_keeps_its_server()
    {
        var gate = new TinyGate(Station("lanes"), Station("bays", room: 0)).Comes(0, Lane, Bay).Comes(0, Lane, Bay).Comes(0, Lane);
        var diary = gate.Run();

        Assert.Equal([0, 5, 15], diary.Starts("lanes"));
        Assert.Equal([5, 15], diary.Starts("bays"));
        Assert.Equal([15, 25, 20], diary.LeftAt);
        Assert.Equal([0, 10, 15], diary.Waited); // vehicle 1: 5 in the queue, 5 blocked
        Assert.Equal(20.0 / 1440, gate.Result().Value("utilization", "mean", "lanes")!.Value, 12); // 0 to 20 without a break, blocked time included
    }

    [Fact]
    public void A_place_in_the_room_is_enough_to_leave_the_server() =>
        Assert.Equal([0, 5, 10], new TinyGate(Station("lanes"), Station("bays", room: 1)).Comes(0, Lane, Bay).Comes(0, Lane, Bay).Comes(0, Lane).Run()
            .Starts("lanes"));

    // Bay taken until 20. Vehicle 1 waits to enter from 3 on (from outside), vehicle 2 from 5 (from a lane), vehicle 3 from 4 (from a drive).
    [Fact]
    public void All_that_wait_to_enter_form_one_line_in_the_order_in_which_they_began_to_wait()
    {
        var diary = new TinyGate(Station("lanes"), Station("bays", room: 0))
            .Comes(0, Needs("bays", 20))
            .Comes(0, Lane, Needs("bays", 1))
            .Comes(1, Drives(3), Needs("bays", 1))
            .Comes(3, Needs("bays", 1))
            .Run();

        Assert.Equal([0, 3, 2, 1], diary.Order("bays"));
    }

    [Fact]
    public void Priority_does_not_matter_in_the_line_to_enter_but_in_the_room()
    {
        var diary = new TinyGate(Station("bays", room: 2, order: QueueOrder.Priority)) { Classes = [("goods", 0), ("fruit", 1)] }
            .Comes("goods", 0, Bay)
            .Comes("goods", 1, Bay)
            .Comes("goods", 2, Bay)
            .Comes("goods", 3, Bay)  // waits to enter until 10
            .Comes("fruit", 4, Bay)  // behind it, until 20; then it is in the room, and overtakes
            .Run();

        Assert.Equal([0, 1, 2, 10, 20], diary.Joins("bays"));
        Assert.Equal([0, 1, 2, 4, 3], diary.Order("bays"));
    }

    [Fact]
    public void Who_comes_does_not_overtake_who_waits_to_enter()
    {
        var diary = new TinyGate(Station("bays", room: 0)).Comes(0, Bay).Comes(1, Bay).Comes(10, Bay).Run();

        Assert.Equal([0, 10, 20], diary.Starts("bays")); // at 10 the end comes first, and vehicle 1 with it
    }

    [Fact]
    public void A_closed_station_fills_its_room_and_no_more()
    {
        var diary = new TinyGate(Station("bays", room: 2, hours: Hours((60, 600)))).Comes(0, Bay).Comes(1, Bay).Comes(2, Bay).Run();

        Assert.Equal([0, 1, 60], diary.Joins("bays"));
        Assert.Equal([60, 70, 80], diary.Starts("bays"));
    }

    [Fact]
    public void Who_waits_to_enter_after_a_delay_keeps_no_server()
    {
        var diary = new TinyGate(Station("lanes"), Station("bays", room: 0)).Comes(0, Bay).Comes(0, Lane, Drives(1), Bay).Comes(0, Lane).Run();

        Assert.Equal([0, 5], diary.Starts("lanes"));
        Assert.Equal([0, 10], diary.Starts("bays"));
    }

    [Fact]
    public void Who_waits_to_enter_after_steps_together_keeps_no_server()
    {
        var diary = new TinyGate(Station("lanes"), Station("papers"), Station("bays", room: 0))
            .Comes(0, Bay)
            .Comes(0, Together(("lanes", 5), ("papers", 2)), Bay)
            .Comes(0, Together(("lanes", 1), ("papers", 1)))
            .Run();

        Assert.Equal([0, 5], diary.Starts("lanes"));
        Assert.Equal([0, 2], diary.Starts("papers"));
        Assert.Equal([0, 10], diary.Starts("bays"));
    }

    [Fact]
    public void Nor_does_who_waits_after_a_step_together_of_one_station()
    {
        var diary = new TinyGate(Station("lanes"), Station("bays", room: 0)).Comes(0, Bay).Comes(0, Together(("lanes", 5)), Bay).Comes(0, Lane).Run();

        Assert.Equal([0, 5], diary.Starts("lanes"));
        Assert.Equal([0, 10], diary.Starts("bays"));
    }

    // Three stations of one server and no room: when the last gets free at 30, all move up at that instant.
    [Fact]
    public void One_that_leaves_lets_a_whole_chain_move_up()
    {
        var diary = new TinyGate(Station("first"), Station("second", room: 0), Station("third", room: 0))
            .Comes(0, Needs("third", 30))
            .Comes(0, Needs("second", 5), Needs("third", 5))
            .Comes(0, Needs("first", 5), Needs("second", 5))
            .Comes(0, Needs("first", 5))
            .Run();

        Assert.Equal([0, 30], diary.Starts("third"));
        Assert.Equal([0, 30], diary.Starts("second"));
        Assert.Equal([0, 30], diary.Starts("first"));
        Assert.Equal([30, 35, 35, 35], diary.LeftAt);
    }

    // At 100 bays and lanes open. Lane 0 holds vehicle 0, blocked by the bays; lane 1 is free; 2 and 3 are in the room, 4 waits to enter. Vehicle 0
    // goes to the bays, so 2 starts at its lane and 4 may enter: at lane 1 it is the turn of 3.
    [Fact]
    public void At_an_opening_who_enters_does_not_overtake_who_is_in_the_room()
    {
        var diary = new TinyGate(Station("bays", room: 0, hours: Hours((100, 600))),
            Station("lanes", servers: 2, room: 2, hours: Hours((0, 50), (100, 600))))
            .Comes(0, Lane, Bay).Comes(1, Lane).Comes(60, Lane).Comes(61, Lane).Comes(62, Lane)
            .Run();

        Assert.Equal([0, 1, 100, 100, 105], diary.Starts("lanes"));
    }

    [Fact]
    public void A_vehicle_can_visit_the_same_station_again_where_another_server_is_free() =>
        Assert.Equal([10], new TinyGate(Station("bays", servers: 2, room: 0)).Comes(0, Needs("bays", 5), Needs("bays", 5)).Run().LeftAt);

    [Fact]
    public void A_long_chain_moves_up_as_one()
    {
        const int Stations = 100;
        var gate = new TinyGate([.. Enumerable.Range(0, Stations).Select(s => Station($"s{s}", room: 0))]);
        gate.Comes(0, Needs($"s{Stations - 1}", 60));
        for (var s = Stations - 2; s >= 0; s--) gate.Comes(0, Needs($"s{s}", 1), Needs($"s{s + 1}", 1));

        Assert.All(gate.Run().LeftAt.Skip(1), left => Assert.Equal(61, left));
    }
}
