using CsCheck;
using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class QuantileSketchTests
{
    private static readonly double[] Shares = [0.01, 0.25, 0.5, 0.9, 0.99, 1];

    private static QuantileSketch Of(params IEnumerable<double> values)
    {
        var sketch = new QuantileSketch();
        foreach (var value in values) sketch.Add(value);
        return sketch;
    }

    [Fact]
    public void A_quantile_is_within_its_promise_of_the_exact_one() =>
        Gen.Double[-6, 6].Select(exponent => Math.Pow(10, exponent)).Where(v => v > 0.001).Array[1, 200].Sample(values =>
        {
            var sorted = values.Order().ToArray();
            foreach (var p in Shares)
            {
                var exact = sorted[Math.Max(1, (int)Math.Ceiling(p * sorted.Length)) - 1];
                Assert.Equal(exact, Of(values).Quantile(p), 0.008 * exact);
            }
        });

    [Fact]
    public void Values_too_small_to_matter_are_zero() => Assert.Equal(0, Of(0, 0.0005, 100).Quantile(0.6));

    [Fact]
    public void The_largest_value_is_exact_and_bounds_all_quantiles()
    {
        Assert.Equal(100.3, Of(1, 100.3).Max);
        Assert.True(Of(1, 100.3).Quantile(1) <= 100.3);
    }

    [Fact]
    public void Of_nothing_there_is_no_quantile() => Assert.True(double.IsNaN(Of().Quantile(0.5)));

    [Fact]
    public void The_order_of_merging_does_not_matter() =>
        Gen.Double[0, 10_000].Array[0, 50].Array[1, 6].Sample(parts =>
        {
            var forwards = new QuantileSketch();
            foreach (var part in parts) forwards.Add(Of(part));
            var backwards = new QuantileSketch();
            foreach (var part in parts.Reverse()) backwards.Add(Of(part));
            var atOnce = Of(parts.SelectMany(p => p));

            Assert.Equal(atOnce.Count, forwards.Count);
            Assert.Equal(atOnce.Cumulative(), forwards.Cumulative());
            Assert.Equal(atOnce.Cumulative(), backwards.Cumulative());
            Assert.Equal(atOnce.Max, backwards.Max);
        });

    [Fact]
    public void Many_at_once_are_the_same_as_one_after_the_other() =>
        Gen.Long[0, 1_000_000].Array[0, 50].Array[1, 4].Sample(parts =>
        {
            var atOnce = new QuantileSketch();
            foreach (var part in parts) atOnce.AddAll(part, unit: 0.01);
            var single = Of(parts.SelectMany(p => p).Select(v => v * 0.01));

            Assert.Equal(single.Count, atOnce.Count);
            Assert.Equal(single.Cumulative(), atOnce.Cumulative());
            Assert.Equal(single.Max, atOnce.Max);
        });

    [Fact]
    public void Memory_follows_the_range_of_the_values_not_their_size()
    {
        double[] values = [1_000_000, 1_500_000, 1_999_999];    // one doubling: 64 cells of 8 bytes
        Of(values);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sketch = new QuantileSketch();
        foreach (var value in values) sketch.Add(value);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3 * 64 * 8);
    }

    [Fact]
    public void There_is_no_quantile_beyond_all_values() => Assert.Throws<ArgumentOutOfRangeException>(() => Of(1, 2).Quantile(1.5));

    [Fact]
    public void A_value_added_many_times_weighs_as_much()
    {
        var sketch = Of(10);
        sketch.Add(20, times: 3);

        Assert.Equal(4, sketch.Count);
        Assert.Equal(10, sketch.Quantile(0.25), 0.08);
        Assert.Equal(20, sketch.Quantile(0.26), 0.16);
    }

    [Fact]
    public void The_cumulative_distribution_rises_to_one()
    {
        var points = Of(1, 1, 2, 50).Cumulative().ToList();

        Assert.Equal([0.5, 0.75, 1], points.Select(p => p.Share));
        Assert.Equal(points.Select(p => p.Value).Order(), points.Select(p => p.Value));
    }
}
