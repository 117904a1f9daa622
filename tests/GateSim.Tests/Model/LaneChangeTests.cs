using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Those who wait in a queue of their own go over to another.</summary>
public class LaneChangeTests
{
    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static StationPlan Lanes(LaneChange change, int servers = 2, QueueOrder order = QueueOrder.Fifo, StaffPlan? staff = null,
        int? room = null) => Station("lanes", servers, room, QueueKind.PerServer, order, staff) with { ChangeLanes = change };

    // Vehicles 2 and 4 wait at the first lane, 3 at the second: after 3, at 4, the second takes the one that came first.
    [Fact]
    public void A_free_server_with_nobody_waiting_takes_the_one_who_has_waited_longest() =>
        Assert.Equal([0, 0, 4, 3, 5], new TinyGate(Lanes(LaneChange.ToFree))
            .Comes(0, Lane(10)).Comes(0, Lane(3)).Comes(1, Lane(1)).Comes(1, Lane(1)).Comes(2, Lane(1)).Run().Starts("lanes"));

    [Fact]
    public void It_takes_the_one_of_the_larger_priority_first()
    {
        var diary = new TinyGate(Lanes(LaneChange.ToFree, 3, QueueOrder.Priority)) { Classes = [("goods", 0), ("fruit", 1)] }
            .Comes("goods", 0, Lane(20)).Comes("goods", 0, Lane(20)).Comes("goods", 0, Lane(5))
            .Comes("goods", 1, Lane(1)).Comes("fruit", 2, Lane(1)).Run();

        Assert.Equal([0, 0, 0, 6, 5], diary.Starts("lanes"));
    }

    // A broken lane is the emptiest of both, and joined; the other is free and takes who has joined it.
    [Fact]
    public void Who_joins_a_lane_that_cannot_start_goes_to_a_free_one_at_once() =>
        Assert.Equal([2], new TinyGate(Lanes(LaneChange.ToFree)).Comes(2, Lane(5)).Breaks("lanes", 0, 1, 60).Run().Starts("lanes"));

    [Fact]
    public void Nobody_goes_to_a_free_server_that_is_off_duty() =>
        Assert.Equal([0, 0, 10], new TinyGate(Lanes(LaneChange.ToFree, staff: Staff((0, 2), (2, 1))))
            .Comes(0, Lane(10)).Comes(0, Lane(3)).Comes(1, Lane(1)).Run().Starts("lanes"));

    // Three at the first lane, three at the second. At 5 the second has two; the first has three: one more, so nobody moves. At 6 it has one:
    // vehicle 4, the last at the first lane, goes over, behind vehicle 5.
    [Fact]
    public void The_last_of_the_fullest_goes_over_when_it_has_two_more()
    {
        var diary = new TinyGate(Lanes(LaneChange.ToShorter))
            .Comes(0, Lane(30)).Comes(0, Lane(5))   // served
            .Comes(1, Lane(10)).Comes(1, Lane(1))   // 2 and 3 wait
            .Comes(2, Lane(10)).Comes(2, Lane(10))  // 4 and 5 wait behind them
            .Run();

        Assert.Equal([0, 0, 26, 5, 16, 6], diary.Starts("lanes"));
    }

    [Fact]
    public void The_last_is_the_one_who_would_go_last_by_priority()
    {
        var diary = new TinyGate(Lanes(LaneChange.ToShorter, order: QueueOrder.Priority)) { Classes = [("goods", 0), ("fruit", 1)] }
            .Comes("goods", 0, Lane(30)).Comes("goods", 0, Lane(5)).Comes("goods", 1, Lane(1)).Comes("goods", 1, Lane(1))
            .Comes("fruit", 2, Lane(1)).Comes("goods", 2, Lane(20)).Run();

        // At 5 lane 0 holds vehicles 0, 4 (fruit), 2; lane 1 vehicles 3, 5. At 6 lane 1 has only 5: vehicle 2 follows it, at 26. At 27 it is empty.
        Assert.Equal([0, 0, 26, 5, 27, 6], diary.Starts("lanes"));
    }

    // At 3 the second lane is empty and the first has two: the one who waits is served at once.
    [Fact]
    public void Who_goes_over_to_an_empty_lane_starts_there() =>
        Assert.Equal([0, 0, 3], new TinyGate(Lanes(LaneChange.ToShorter)).Comes(0, Lane(10)).Comes(0, Lane(3)).Comes(1, Lane(1)).Run()
            .Starts("lanes"));

    private static Scenario Gate(QueueKind queue, LaneChange change, Distribution service, int days = 20) => DrawnGate.Usual with
    {
        Run = DrawnGate.Usual.Run with { Days = days },
        Demand = DrawnGate.Usual.Demand with { VehiclesPerDay = 1550 },
        Stations = [Station("lanes", 6, queue: queue, staff: Staff((0, 6), (600, 4), (900, 7))) with { Service = [new(Condition.Always, service)], ChangeLanes = change }],
        Routes = [new Route("all", [DrawnGate.Visit("lanes")])],
    };

    // Who goes to a free lane at once leaves no server without work while somebody waits; with equal services it does not matter who goes.
    [Fact]
    public void With_constant_service_going_to_a_free_lane_makes_own_queues_the_shared_queue()
    {
        var service = new Constant(Ticks(5));

        Assert.Equal(DrawnGate.Starts(Gate(QueueKind.Shared, LaneChange.Never, service)).Order(),
            DrawnGate.Starts(Gate(QueueKind.PerServer, LaneChange.ToFree, service)).Order());
    }

    [Fact]
    public void Without_it_they_are_not() =>
        Assert.NotEqual(DrawnGate.Starts(Gate(QueueKind.Shared, LaneChange.Never, new Constant(Ticks(5)))).Order(),
            DrawnGate.Starts(Gate(QueueKind.PerServer, LaneChange.Never, new Constant(Ticks(5)))).Order());
}
