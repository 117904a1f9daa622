using GateSim.Experiments.Comparisons;

namespace GateSim.Tests.Experiments.Comparisons;

public class HourlyComparisonTests
{
    // Hour 8 differs by 1, 2 and 3, the others not at all.
    private static double[] Day(double at8) => [.. Enumerable.Range(0, 24).Select(h => h == 8 ? at8 : 5.0)];

    [Fact]
    public void The_difference_is_taken_within_each_replication()
    {
        var compared = HourlyComparison.Between(1, [Day(10), Day(20), Day(30)], [Day(11), Day(22), Day(33)], 0.95);

        Assert.Equal(20, compared.Before[8].Mean);
        Assert.Equal(22, compared.After[8].Mean);
        Assert.Equal(2, compared.Change[8].Mean);
        Assert.All(compared.Change.Where((_, h) => h != 8), change => Assert.Equal((0, 0), (change.Mean, change.HalfWidth)));
    }

    [Fact]
    public void Its_intervals_hold_for_all_hours_together()
    {
        var compared = HourlyComparison.Between(1, [Day(10), Day(20), Day(30)], [Day(11), Day(22), Day(33)], 0.95);

        // Student's t, two degrees of freedom, two-sided 1 - 0.05 / 24: F(t) = 1/2 + t / (2 sqrt(2 + t²)), so t = 21.88; deviation 1, three values.
        var p = 1 - (0.05 / 24);
        var t = p * Math.Sqrt(2 / (1 - (p * p)));
        Assert.Equal(t / Math.Sqrt(3), compared.Change[8].HalfWidth!.Value, 6);
        Assert.Equal(4.302653 * 10 / Math.Sqrt(3), compared.Before[8].HalfWidth!.Value, 4); // each by itself: 95 %
    }
}
