using GateSim.Model.Stations;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Which of the servers' own queues a vehicle joins, where it is not the shortest.</summary>
public class LaneChoiceTests
{
    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static StationPlan Lanes(ServerChoice choice, int servers = 2, StaffPlan? staff = null) =>
        Station("lanes", servers, queue: QueueKind.PerServer, staff: staff) with { Choice = choice };

    // Vehicles 0 and 2 at the first lane, 1 and 3 at the second, which is empty again at 1.
    [Fact]
    public void Round_robin_takes_lanes_in_turn_full_or_not() =>
        Assert.Equal([0, 0, 10, 3], new TinyGate(Lanes(ServerChoice.RoundRobin))
            .Comes(0, Lane(10)).Comes(0, Lane(1)).Comes(2, Lane(1)).Comes(3, Lane(1)).Run().Starts("lanes"));

    // Three on duty until 10, then two: vehicle 2 was at the last, vehicle 3 (at 11) comes to the first, vehicle 4 to the second.
    [Fact]
    public void Round_robin_goes_on_with_the_first_after_the_last_on_duty() =>
        Assert.Equal([0, 0, 0, 30, 40], new TinyGate(Lanes(ServerChoice.RoundRobin, staff: Staff((0, 3), (10, 2))))
            .Comes(0, Lane(30)).Comes(0, Lane(40)).Comes(0, Lane(1)).Comes(11, Lane(1)).Comes(12, Lane(1)).Run().Starts("lanes"));

    // The room takes the one who would join the busy lane only while there is a place, though the other lane is free.
    [Fact]
    public void Whoever_could_start_at_the_lane_whose_turn_it_is_needs_no_room() =>
        Assert.Equal([0, 0, 10, 10], new TinyGate(Lanes(ServerChoice.RoundRobin) with { Room = 0 })
            .Comes(0, Lane(10)).Comes(0, Lane(1)).Comes(2, Lane(1)).Comes(3, Lane(1)).Run().Joins("lanes"));

    [Fact]
    public void Random_takes_every_lane_equally_often_and_looks_at_no_queue()
    {
        var gate = new TinyGate(Lanes(ServerChoice.Random, servers: 4));
        for (var i = 0; i < 4000; i++) gate.Comes(0, Lane(0.1));
        var starts = gate.Run().Starts("lanes");

        // Each lane serves its share one after the other: 0.1 minutes times the number before it. The longest of four shares of 4,000.
        Assert.InRange(starts.Max(), 100.1, 110);
    }

    [Fact]
    public void A_vehicle_draws_the_same_lane_whatever_else_comes()
    {
        static double[] Starts(double minutes) => new TinyGate(Lanes(ServerChoice.Random, servers: 3))
            .Comes(0, Lane(minutes)).Comes(0, Lane(minutes)).Comes(0, Lane(minutes)).Comes(0, Lane(minutes)).Run().Starts("lanes");

        Assert.Equal(Starts(1).Select(t => 5 * t), Starts(5));
    }

    // At 5 vehicle 0 at the first lane waits for the bay, and at 10 vehicle 1 in the bay for the lane whose turn it is: the first. The second
    // lane is idle, but it is nobody's turn to go there.
    private static TinyGate Ring(LaneChange change) => new TinyGate(
            Lanes(ServerChoice.RoundRobin) with { Room = 0, ChangeLanes = change }, Station("bays", room: 0))
        .Comes(0, Lane(5), Needs("bays", 1)).Comes(0, Needs("bays", 10), Lane(1)).Comes(1, Lane(1));

    [Fact]
    public void An_idle_lane_that_nobody_chooses_ends_no_deadlock() =>
        Assert.Equal(["bays", "lanes"], Assert.Throws<DeadlockException>(() => Ring(LaneChange.Never).Run()).Stations.Order());

    [Fact]
    public void An_idle_lane_to_which_one_can_change_does() => Assert.Equal([11, 11, 2], Ring(LaneChange.ToFree).Run().LeftAt);
}
