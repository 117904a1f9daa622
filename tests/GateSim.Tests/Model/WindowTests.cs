using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Hour by hour, in exact windows: an hour is from its first minute to just before the next hour.</summary>
public class WindowTests
{
    private const int Joins = 0, Queue = 1, Busy = 2, Wait = 3;

    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static double? At(TinyResult result, int hour, int what) => result.Replication.Hourly[(4 * hour) + what];

    // Served 50-80, 80-110, 120-130; so the second waits from 55 to 80.
    private static TinyGate Three(double warmUp = 0) =>
        new TinyGate(Station("lanes")) { WarmUp = warmUp }.Comes(50, Lane(30)).Comes(55, Lane(30)).Comes(120, Lane(10));

    [Fact]
    public void What_spans_two_hours_is_shared_between_them()
    {
        var result = Three().Result();

        Assert.Equal([2, 0, 1, 0], Enumerable.Range(0, 4).Select(h => At(result, h, Joins)));
        Assert.Equal([5 / 60.0, 20 / 60.0, 0], Enumerable.Range(0, 3).Select(h => At(result, h, Queue)));
        Assert.Equal([10 / 60.0, 50 / 60.0, 10 / 60.0], Enumerable.Range(0, 3).Select(h => At(result, h, Busy)));
        Assert.Equal([12.5, null, 0], Enumerable.Range(0, 3).Select(h => At(result, h, Wait))); // of those who joined in that hour
    }

    [Fact]
    public void The_run_hour_by_hour()
    {
        var run = Three().Result().Replication;

        Assert.Equal([5 / 60.0, 20 / 60.0, 0], run.QueueByHour[0].Take(3));
        Assert.Equal([15 / 60.0, 70 / 60.0, 10 / 60.0], run.InSystemByHour.Take(3));
        Assert.Equal(24, run.InSystemByHour.Count);
    }

    [Fact]
    public void The_hours_of_several_days_are_averaged()
    {
        var result = new TinyGate(Station("lanes")) { Days = 2 }.Comes(0, Lane(60)).Comes(0, Lane(10)).Comes(1440, Lane(30)).Result();

        Assert.Equal(1.5, At(result, 0, Joins));
        Assert.Equal(0.5, At(result, 0, Queue));
        Assert.Equal(0.75, At(result, 0, Busy));
        Assert.Equal(20, At(result, 0, Wait));
        Assert.Equal(5 / 60.0, At(result, 1, Busy));
    }

    // What is left of hour 0 after a warm-up of 52 minutes are 8: in 3 of them nobody waits, in 5 one does; one joins, that is 7.5 an hour.
    [Fact]
    public void An_hour_in_which_the_warm_up_ends_counts_by_what_is_left_of_it()
    {
        var result = Three(warmUp: 52).Result();

        Assert.Equal(7.5, At(result, 0, Joins));
        Assert.Equal(5 / 8.0, At(result, 0, Queue));
        Assert.Equal(1, At(result, 0, Busy));
        Assert.Equal(25, At(result, 0, Wait));
        Assert.Equal(20 / 60.0, At(result, 1, Queue));
    }

    [Fact]
    public void Hours_of_day_that_lie_within_the_warm_up_have_no_value()
    {
        var result = Three(warmUp: 120).Result();

        Assert.Null(At(result, 1, Joins));
        Assert.Null(At(result, 1, Queue));
        Assert.Null(At(result, 1, Busy));
        Assert.Equal(1, At(result, 2, Joins));
    }

    // The mean of an hour of the run is that of the whole hour, wherever the warm-up ends.
    [Fact]
    public void The_run_hour_by_hour_does_not_know_of_the_warm_up()
    {
        var run = Three(warmUp: 75).Result().Replication;

        Assert.Equal([5 / 60.0, 20 / 60.0, 0], run.QueueByHour[0].Take(3));
        Assert.Equal([15 / 60.0, 70 / 60.0, 10 / 60.0], run.InSystemByHour.Take(3));
    }

    // 8-10 and 15-18, broken in between.
    [Fact]
    public void A_broken_server_is_not_busy() =>
        Assert.Equal(5 / 60.0, At(new TinyGate(Station("lanes", breakdowns: (10, 5))).Comes(8, Lane(5)).Result(), 0, Busy));

    // Served until 1, blocked until 60; broken from 10 to 15, 25 to 30, 40 to 45 and 55 to 60.
    [Fact]
    public void A_server_on_which_a_vehicle_is_blocked_is_busy_while_it_is_not_broken() =>
        Assert.Equal(40 / 60.0, At(
            new TinyGate(Station("lanes", breakdowns: (10, 5)), Station("bays", room: 0)).Comes(0, Needs("bays", 60))
                .Comes(0, Lane(1), Needs("bays", 1)).Result(), 0, Busy));
}
