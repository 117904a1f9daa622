using GateSim.Analysis.Stationary;
using GateSim.Analysis.Varying;
using GateSim.Verification;

namespace GateSim.Tests.Analysis;

/// <summary>Rows of docs/model.md, to the digits shown there, and what can be worked out by hand.</summary>
public class TransientQueueTests
{
    // Profile P hour by hour, and then until nobody is left.
    private static Stretch[] Day(int servers, double times = 1) =>
        [.. TheoryGate.ProfileP.Select(perHour => new Stretch(60, perHour * times / 60, servers)), new Stretch(1440, 0, servers)];

    private static QueueDuring Whole(IReadOnlyList<Stretch> course, double service, params double[] longerThan) =>
        QueueDuring.Together(new TransientQueue(service).Pass(course, longerThan));

    [Fact]
    public void Row_11_six_lanes()
    {
        var hours = new TransientQueue(3).Pass(Day(6), 60);
        var day = QueueDuring.Together(hours);

        Assert.Equal(1550, day.Arrivals, 1e-9);
        Assert.Equal(33.110095, day.MeanWait, 5e-7);
        Assert.Equal(0.879286, day.Delayed / 1550, 5e-7);
        Assert.Equal(0.15561, day.LongerThan[0] / 1550, 5e-6);
        Assert.Equal(110.768, hours[17].QueueAtEnd, 5e-4);
    }

    [Theory]
    [InlineData(7, 6.557331)]
    [InlineData(8, 1.614683)]
    public void Row_12_more_lanes(int servers, double wait) => Assert.Equal(wait, Whole(Day(servers), 3).MeanWait, 5e-7);

    [Fact]
    public void Row_13_fourteen_lanes()
    {
        var hours = new TransientQueue(5).Pass(Day(14, 2000 / 1550.0));

        Assert.Equal(13.413706, QueueDuring.Together(hours).MeanWait, 5e-7);
        Assert.Equal(96.303, hours.Max(h => h.QueueAtEnd), 5e-4);
        Assert.Equal(96.303, hours[12].QueueAtEnd, 5e-4);
    }

    [Fact]
    public void Row_14_two_hundred_vehicles_at_the_start() =>
        Assert.Equal(78.8125, new TransientQueue(5, waiting: 200).Pass([new Stretch(1440, 0, 6)])[0].WaitMinutes / 200, 5e-5);

    [Fact]
    public void Row_16_Laws_bank()
    {
        var day = Whole([new Stretch(480, 1, 5), new Stretch(600, 0, 5)], 4, 5);

        Assert.Equal(2.078116, day.MeanWait, 5e-7);
        Assert.Equal(0.852476, 1 - (day.LongerThan[0] / 480), 5e-7);
    }

    [Fact]
    public void Row_17_sine_day()
    {
        const double Mean = 1550 / 1440.0;
        Stretch[] course = [new(1440, 1.6 * Mean, 6, minute => Mean * (1 + (0.6 * Math.Sin(2 * Math.PI * minute / 1440))))];

        Assert.Equal(18.960776, QueueDuring.Together(TransientQueue.Periodic(course, 4)).MeanWait, 5e-7);
    }

    [Theory]
    [InlineData(0.8, 1, 1)]
    [InlineData(1550 / 1440.0, 5, 6)]
    public void A_constant_rate_settles_to_Erlangs_formula(double rate, double service, int servers)
    {
        var steady = new MMc(rate, service, servers);
        var day = QueueDuring.Together(TransientQueue.Periodic([new Stretch(60, rate, servers)], service, 10));

        Assert.Equal(steady.Wait, day.MeanWait, 1e-6);
        Assert.Equal(steady.DelayProbability, day.Delayed / day.Arrivals, 1e-7);
        Assert.Equal(steady.WaitLongerThan(10), day.LongerThan[0] / day.Arrivals, 1e-7);
    }

    // While nobody is on duty the queue is what has come: after an hour at 2 a minute 120, on average 60 over the hour.
    [Fact]
    public void Behind_a_closed_gate_the_queue_is_what_has_come()
    {
        var hour = new TransientQueue(5).Pass([new Stretch(60, 2, 0)])[0];

        Assert.Equal(120, hour.QueueAtEnd, 1e-9);
        Assert.Equal(3600, hour.WaitMinutes, 1e-7);
        Assert.Equal(120, hour.Delayed, 1e-9);
    }

    // Ten wait, nobody comes; two lanes take two at once, and when they close both finish those: eight wait.
    [Fact]
    public void Servers_that_go_off_duty_finish_their_vehicles_and_take_no_other()
    {
        var parts = new TransientQueue(1e9, waiting: 10).Pass([new Stretch(1, 0, 0), new Stretch(1, 0, 2), new Stretch(1, 0, 1), new Stretch(1, 0, 0)]);

        Assert.Equal([10, 8, 8, 8], parts.Select(p => Math.Round(p.QueueAtEnd, 6)));
    }

    // Closed for half an hour: who comes in its first 10 minutes waits longer than 20, some seconds of clearing added; nobody longer than 31. Of
    // those that came before, one in a hundred waits when it closes, for a hundredth of a minute's arrivals.
    [Fact]
    public void Waits_look_ahead_at_who_will_be_on_duty()
    {
        var parts = new TransientQueue(0.01).Pass([new Stretch(60, 1, 1), new Stretch(30, 1, 0), new Stretch(60, 1, 1)], 20, 31);

        Assert.Equal(1e-4, parts[0].LongerThan[0], 1e-5);
        Assert.InRange(parts[1].LongerThan[0], 10.05, 10.15);
        Assert.Equal(0, parts[1].LongerThan[1], 1e-9);
    }

    // 14 lanes at half a minute serve 28 a minute: who comes behind some 2,000 waits longer than an hour, and not longer than two.
    [Fact]
    public void Long_queues_have_long_waits()
    {
        var first = new TransientQueue(0.5, waiting: 2000).Pass([new Stretch(1, 1, 14), new Stretch(200, 0, 14)], 60, 120)[0];

        Assert.Equal(1, first.LongerThan[0], 1e-3);
        Assert.Equal(0, first.LongerThan[1], 1e-9);
    }

    [Fact]
    public void What_was_neglected_is_told()
    {
        var queue = new TransientQueue(3);
        queue.Pass(Day(6));

        Assert.InRange(queue.Cut, 1e-30, 1e-11);
    }

    [Fact]
    public void Periodic_overload_is_refused() =>
        Assert.Throws<ArgumentException>(() => TransientQueue.Periodic([new Stretch(60, 2, 1)], 1));
}
