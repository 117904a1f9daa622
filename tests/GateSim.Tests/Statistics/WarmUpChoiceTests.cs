using GateSim.Experiments;

namespace GateSim.Tests.Statistics;

/// <summary>What <c>warmUp: auto</c> makes of the hourly number in the system.</summary>
public class WarmUpChoiceTests
{
    private static double[] Hours(int days, Func<int, double> inSystem) => [.. Enumerable.Range(0, 24 * days).Select(inSystem)];

    // Twice as many by day as by night; it must not be taken for a trend.
    private static double Rhythm(int hour) => hour % 24 is >= 8 and < 20 ? 20 : 10;

    [Fact]
    public void A_rhythm_of_the_day_needs_no_warm_up() => Assert.Equal(TimeSpan.Zero, WarmUpSearch.Choose(Hours(20, Rhythm)));

    // Hour by hour relative to its mean, what is left of the start is 3 · 0.9^h: after 60 hours it is below 0.6 %.
    [Fact]
    public void A_decaying_start_is_left_out_in_whole_days()
    {
        var warmUp = WarmUpSearch.Choose(Hours(20, h => Rhythm(h) * (1 + (3 * Math.Pow(0.9, h)))));

        Assert.InRange(warmUp, TimeSpan.FromDays(1), TimeSpan.FromDays(4));
        Assert.Equal(0, warmUp.Ticks % TimeSpan.TicksPerDay);
    }

    // A step down after 30 hours: the batch of hours 25 … 29 is the last that is different, so the cut is after hour 30, in the second day.
    [Fact]
    public void The_cut_is_rounded_up_to_a_whole_day() =>
        Assert.Equal(TimeSpan.FromDays(2), WarmUpSearch.Choose(Hours(10, h => h < 30 ? 50 : 10)));

    [Fact]
    public void A_cut_at_midnight_is_not_rounded() =>
        Assert.Equal(TimeSpan.FromDays(5), WarmUpSearch.Choose(Hours(20, h => h < 120 ? 50 : 10)));

    [Fact]
    public void A_gate_that_grows_without_end_has_no_warm_up()
    {
        var failure = Assert.Throws<ExperimentException>(() => WarmUpSearch.Choose(Hours(10, h => h)));

        Assert.Contains("first half of the 10 days", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_in_which_nobody_is_ever_there_say_nothing() =>
        Assert.Equal(TimeSpan.Zero, WarmUpSearch.Choose(Hours(10, h => h % 24 < 8 ? 0 : 12)));

    [Fact]
    public void A_gate_that_is_always_empty_needs_no_warm_up() => Assert.Equal(TimeSpan.Zero, WarmUpSearch.Choose(Hours(10, _ => 0)));
}
