using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Vehicles that give up waiting in a queue.</summary>
public class PatienceTests
{
    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static StationPlan Lanes(double patience, int servers = 1, StaffPlan? staff = null, OpeningHours? hours = null, int? room = null) =>
        Station("lanes", servers, room, staff: staff, hours: hours, patience: patience);

    [Fact]
    public void Who_has_waited_so_long_leaves_the_queue()
    {
        var diary = new TinyGate(Lanes(patience: 8)).Comes(0, Lane(10)).Comes(1, Lane(10)).Comes(5, Lane(10)).Run();

        Assert.Equal([10, null, 20], diary.LeftAt);
        Assert.Equal([(1, 9, Outcome.GaveUp)], diary.Uncleared);
    }

    [Fact]
    public void Who_has_started_never_gives_up() =>
        Assert.Equal([60, 110], new TinyGate(Lanes(patience: 50)).Comes(0, Lane(60)).Comes(10, Lane(50)).Run().LeftAt);

    // The service began at 0, before the other began to wait: its end comes first.
    [Fact]
    public void A_patience_that_ends_as_the_server_gets_free_is_just_long_enough() =>
        Assert.Equal([10, 20], new TinyGate(Lanes(patience: 9)).Comes(0, Lane(10)).Comes(1, Lane(10)).Run().LeftAt);

    // Vehicle 1 starts at 2, when vehicle 2 waits already: vehicle 2 gives up before the service ends at the same instant.
    [Fact]
    public void But_not_when_it_began_before_the_service() =>
        Assert.Equal([(2, 10, Outcome.GaveUp)], new TinyGate(Lanes(patience: 9)).Comes(0, Lane(2)).Comes(1, Lane(8)).Comes(1, Lane(8)).Run().Uncleared);

    // Duty changes before anybody gives up, so at 60 the third one starts.
    [Fact]
    public void Those_who_wait_for_the_opening_lose_patience_too()
    {
        var diary = new TinyGate(Lanes(patience: 50, hours: Hours((60, 600)))).Comes(0, Lane(10)).Comes(9, Lane(10)).Comes(10, Lane(10)).Comes(21, Lane(10)).Run();

        Assert.Equal([(0, 50, Outcome.GaveUp), (1, 59, Outcome.GaveUp)], diary.Uncleared);
        Assert.Equal([null, null, 70, 80], diary.LeftAt);
    }

    // Room for one: vehicle 2 waits to enter from 2 on, and enters as vehicle 1 gives up. It has begun to wait in the queue at 7 only.
    [Fact]
    public void Who_gives_up_makes_room()
    {
        var diary = new TinyGate(Lanes(patience: 6, room: 1)).Comes(0, Lane(10)).Comes(1, Lane(10)).Comes(2, Lane(10)).Run();

        Assert.Equal([0, 1, 7], diary.Joins("lanes"));
        Assert.Equal([10, null, 20], diary.LeftAt);
    }

    [Fact]
    public void Who_waits_to_enter_is_in_no_queue_and_does_not_lose_patience() =>
        Assert.Equal([100, 200, 300], new TinyGate(Station("lanes", room: 0, patience: 6)).Comes(0, Lane(100)).Comes(1, Lane(100)).Comes(2, Lane(100)).Run().LeftAt);

    [Fact]
    public void A_patience_of_nothing_is_for_those_who_can_start_at_once() =>
        Assert.Equal([10, null, 20], new TinyGate(Lanes(patience: 0)).Comes(0, Lane(10)).Comes(1, Lane(1)).Comes(10, Lane(10)).Run().LeftAt);

    // The first in the line, in its middle and at its end.
    [Theory]
    [InlineData(1, new long[] { 0, 2, 3 })]
    [InlineData(2, new long[] { 0, 1, 3 })]
    [InlineData(3, new long[] { 0, 1, 2 })]
    public void The_others_keep_their_order(int impatient, long[] order)
    {
        var lanes = Station("lanes") with { Patience = [DrawnGate.Takes(5, "fruit")] };
        var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0)] };
        for (var v = 0; v < 4; v++) gate.Comes(v == impatient ? "fruit" : "truck", v, Lane(10));

        Assert.Equal(order, gate.Run().Order("lanes"));
    }

    [Fact]
    public void Each_class_has_a_patience_of_its_own_or_waits_for_ever()
    {
        var lanes = Station("lanes") with { Patience = [DrawnGate.Takes(5, "fruit"), DrawnGate.Takes(20, "parts")] };
        var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0), ("parts", 0)] };

        var diary = gate.Comes("truck", 0, Lane(100)).Comes("truck", 1, Lane(1)).Comes("fruit", 2, Lane(1)).Comes("parts", 3, Lane(1)).Run();

        Assert.Equal([(2, 7, Outcome.GaveUp), (3, 23, Outcome.GaveUp)], diary.Uncleared);
        Assert.Equal(101, diary.LeftAt[1]);
    }

    [Fact]
    public void From_a_line_of_priority_too()
    {
        var gate = new TinyGate(Station("lanes", order: QueueOrder.Priority, patience: 15)) { Classes = [("truck", 0), ("fruit", 1)] };

        var diary = gate.Comes("truck", 0, Lane(10)).Comes("truck", 1, Lane(10)).Comes("fruit", 2, Lane(10)).Comes("fruit", 3, Lane(10)).Run();

        Assert.Equal([(1, 16, Outcome.GaveUp), (3, 18, Outcome.GaveUp)], diary.Uncleared);
        Assert.Equal([0, 2], diary.Order("lanes"));
    }

    // 0 and 1 are served; 2 and 4 wait at the first lane, 3 at the second. At 12 vehicle 2 has lost patience: 4 is now the first there.
    [Fact]
    public void From_a_queue_of_ones_own()
    {
        var lanes = Station("lanes", 2, queue: QueueKind.PerServer) with { Patience = [DrawnGate.Takes(10, "fruit")] };
        var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0)] };

        var diary = gate.Comes("truck", 0, Lane(20)).Comes("truck", 1, Lane(30)).Comes("fruit", 2, Lane(5)).Comes("truck", 3, Lane(5)).Comes("truck", 4, Lane(5)).Run();

        Assert.Equal([20, 31, null, 36, 25], diary.LeftAt);
    }

    // At 14 both fruit have given up: one stands at the first lane and three at the second, of which the last comes over. At 105 the other.
    [Fact]
    public void Its_lane_is_shorter_then_and_another_comes_over()
    {
        var lanes = Station("lanes", 2, queue: QueueKind.PerServer) with { Patience = [DrawnGate.Takes(10, "fruit")], ChangeLanes = LaneChange.ToShorter };
        var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0)] };

        var diary = gate.Comes("truck", 0, Lane(100)).Comes("truck", 1, Lane(200)).Comes("fruit", 2, Lane(5)).Comes("truck", 3, Lane(5))
            .Comes("fruit", 4, Lane(5)).Comes("truck", 5, Lane(5)).Run();

        Assert.Equal([100, 201, null, 110, null, 105], diary.LeftAt);
    }

    // 2 and 4 wait at the first lane, 3 at the second. At 5, when 1 has left, 4 comes over behind 3.
    [Fact]
    public void Who_has_changed_lanes_takes_its_patience_along()
    {
        var lanes = Station("lanes", 2, queue: QueueKind.PerServer, patience: 10) with { ChangeLanes = LaneChange.ToShorter };

        var diary = new TinyGate(lanes).Comes(0, Lane(100)).Comes(0, Lane(5)).Comes(1, Lane(50)).Comes(2, Lane(50)).Comes(3, Lane(50)).Run();

        Assert.Equal([(2, 11, Outcome.GaveUp), (4, 13, Outcome.GaveUp)], diary.Uncleared);
        Assert.Equal([100, 5, null, 55, null], diary.LeftAt);
    }

    // Ten minutes each, at once: who is heavy and not the first waits for 5.
    [Theory]
    [InlineData(1, 3)]
    [InlineData(0, 0)]
    public void It_can_go_by_a_trait_that_nothing_else_asks_for(int share, int lost)
    {
        var lanes = DrawnGate.Station("lanes", DrawnGate.Takes(10)) with { Patience = [DrawnGate.Takes(5, "heavy")] };
        var gate = DrawnGate.FourAtTheStart with { Stations = [lanes], Routes = [new Route("all", [DrawnGate.Visit("lanes")])], Traits = [DrawnGate.Flag("heavy", share)] };

        Assert.Equal(lost, DrawnGate.Run(gate).Uncleared.Count);
    }

    [Fact]
    public void A_patience_that_nobody_needs_changes_no_draw()
    {
        var patience = new ServiceLine(Condition.Always, new Uniform(Ticks(1e6), Ticks(2e6)));
        var patient = DrawnGate.Usual with { Stations = [.. DrawnGate.Usual.Stations.Select(s => s with { Patience = [patience] })] };

        Assert.Equal(DrawnGate.Run(DrawnGate.Usual).LeftAt, DrawnGate.Run(patient).LeftAt);
    }

    // Vehicle 1 starts at 2 and has left at 3; the object that stood for its visit is then that of vehicle 3, a truck without patience, which
    // waits when the patience of vehicle 1 would have ended.
    [Fact]
    public void The_patience_of_a_vehicle_that_has_left_is_nobodys()
    {
        var lanes = Station("lanes") with { Patience = [DrawnGate.Takes(50, "fruit")] };
        var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0)] };

        var diary = gate.Comes("truck", 0, Lane(2)).Comes("fruit", 1, Lane(1)).Comes("truck", 10, Lane(100)).Comes("truck", 20, Lane(1)).Comes("truck", 30, Lane(1)).Run();

        Assert.Empty(diary.Uncleared);
        Assert.Equal([2, 3, 110, 111, 112], diary.LeftAt);
    }
}
