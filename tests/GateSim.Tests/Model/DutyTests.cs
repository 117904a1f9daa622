using GateSim.Model.Stations;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Which servers work when: hours, staffing, and who takes the next vehicle.</summary>
public class DutyTests
{
    private const double Day = 1440;

    private static long? On(Station station, int server) => station.Servers[server].Current?.Vehicle.Number;

    [Fact]
    public void A_vehicle_takes_the_free_server_with_the_lowest_number()
    {
        List<long?> seen = [];
        new TinyGate(Station("lanes", servers: 3))
            .Comes(0, Needs("lanes", 5)).Comes(0, Needs("lanes", 3)).Comes(0, Needs("lanes", 20)).Comes(4, Needs("lanes", 20))
                .Comes(6, Needs("lanes", 20))
            .Look(1, gate => seen.AddRange([On(gate.Stations[0], 0), On(gate.Stations[0], 1), On(gate.Stations[0], 2)]))
            .Look(7, gate => seen.AddRange([On(gate.Stations[0], 0), On(gate.Stations[0], 1), On(gate.Stations[0], 2)]))
            .Run();

        Assert.Equal([0, 1, 2, 4, 3, 2], seen);
    }

    [Fact]
    public void More_than_64_servers_are_also_taken_by_number()
    {
        var gate = new TinyGate(Station("lanes", servers: 130));
        for (var i = 0; i < 130; i++) gate.Comes(0, Needs("lanes", i is 70 or 100 ? 5 : 50));
        gate.Comes(6, Needs("lanes", 50)).Comes(6, Needs("lanes", 50));
        List<long?> seen = [];
        gate.Look(7, g => seen.AddRange([On(g.Stations[0], 70), On(g.Stations[0], 100), On(g.Stations[0], 129)])).Run();

        Assert.Equal([130, 131, 129], seen);
    }

    [Fact]
    public void A_closing_lane_finishes_its_vehicle_but_takes_no_other()
    {
        var diary = new TinyGate(Station("lanes", staff: Staff((0, 2), (3, 1))))
            .Comes(0, Needs("lanes", 5)).Comes(0, Needs("lanes", 20)).Comes(1, Needs("lanes", 5))
            .Run();

        Assert.Equal([5, 20, 10], diary.LeftAt); // the third: 5 to 10 at the first lane, having come at 1
    }

    [Fact]
    public void A_server_that_comes_on_duty_starts_who_waits() =>
        Assert.Equal([0, 7, 10], new TinyGate(Station("lanes", staff: Staff((0, 1), (7, 2))))
            .Comes(0, Needs("lanes", 10)).Comes(1, Needs("lanes", 10)).Comes(2, Needs("lanes", 1)).Run().Starts("lanes"));

    [Fact]
    public void Where_no_line_of_servers_names_a_time_none_is_on_duty()
    {
        var staff = new StaffPlan([new Shift(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(20), 1),
            new Shift(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(40), 1)]);

        Assert.Equal([10, 30], new TinyGate(Station("lanes", staff: staff)).Comes(0, Needs("lanes", 15)).Comes(0, Needs("lanes", 1)).Run()
            .Starts("lanes"));
    }

    // The night shift 22:00-06:00 belongs to the day on which it begins; on the first morning the one of the day before is still on.
    [Fact]
    public void A_shift_can_cross_midnight()
    {
        var staff = new StaffPlan([new Shift(TimeSpan.FromHours(22), TimeSpan.FromHours(30), 1)]);

        Assert.Equal([300, 1320], new TinyGate(Station("lanes", staff: staff)).Comes(300, Needs("lanes", 1)).Comes(360, Needs("lanes", 1)).Run()
            .Starts("lanes"));
    }

    [Fact]
    public void Outside_the_hours_nothing_starts_what_has_started_is_finished_and_the_queue_waits()
    {
        var diary = new TinyGate(Station("lanes", hours: Hours((0, 10), (30, 60))))
            .Comes(8, Needs("lanes", 5)).Comes(9, Needs("lanes", 4)).Comes(20, Needs("lanes", 4))
            .Run();

        Assert.Equal([8, 30, 34], diary.Starts("lanes"));
        Assert.Equal([13, 34, 38], diary.LeftAt);
    }

    [Fact]
    public void At_the_opening_as_many_start_as_there_are_servers() =>
        Assert.Equal([10, 10, 14], new TinyGate(Station("lanes", servers: 2, hours: Hours((10, 60))))
            .Comes(1, Needs("lanes", 4)).Comes(2, Needs("lanes", 9)).Comes(3, Needs("lanes", 4)).Run().Starts("lanes"));

    [Fact]
    public void Staffing_that_changes_while_closed_counts_from_the_opening_on() =>
        Assert.Equal([20, 20], new TinyGate(Station("lanes", staff: Staff((0, 1), (15, 2)), hours: Hours((0, 1), (20, 60))))
            .Comes(5, Needs("lanes", 4)).Comes(6, Needs("lanes", 4)).Run().Starts("lanes"));

    [Fact]
    public void Hours_belong_to_their_weekday() =>
        Assert.Equal([Day + 480], new TinyGate(Station("lanes", hours: HoursOn(1, (480, 600)))) { Days = 3 }
            .Comes(500, Needs("lanes", 5)).Comes(Day + 600, Needs("lanes", 5)).Run().Starts("lanes"));

    [Theory]
    [InlineData(26, Day + 480)] // a Monday
    [InlineData(27, 480)]
    [InlineData(28, (6 * Day) + 480)]
    [InlineData(29, (5 * Day) + 480)]
    public void The_run_can_begin_on_any_day(int dayOfFebruary, double tuesdayAtEight) =>
        Assert.Equal(
            [tuesdayAtEight],
            new TinyGate(Station("lanes", hours: HoursOn(1, (480, 600)))) { Start = new DateOnly(2024, 2, dayOfFebruary), Days = 9 }
                .Comes(0, Needs("lanes", 5)).Run().Starts("lanes").Take(1));

    // Monday 22:00 to Tuesday 06:00.
    [Fact]
    public void Hours_can_cross_midnight() =>
        Assert.Equal([1320, Day + 300], new TinyGate(Station("lanes", hours: HoursOn(0, (1320, 1800)))) { Days = 3 }
            .Comes(1300, Needs("lanes", 5)).Comes(Day + 300, Needs("lanes", 5)).Comes(Day + 360, Needs("lanes", 5)).Run().Starts("lanes"));

    // Sunday 22:00 to Monday 06:00: the run begins on a Monday.
    [Fact]
    public void The_night_before_the_first_day_is_open_too() =>
        Assert.Equal([359], new TinyGate(Station("lanes", hours: HoursOn(6, (1320, 1800))))
            .Comes(359, Needs("lanes", 5)).Comes(360, Needs("lanes", 5)).Run().Starts("lanes"));

    [Fact]
    public void A_day_that_ends_at_24_00_goes_over_into_the_next_without_a_break()
    {
        var diary = new TinyGate(Station("lanes", hours: Hours((480, Day)), staff: Staff((0, 1), (720, 2)))) { Days = 2 }
            .Comes(Day - 1, Needs("lanes", 30)).Comes(Day, Needs("lanes", 30))
            .Run();

        Assert.Equal([Day - 1, Day + 480], diary.Starts("lanes"));
    }

    [Fact]
    public void Who_comes_as_the_run_ends_comes_after_it() =>
        Assert.Equal(1, new TinyGate(Station("lanes")).Comes(Day - 1, Needs("lanes", 1)).Comes(Day, Needs("lanes", 1)).Result().Replication.Vehicles);

    [Fact]
    public void A_service_that_ends_when_the_run_ends_is_over_and_one_that_ends_later_is_not()
    {
        var gate = new TinyGate(Station("lanes", servers: 2)).Comes(Day - 5, Needs("lanes", 5)).Comes(Day - 5, Needs("lanes", 6));

        Assert.Equal([Day, null], gate.Run().LeftAt);
        Assert.Equal(1, gate.Result().Replication.Unfinished);
    }

    // 20 vehicles every 2 minutes, 5 minutes each, 2 lanes of which the second takes none from 21:30 to 40:30 (minutes and seconds) but finishes.
    [Fact]
    public void Twenty_vehicles_and_a_lane_that_pauses()
    {
        var gate = new TinyGate(Station("lanes", staff: Staff((0, 2), (21.5, 1), (40.5, 2))));
        for (var i = 0; i < 20; i++) gate.Comes(2 * i, Needs("lanes", 5));

        Assert.Equal([0, 2, 5, 7, 10, 12, 15, 17, 20, 25, 30, 35, 40, 40.5, 45, 45.5, 50, 50.5, 55, 55.5], gate.Run().Starts("lanes"));
    }
}
