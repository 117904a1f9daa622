using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class MovingAverageTests
{
    [Fact]
    public void Each_stretch_has_its_mean() => Assert.Equal([2, 3, 5], MovingAverage.Of([1, 2, 3, 4, 8], 3));

    [Fact]
    public void A_rhythm_of_its_length_does_not_show() =>
        Assert.All(MovingAverage.Of([.. Enumerable.Range(0, 96).Select(hour => (double)(hour % 24))], 24), average => Assert.Equal(11.5, average, 9));

    [Fact]
    public void Too_few_values_have_none() => Assert.Empty(MovingAverage.Of([1, 2], 3));
}
