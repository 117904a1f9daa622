using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Servers that fail every 10 minutes and are repaired in 5: broken from 10 to 15, from 25 to 30, from 40 to 45 …</summary>
public class BreakdownTests
{
    private static TinyGate Failing(int? room = null) => new(Station("lanes", room: room, breakdowns: (10, 5)), Station("bays", room: 0));

    private static Need Lane(double minutes) => Needs("lanes", minutes);

    [Fact]
    public void A_service_under_way_goes_on_after_the_repair_from_where_it_was()
    {
        var gate = Failing().Comes(8, Lane(5)); // 8 to 10, 15 to 18

        Assert.Equal([18], gate.Run().LeftAt);
        Assert.Equal([0], gate.Run().Waited); // during the repair it is still in service
        Assert.Equal(0, gate.Result().Value("queue-length", "max", "lanes"));
    }

    [Fact]
    public void A_service_can_be_interrupted_again() => Assert.Equal([32], Failing().Comes(8, Lane(14)).Run().LeftAt); // 8-10, 15-25, 30-32

    [Fact]
    public void An_idle_server_fails_too() => Assert.Equal([15], Failing().Comes(11, Lane(1)).Run().Starts("lanes"));

    [Fact]
    public void A_failure_comes_before_the_end_of_a_service_at_the_same_instant() => Assert.Equal([15], Failing().Comes(5, Lane(5)).Run().LeftAt);

    [Fact]
    public void Failures_and_repairs_come_before_arrivals() =>
        Assert.Equal([15, 30], Failing().Comes(10, Lane(1)).Comes(30, Lane(5)).Run().Starts("lanes"));

    [Fact]
    public void The_next_failure_is_counted_from_the_end_of_the_repair_in_calendar_time() =>
        Assert.Equal([24, 30, 45], Failing().Comes(24, Lane(1)).Comes(25, Lane(1)).Comes(41, Lane(1)).Run().Starts("lanes"));

    [Fact]
    public void Servers_off_duty_fail_too()
    {
        var gate = new TinyGate(Station("lanes", staff: Staff((0, 0), (12, 1)), breakdowns: (10, 5))).Comes(0, Lane(1));

        Assert.Equal([15], gate.Run().Starts("lanes"));
    }

    [Fact]
    public void After_closing_time_a_repaired_server_still_finishes_what_it_began() =>
        Assert.Equal([18], new TinyGate(Station("lanes", hours: HoursOn(0, (0, 12)), breakdowns: (10, 5))).Comes(8, Lane(5)).Comes(9, Lane(5))
            .Run().LeftAt.Where(left => left is not null));

    // Served at the lane until 8, then blocked by the bay until 12, while the lane is broken from 10 to 15.
    [Fact]
    public void A_vehicle_that_is_blocked_on_a_broken_server_may_leave_it()
    {
        var diary = Failing().Comes(0, Needs("bays", 12)).Comes(3, Lane(5), Needs("bays", 1)).Comes(4, Lane(1)).Run();

        Assert.Equal([0, 12], diary.Starts("bays"));
        Assert.Equal([3, 15], diary.Starts("lanes"));
    }

    [Fact]
    public void A_blocked_vehicle_whose_service_has_ended_is_not_served_again_after_the_repair()
    {
        var diary = Failing().Comes(0, Needs("bays", 50)).Comes(3, Lane(5), Needs("bays", 1)).Run();

        Assert.Equal([0, 50], diary.Starts("bays")); // blocked from 8 to 50, through four failures
        Assert.Equal([50, 51], diary.LeftAt);
    }

    [Fact]
    public void One_broken_server_leaves_the_others_at_work_and_resumes_its_own_vehicle()
    {
        var diary = new TinyGate(Station("lanes", servers: 2))
            .Comes(0, Lane(5)).Comes(0, Lane(4)).Comes(1, Lane(2)).Comes(2, Lane(2))
            .Breaks("lanes", 0, 3, 8)
            .Run();

        Assert.Equal([0, 0, 4, 6], diary.Starts("lanes"));
        Assert.Equal([10, 4, 6, 8], diary.LeftAt);
    }

    [Fact]
    public void A_failure_of_no_length_changes_nothing() =>
        Assert.Equal([5, 10], new TinyGate(Station("lanes")).Comes(0, Lane(5)).Comes(0, Lane(5)).Breaks("lanes", 0, 3, 3).Breaks("lanes", 0, 5, 5)
            .Run().LeftAt);

    // 8-10 and 15-18 are busy, 10-15 counts in neither part.
    [Fact]
    public void Time_broken_down_is_neither_busy_nor_on_duty()
    {
        const double Working = 1440 - (5 * 96); // broken from 10 to 15, from 25 to 30, …, from 1435 to 1440

        Assert.Equal(5 / Working, Failing().Comes(8, Lane(5)).Result().Value("utilization", "mean", "lanes")!.Value, 12);
    }
}
