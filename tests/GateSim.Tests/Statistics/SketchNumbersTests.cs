using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class SketchNumbersTests
{
    [Fact]
    public void A_sketch_made_of_its_numbers_is_the_same()
    {
        var sketch = new QuantileSketch();
        foreach (var value in new[] { 7.5, 0, 3, 1e9, 3.0001 }) sketch.Add(value);
        var (first, counts, max) = sketch.Numbers();
        var again = QuantileSketch.Of(first, counts, max);
        again.Add(12);
        sketch.Add(12);
        Assert.Equal(sketch.Cumulative(), again.Cumulative());
        Assert.Equal((6, 1e9), (again.Count, again.Max));
    }

    [Fact]
    public void So_is_an_empty_one()
    {
        var (first, counts, max) = new QuantileSketch().Numbers();
        Assert.Empty(counts);
        Assert.Equal(0, QuantileSketch.Of(first, counts, max).Count);
    }

    // The cells with no values around those that hold some are room, and say nothing.
    [Fact]
    public void Its_numbers_begin_and_end_with_a_cell_that_holds_something()
    {
        var sketch = new QuantileSketch();
        for (var value = 100.0; value > 1; value /= 1.3) sketch.Add(value);
        var (_, counts, _) = sketch.Numbers();
        Assert.NotEqual(0, counts[0]);
        Assert.NotEqual(0, counts[^1]);
    }

    [Theory]
    [InlineData(-1, 1, 5)]
    [InlineData(int.MaxValue, 1, 5)]
    [InlineData(0, -1, 5)]
    [InlineData(0, 1, double.NaN)]
    [InlineData(0, 1, -1)]
    public void What_is_no_sketch_is_refused(int first, long count, double max) => Assert.Throws<ArgumentException>(() => QuantileSketch.Of(first, [count], max));
}
