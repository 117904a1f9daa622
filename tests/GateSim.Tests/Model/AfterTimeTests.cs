using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>A server that stays busy after its vehicle went on.</summary>
public class AfterTimeTests
{
    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static StationPlan Lanes(double after = 2, (double Every, double Lasts)? breakdowns = null, StaffPlan? staff = null) =>
        Station("lanes", breakdowns: breakdowns, staff: staff) with { After = [Takes(after)] };

    private static ServiceLine Takes(double minutes, params string[] when) => DrawnGate.Takes(minutes, when);

    [Fact]
    public void The_vehicle_goes_on_and_the_next_one_starts_when_the_time_is_over()
    {
        var diary = new TinyGate(Lanes()).Comes(0, Lane(5)).Comes(0, Lane(5)).Comes(13, Lane(5)).Run();

        Assert.Equal([0, 7, 14], diary.Starts("lanes"));
        Assert.Equal([5, 12, 19], diary.LeftAt);
        Assert.Equal([0, 7, 1], diary.Waited);
    }

    // The bay is free at 20; only then does vehicle 0 leave the lane.
    [Fact]
    public void It_begins_when_the_vehicle_has_left_the_server() =>
        Assert.Equal([0, 22], new TinyGate(Lanes(), Station("bays", room: 0))
            .Comes(0, Needs("bays", 20)).Comes(0, Lane(5), Needs("bays", 1)).Comes(1, Lane(1)).Run().Starts("lanes"));

    [Fact]
    public void The_server_is_busy_and_no_vehicle_stands_there()
    {
        var gate = new TinyGate(Lanes()).Comes(0, Lane(5)).Look(6, g => Assert.Equal((1, null), (g.Stations[0].Busy, g.Stations[0].Servers[0].Current)))
            .Look(7, g => Assert.Equal(0, g.Stations[0].Busy));

        gate.Run();
        Assert.Equal(7 / 1440.0, gate.Result().Value("utilization", "mean", "lanes")!.Value, 1e-12);
        Assert.Equal(7 / 60.0, gate.Result().Replication.Hourly[2]!.Value, 1e-12); // busy servers from 00:00 to 01:00
    }

    [Fact]
    public void Of_several_together_each_begins_when_its_own_service_is_done() =>
        Assert.Equal([0, 5], new TinyGate(Lanes(), Station("papers"))
            .Comes(0, Together(("lanes", 3), ("papers", 10))).Comes(1, Lane(1)).Run().Starts("lanes"));

    [Fact]
    public void A_breakdown_interrupts_it_like_a_service() =>
        Assert.Equal([0, 17], new TinyGate(Lanes()).Comes(0, Lane(5)).Comes(1, Lane(1)).Breaks("lanes", 0, 6, 16).Run().Starts("lanes"));

    // Vehicle 0 is blocked until 20 at a lane that is broken from 10 to 30.
    [Fact]
    public void On_a_broken_server_it_begins_with_the_repair() =>
        Assert.Equal([0, 32], new TinyGate(Lanes(), Station("bays", room: 0))
            .Comes(0, Needs("bays", 20)).Comes(0, Lane(5), Needs("bays", 1)).Comes(1, Lane(1)).Breaks("lanes", 0, 10, 30).Run().Starts("lanes"));

    [Fact]
    public void A_server_that_goes_off_duty_during_it_takes_no_other() =>
        Assert.Equal([0, 60], new TinyGate(Lanes(staff: Staff((0, 1), (6, 0), (60, 1)))).Comes(0, Lane(5)).Comes(1, Lane(1)).Run().Starts("lanes"));

    [Fact]
    public void The_first_line_that_holds_gives_the_time_and_without_one_there_is_none()
    {
        var lanes = Station("lanes") with { After = [Takes(2, "fruit"), Takes(3, "goods")] };
        var gate = new TinyGate(lanes) { Classes = [("goods", 0), ("fruit", 0), ("empty", 0)] };

        Assert.Equal([0, 6, 14, 19, 27],
            gate.Comes("fruit", 0, Lane(4)).Comes("goods", 0, Lane(5)).Comes("empty", 0, Lane(5)).Comes("goods", 0, Lane(5)).Comes("goods", 0, Lane(1)).Run()
                .Starts("lanes"));
    }

    // 4 + 1 minutes for each of 24 vehicles in a day of 1,440.
    [Fact]
    public void It_is_part_of_the_work_that_vehicles_bring()
    {
        var gate = new TinyGate(Lanes(after: 1));
        for (var hour = 0; hour < 24; hour++) gate.Comes(60 * hour, Lane(4));

        Assert.Equal(Ticks(24 * 5), gate.Result().Replication.OfferedTicks[0]);
    }

    [Fact]
    public void It_is_drawn_by_the_vehicle_so_a_lane_more_changes_nobodys()
    {
        static StationPlan Drawn(int servers) => Station("lanes", servers) with { After = [new(Condition.Always, new Uniform(0, Ticks(10)))] };
        static TinyGate Gate(int servers) => new TinyGate(Drawn(servers)).Comes(0, Lane(1)).Comes(0, Lane(1)).Comes(0, Lane(1));
        var (one, two) = (Gate(1).Run().Starts("lanes"), Gate(2).Run().Starts("lanes"));

        // The third starts at the lane that is ready first, after vehicle 0 or 1.
        Assert.Equal(Math.Min(one[1] - one[0], one[2] - one[1]), two[2], 1e-6);
    }

    [Fact]
    public void A_trait_that_only_the_after_time_looks_at_is_drawn()
    {
        var scenario = DrawnGate.Usual with
        {
            Traits = [DrawnGate.Flag("heavy", 0.5m)],
            Stations = [DrawnGate.Station("lanes", Takes(1)) with { After = [Takes(1000, "heavy")] }],
            Routes = [new Route("all", [DrawnGate.Visit("lanes")])],
        };

        Assert.InRange(DrawnGate.Starts(scenario).Length, 3, 30); // two days hold 2.88 times 1,000 minutes
    }
}
