using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Servers in groups: who is served where, helping, and groups that change size.</summary>
public class GroupTests
{
    private static TinyGate Gate(StationPlan lanes) => new(lanes) { Classes = [("out", 0), ("in", 0)] };

    private static StationPlan Lanes(params ServerGroup[] groups) =>
        Station("lanes") with { Groups = groups, Servers = StaffPlan.SumOf([.. groups.Select(g => g.Servers)]) };

    private static ServerGroup Group(string name, StaffPlan servers, string? @for = null, params string[] helps) =>
        new(name, servers, @for is null ? [] : [DrawnGate.When(@for)], helps);

    private static ServerGroup Group(string name, int servers, string? @for = null, params string[] helps) => Group(name, StaffPlan.Always(servers), @for, helps);

    // The lane for imports stands idle while exports wait.
    [Fact]
    public void Each_group_serves_its_own_vehicles()
    {
        var diary = Gate(Lanes(Group("out", 1, "out"), Group("in", 1, "in")))
            .Comes("out", 0, Needs("lanes", 10)).Comes("out", 1, Needs("lanes", 10)).Comes("in", 2, Needs("lanes", 3)).Run();

        Assert.Equal([0, 10, 2], diary.Starts("lanes"));
    }

    [Fact]
    public void A_group_without_a_condition_takes_all_that_are_left()
    {
        var diary = Gate(Lanes(Group("out", 1, "out"), Group("rest", 1)))
            .Comes("in", 0, Needs("lanes", 10)).Comes("out", 0, Needs("lanes", 10)).Comes("in", 1, Needs("lanes", 10)).Run();

        Assert.Equal([0, 0, 10], diary.Starts("lanes"));
    }

    // The second export starts at once at the idle lane for imports. The import that comes at 2 then waits for it until 11.
    [Fact]
    public void A_lane_that_helps_takes_others_when_nobody_of_its_own_waits()
    {
        var diary = Gate(Lanes(Group("out", 1, "out"), Group("in", 1, "in", "out")))
            .Comes("out", 0, Needs("lanes", 20)).Comes("out", 1, Needs("lanes", 10)).Comes("in", 2, Needs("lanes", 3)).Comes("out", 3, Needs("lanes", 5)).Run();

        // At 11 its own import goes first, though the last export has waited there too; it is taken at 14.
        Assert.Equal([0, 1, 11, 14], diary.Starts("lanes"));
    }

    [Fact]
    public void Help_is_not_mutual_unless_both_say_so()
    {
        var diary = Gate(Lanes(Group("out", 1, "out", "in"), Group("in", 1, "in")))
            .Comes("out", 0, Needs("lanes", 10)).Comes("out", 1, Needs("lanes", 10)).Run();

        Assert.Equal([0, 10], diary.Starts("lanes"));
    }

    // Two lanes out and one in until 00:30, then one out and two in. Lane 2 serves an export until 40; it turns then, and only then.
    [Fact]
    public void A_lane_turns_when_its_vehicle_has_left()
    {
        var lanes = Lanes(Group("out", Staff((0, 2), (30, 1)), "out"), Group("in", Staff((0, 1), (30, 2)), "in"));

        var diary = Gate(lanes)
            .Comes("out", 0, Needs("lanes", 60)).Comes("out", 20, Needs("lanes", 20)).Comes("out", 25, Needs("lanes", 5))
            .Comes("in", 25, Needs("lanes", 30)).Comes("in", 26, Needs("lanes", 7)).Comes("in", 27, Needs("lanes", 7)).Run();

        // The second import gets the lane that turned at 40, the third the same lane at 47; the third export waits for the lane that stayed.
        Assert.Equal([0, 20, 60, 25, 40, 47], diary.Starts("lanes"));
    }

    // As above, with five minutes to change over: from 40 to 45.
    [Fact]
    public void Turning_takes_the_changeover()
    {
        var lanes = Lanes(Group("out", Staff((0, 2), (30, 1)), "out"), Group("in", Staff((0, 1), (30, 2)), "in")) with { Changeover = TimeSpan.FromMinutes(5) };

        var diary = Gate(lanes)
            .Comes("out", 0, Needs("lanes", 60)).Comes("out", 20, Needs("lanes", 20)).Comes("in", 25, Needs("lanes", 30)).Comes("in", 26, Needs("lanes", 7)).Run();

        Assert.Equal([0, 20, 25, 45], diary.Starts("lanes"));
    }

    [Fact]
    public void An_idle_lane_turns_at_once()
    {
        var lanes = Lanes(Group("out", Staff((0, 2), (30, 0)), "out"), Group("in", Staff((0, 0), (30, 2)), "in")) with { Changeover = TimeSpan.FromMinutes(5) };

        Assert.Equal([35, 35, 36], Gate(lanes)
            .Comes("in", 1, Needs("lanes", 1)).Comes("in", 2, Needs("lanes", 5)).Comes("in", 3, Needs("lanes", 5)).Run().Starts("lanes"));
    }

    [Fact]
    public void A_group_of_no_lanes_at_a_time_waits_unless_it_is_helped()
    {
        StaffPlan night = Staff((0, 0), (100, 1));

        Assert.Equal([100], Gate(Lanes(Group("out", night, "out"), Group("in", 1, "in"))).Comes("out", 5, Needs("lanes", 1)).Run().Starts("lanes"));
        Assert.Equal([5], Gate(Lanes(Group("out", night, "out"), Group("in", 1, "in", "out"))).Comes("out", 5, Needs("lanes", 1)).Run().Starts("lanes"));
    }

    // Own queues within the group of two lanes: the third export stands behind the first, whose service is the longer one, and stays there.
    [Fact]
    public void The_rule_of_the_queues_holds_within_each_group()
    {
        var lanes = Lanes(Group("out", 2, "out"), Group("in", 1, "in")) with { Queue = QueueKind.PerServer };

        Assert.Equal([0, 0, 20], Gate(lanes)
            .Comes("out", 0, Needs("lanes", 20)).Comes("out", 0, Needs("lanes", 5)).Comes("out", 1, Needs("lanes", 5)).Run().Starts("lanes"));
    }

    // The lane that turns at 30 had an export waiting in its queue: that goes over to the lane that stays.
    [Fact]
    public void Who_waits_at_a_lane_that_turns_joins_anew()
    {
        var lanes = Lanes(Group("out", Staff((0, 2), (30, 1)), "out"), Group("in", Staff((0, 1), (30, 2)), "in")) with { Queue = QueueKind.PerServer };

        var diary = Gate(lanes).Comes("out", 0, Needs("lanes", 50)).Comes("out", 0, Needs("lanes", 40)).Comes("out", 1, Needs("lanes", 5)).Comes("out", 2, Needs("lanes", 5)).Run();

        Assert.Equal([0, 0, 50, 55], diary.Starts("lanes"));
    }

    [Fact]
    public void A_broken_lane_turns_when_it_is_repaired()
    {
        var lanes = Lanes(Group("out", Staff((0, 1), (30, 0)), "out"), Group("in", Staff((0, 0), (30, 1)), "in")) with { Changeover = TimeSpan.FromMinutes(5) };

        Assert.Equal([65], Gate(lanes).Breaks("lanes", 0, 20, 60).Comes("in", 1, Needs("lanes", 1)).Run().Starts("lanes"));
    }

    [Fact]
    public void The_room_counts_all_groups_together()
    {
        var lanes = Lanes(Group("out", 1, "out"), Group("in", 1, "in")) with { Room = 1 };

        // At 1 an export takes the only place; the import of 2 need not wait for one, since its lane is free; that of 3 waits outside until that lane is free.
        var diary = Gate(lanes).Comes("out", 0, Needs("lanes", 10)).Comes("out", 1, Needs("lanes", 10)).Comes("in", 2, Needs("lanes", 4)).Comes("in", 3, Needs("lanes", 4)).Run();

        Assert.Equal([0, 10, 2, 6], diary.Starts("lanes"));
        Assert.Equal([0, 1, 2, 6], diary.Joins("lanes"));
    }

    // Exports wait 0 and 9 minutes (from 1 to 10), imports not at all. Lane out is busy from 0 to 20, lane in from 2 to 6 and, helping nobody, no more.
    [Fact]
    public void Measures_tell_of_each_group()
    {
        var result = Gate(Lanes(Group("out", 1, "out"), Group("in", 1, "in")))
            .Comes("out", 0, Needs("lanes", 10)).Comes("out", 1, Needs("lanes", 10)).Comes("in", 2, Needs("lanes", 4)).Result();

        Assert.Equal(4.5, result.Value("group-waiting-time", "mean", "lanes/out"));
        Assert.Equal(0, result.Value("group-waiting-time", "mean", "lanes/in"));
        Assert.Equal(9.0 / 1440, result.Value("group-queue-length", "mean", "lanes/out"));
        Assert.Equal(1, result.Value("group-queue-length", "max", "lanes/out"));
        Assert.Equal(20.0 / 1440, result.Value("group-utilization", "mean", "lanes/out"));
        Assert.Equal(4.0 / 1440, result.Value("group-utilization", "mean", "lanes/in"));
        Assert.Equal(24.0 / 2880, result.Value("utilization", "mean", "lanes"));
    }

    // Lane 2 is of the group out until it turns at 40 (busy since 20), then busy with turning until 45, of the group in.
    [Fact]
    public void Turning_is_busy_time_of_the_group_that_a_lane_turns_to()
    {
        var lanes = Lanes(Group("out", Staff((0, 2), (30, 1)), "out"), Group("in", Staff((0, 0), (30, 1)), "in")) with { Changeover = TimeSpan.FromMinutes(5) };

        var result = Gate(lanes).Comes("out", 0, Needs("lanes", 60)).Comes("out", 20, Needs("lanes", 20)).Result();

        Assert.Equal((60.0 + 20) / (1440 + 40), result.Value("group-utilization", "mean", "lanes/out"));
        Assert.Equal(5.0 / 1400, result.Value("group-utilization", "mean", "lanes/in"));
    }
}
