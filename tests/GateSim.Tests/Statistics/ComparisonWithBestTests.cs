using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

/// <summary>Intervals against the best of the others.</summary>
public class ComparisonWithBestTests
{
    // t(9; 1 − 0.05 / 3) = 2.50949 (the book: 2.508). Design 3 is the best: the present one is behind it by 5.686, with 4.236 around it, so no candidate;
    // the others by 4.886 ± 2.733 and 4.428 ± 2.491.
    [Fact]
    public void The_third_design_of_the_inspection_station_is_the_best()
    {
        var compared = ComparisonWithBest.Of(InspectionExample.Sample, 0.95, largerIsBetter: false);

        Assert.Equal([false, false, true, false], compared.Select(c => c.IsCandidate));
        AssertInterval(0, 5.686 + 4.236, compared[0]);
        AssertInterval(0, 4.886 + 2.733, compared[1]);
        AssertInterval(0, 4.428 + 2.491, compared[3]);

        // Better than the best of the others by at most what it could be ahead of the nearest: max of −5.686 − 4.236, −4.886 − 2.733, −4.428 − 2.491.
        AssertInterval(-6.919, 0, compared[2]);
    }

    // Means of 0.5, 1.5 and 2.5, and all differences with the variance 2 / 3: then one width w goes for all, and the intervals are
    // [−(Ȳ − min − w)⁻, (Ȳ − min + w)⁺], min over the others (Hsu 1984). t(3; 1 − 0.05 / 2) = 3.182446.
    [Fact]
    public void With_one_width_they_are_those_of_Hsu()
    {
        PairedSample sample = new([[0, 0, 1, 1], [1, 2, 1, 2], [3, 2, 2, 3]]);
        foreach (var (a, b) in new[] { (0, 1), (0, 2), (1, 2) }) Assert.Equal(2 / 3.0, sample.Difference(a, b).Variance, 12);

        var width = 3.182446 * Math.Sqrt(2 / 3.0 / 4); // 1.29924
        var compared = ComparisonWithBest.Of(sample, 0.95, largerIsBetter: false);
        AssertInterval(-1 - width, -1 + width, compared[0]);
        AssertInterval(1 - width, 1 + width, compared[1]);
        AssertInterval(0, 2 + width, compared[2]); // 2 − 1.3 is above 0
        Assert.Equal([true, true, false], compared.Select(c => c.IsCandidate));
    }

    [Fact]
    public void Where_larger_is_better_all_is_turned_round()
    {
        PairedSample less = new([[1, 2, 4], [2, 2, 3], [7, 5, 6]]), more = new([[-1, -2, -4], [-2, -2, -3], [-7, -5, -6]]);
        var (small, large) = (ComparisonWithBest.Of(less, 0.9, largerIsBetter: false), ComparisonWithBest.Of(more, 0.9, largerIsBetter: true));

        Assert.Equal(small.Select(c => (c.IsCandidate, 0 - c.High, 0 - c.Low)), large.Select(c => (c.IsCandidate, c.Low, c.High)));
    }

    private static void AssertInterval(double low, double high, ComparisonWithBest compared)
    {
        Assert.Equal(low, compared.Low, 0.002);
        Assert.Equal(high, compared.High, 0.002);
    }
}
