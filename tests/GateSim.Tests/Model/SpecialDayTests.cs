using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Days on which stations differ from their plan. The run begins on 1 January 2024; all services take a minute.</summary>
public class SpecialDayTests
{
    private const double Hour = 60;
    private const double Day = 24 * Hour;

    private static readonly OpeningHours EightToTen = Hours((8 * Hour, 10 * Hour));

    private static SpecialDays On(int from, int to) => new(new DateOnly(2024, 1, from), new DateOnly(2024, 1, to), null);

    private static SpecialDays On(int day) => On(day, day);

    private static IReadOnlyList<OpeningWindow> Closed(double from, double to) =>
        [new OpeningWindow(TimeSpan.FromHours(from), TimeSpan.FromHours(to))];

    /// <summary>When those start that come at these times.</summary>
    private static double[] Starts(StationPlan station, SpecialDays[] special, params double[] arrivals)
    {
        var gate = new TinyGate(station) { Days = 5, SpecialDays = special };
        foreach (var at in arrivals) gate.Comes(at, Needs("lanes", 1));
        return gate.Run().Starts("lanes");
    }

    [Fact]
    public void Hours_of_a_special_day_stand_instead_of_the_ordinary_ones_on_that_day_alone() =>
        Assert.Equal(
            [8 * Hour, Day + (6 * Hour), (2 * Day) + (8 * Hour)],
            Starts(Station("lanes", hours: EightToTen), [On(2) with { Hours = Hours((6 * Hour, 7 * Hour)) }], 0, Day, Day + (7 * Hour)));

    [Fact]
    public void First_and_last_day_are_both_special() =>
        Assert.Equal(
            [9 * Hour, (3 * Day) + (8 * Hour)],
            Starts(Station("lanes", hours: EightToTen), [On(2, 3) with { Hours = Hours() }],
                9 * Hour, 10 * Hour));

    [Fact]
    public void A_station_that_is_always_open_can_close_for_a_day()
    {
        foreach (var closed in new[] { On(2) with { Closed = Closed(0, 24) }, On(2) with { Hours = Hours() } })
            Assert.Equal([Day - 1, 2 * Day], Starts(Station("lanes", servers: 2), [closed], Day - 1, Day));
    }

    [Fact]
    public void A_closure_is_taken_away_from_whatever_hours_hold() =>
        Assert.Equal(
            [(11.5 * Hour) - 1, 13.5 * Hour, Day + (12 * Hour)],
            Starts(Station("lanes"), [On(1) with { Closed = Closed(11.5, 13.5) }], (11.5 * Hour) - 1, 11.5 * Hour, Day + (12 * Hour)));

    [Fact]
    public void The_last_hours_win_and_every_closure_counts() =>
        Assert.Equal(
            [5 * Hour, 7 * Hour, Day + (8 * Hour)],
            Starts(
                Station("lanes", hours: EightToTen),
                [
                    On(1) with { Hours = Hours((2 * Hour, 3 * Hour)), Closed = Closed(4, 5) },
                    On(1) with { Closed = Closed(6, 7) },
                    On(1) with { Hours = Hours((4 * Hour, 8 * Hour)) },
                ],
                0, 6 * Hour, 8 * Hour));

    // Ordinary hours are 22:00 to 02:00; Tuesday is closed by its hours, or by the clock.
    [Fact]
    public void The_evening_before_reaches_into_a_day_that_is_closed_by_its_hours() =>
        Assert.Equal(
            [Day + (1 * Hour), (2 * Day) + (22 * Hour)],
            Starts(Station("lanes", hours: Hours((22 * Hour, 26 * Hour))), [On(2) with { Hours = Hours() }], Day + (1 * Hour), Day + (2 * Hour)));

    [Fact]
    public void A_closure_cuts_by_the_clock_what_began_the_evening_before() =>
        Assert.Equal(
            [2 * Day],
            Starts(Station("lanes", hours: Hours((22 * Hour, 26 * Hour))), [On(2) with { Closed = Closed(0, 24) }], Day + (1 * Hour)));

    [Fact]
    public void A_closure_that_crosses_midnight_cuts_into_the_ordinary_day_after() =>
        Assert.Equal([Day + (2 * Hour)], Starts(Station("lanes"), [On(1) with { Closed = Closed(22, 26) }], 23 * Hour));

    [Fact]
    public void Hours_of_a_special_evening_reach_into_the_ordinary_day_after() =>
        Assert.Equal(
            [Day + (1 * Hour), Day + (8 * Hour)],
            Starts(Station("lanes", hours: EightToTen), [On(1) with { Hours = Hours((22 * Hour, 26 * Hour)) }], Day + (1 * Hour), Day + (2 * Hour)));

    [Fact]
    public void The_night_before_the_first_day_can_be_special()
    {
        var newYearsEve = new SpecialDays(new DateOnly(2023, 12, 31), new DateOnly(2023, 12, 31), null) { Hours = Hours((22 * Hour, 26 * Hour)) };
        Assert.Equal([0, 8 * Hour], Starts(Station("lanes", hours: EightToTen), [newYearsEve], 0, 2 * Hour));
    }

    // Five come at midnight to two servers, a minute each; on Tuesday there are four.
    [Fact]
    public void More_servers_than_ever_before() =>
        Assert.Equal(
            [0, 0, 1, 1, Day, Day, Day, Day, Day + 1],
            Starts(Station("lanes", servers: 2), [On(2) with { Servers = StaffPlan.Always(4) }], 0, 0, 0, 0, Day, Day, Day, Day, Day));

    [Fact]
    public void More_own_queues_than_ever_before() =>
        Assert.Equal(
            [0, 0, 1, Day, Day, Day],
            Starts(Station("lanes", servers: 2, queue: QueueKind.PerServer), [On(2) with { Servers = StaffPlan.Always(3) }], 0, 0, 0, Day, Day, Day));

    [Fact]
    public void Of_several_the_last_servers_win() =>
        Assert.Equal(
            [0, 0, 0, 1],
            Starts(Station("lanes"), [On(1) with { Servers = StaffPlan.Always(2) }, On(1) with { Servers = StaffPlan.Always(3) }], 0, 0, 0, 0));

    // 22:00 to 06:00 two servers, else one. A plain number is a shift from 00:00 to 24:00 and leaves nobody for the night after it.
    [Fact]
    public void A_shift_belongs_to_the_day_on_which_it_begins_and_gives_way_to_those_of_the_day()
    {
        var nights = new StaffPlan([Shift(6, 22, 1), Shift(22, 30, 2)]);
        Assert.Equal(
            [0, 0, Day, Day, Day, (2 * Day) + (6 * Hour), (3 * Day) + Hour, (3 * Day) + Hour],
            Starts(Station("lanes", staff: nights), [On(2) with { Servers = StaffPlan.Always(3) }],
                0, 0, Day, Day, Day, 2 * Day, (3 * Day) + Hour, (3 * Day) + Hour));
    }

    [Fact]
    public void Of_several_stations_only_those_named_are_special()
    {
        var starts = new TinyGate(Station("lanes"), Station("scales")) { Days = 2, SpecialDays = [On(1) with { Stations = ["lanes"], Closed = Closed(0, 24) }] }
            .Comes(0, Needs("lanes", 1)).Comes(0, Needs("scales", 1)).Run();
        Assert.Equal((Day, 0), (starts.Starts("lanes").Single(), starts.Starts("scales").Single()));
    }

    [Fact]
    public void Days_outside_the_run_change_nothing() =>
        Assert.Equal(
            [0, 1, 4 * Day],
            Starts(Station("lanes"), [On(8, 9) with { Servers = StaffPlan.Always(9) }, On(6) with { Servers = StaffPlan.Always(7), Closed = Closed(0, 24) }], 0, 0, 4 * Day));

    [Fact]
    public void A_station_has_the_most_servers_of_any_day_of_the_run()
    {
        var plan = new TinyGate(Station("lanes", servers: 2), Station("scales"))
        {
            Days = 5,
            SpecialDays = [On(2) with { Stations = ["lanes"], Servers = StaffPlan.Always(4), Closed = Closed(0, 24) }, On(6) with { Servers = StaffPlan.Always(9) }],
        }.Plan();

        Assert.Equal([4, 1], new[] { 0, 1 }.Select(plan.Timetable.MostServers));
        Assert.Equal([2, 1], plan.Timetable.MostEverOnDuty); // on Tuesday nobody is within hours
    }

    private static Shift Shift(double from, double to, int servers) => new(TimeSpan.FromHours(from), TimeSpan.FromHours(to), servers);
}
