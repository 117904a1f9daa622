using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class BatchMeansTests
{
    private static BatchMeans? Of(IEnumerable<double> days) => BatchMeans.Of([.. days.Select(d => (d, 1.0))], 0.95);

    // 1 3 1 3 …: 20 batches of two days are all 2.
    [Fact]
    public void Days_are_put_together_from_the_end_of_the_run()
    {
        var batches = Of([99, .. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? 1.0 : 3.0)])!;

        Assert.Equal((20, 2, 2.0, 0.0, 0.0), (batches.Batches, batches.DaysEach, batches.Mean, batches.HalfWidth, batches.Correlation));
    }

    // Ten days 1 to 10 but in an order without a trend: t with 9 degrees of freedom, s² = 55/6.
    [Fact]
    public void The_interval_is_that_of_independent_batches()
    {
        var batches = Of([5, 10, 1, 8, 3, 9, 2, 7, 4, 6])!;

        Assert.Equal((10, 1, 5.5), (batches.Batches, batches.DaysEach, batches.Mean));
        Assert.Equal(2.262157 * Math.Sqrt(55.0 / 6 / 10), batches.HalfWidth!.Value, 5);
        Assert.True(batches.Correlation < 0);
    }

    // 1 − 9 · 1 / (2 · 82.5): each day is one more than the day before.
    [Fact]
    public void Days_that_go_on_from_the_day_before_give_no_interval()
    {
        var batches = Of(Enumerable.Range(1, 10).Select(d => (double)d))!;

        Assert.Null(batches.HalfWidth);
        Assert.Equal(1 - (9 / 165.0), batches.Correlation, 12);
    }

    // Sixteen days down, sixteen up: 20 batches change four times, 1 − 4 / (2 · 4.8) = 0.58; 10 batches four times as well, 1 − 4 / (2 · 2.4) = 0.17.
    [Fact]
    public void Twenty_batches_that_hang_together_become_ten()
    {
        var batches = Of(Enumerable.Range(0, 80).Select(d => d / 16 % 2 == 0 ? 0.0 : 1.0))!;

        Assert.Equal((10, 8), (batches.Batches, batches.DaysEach));
        Assert.Equal(1 - (4 / 4.8), batches.Correlation, 12);
        Assert.NotNull(batches.HalfWidth);
    }

    [Fact]
    public void A_busy_day_weighs_as_much_as_it_has_vehicles() =>
        Assert.Equal(20.0 / 11, BatchMeans.Of([.. Enumerable.Range(0, 10).Select(d => d == 4 ? (10.0, 1.0) : d == 7 ? (10, 10) : (0, 0))], 0.95)!.Mean, 12);

    [Fact]
    public void Nine_days_are_too_few_and_days_without_vehicles_are_no_days()
    {
        Assert.Null(Of(Enumerable.Repeat(1.0, 9)));
        Assert.Null(BatchMeans.Of([.. Enumerable.Repeat((0.0, 0.0), 30)], 0.95));
    }
}
