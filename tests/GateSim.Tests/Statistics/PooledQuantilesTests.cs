using CsCheck;
using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class PooledQuantilesTests
{
    private static PooledQuantiles Of(IEnumerable<double[]> replications)
    {
        var pooled = new PooledQuantiles();
        foreach (var values in replications)
        {
            var sketch = new QuantileSketch();
            foreach (var value in values) sketch.Add(value);
            pooled.Add(sketch);
        }
        return pooled;
    }

    // Woodruff in so many words, on values that the cells keep apart: the ratio's half-width, and the values at the ranks of its ends.
    private static (double? Low, double? High) InSoManyWords(double[][] replications, double p, double confidence)
    {
        double[] all = [.. replications.SelectMany(r => r).Order()];
        double At(double share) => all[Math.Max(1, (int)Math.Ceiling(share * all.Length)) - 1];
        var ratio = new RunningRatio();
        foreach (var values in replications) ratio.Add(values.Count(v => v <= At(p)), values.Length);
        var half = ratio.HalfWidth(confidence);
        return (p - half > 0 ? At(p - half) : null, p + half < 1 ? At(p + half) : null);
    }

    // Powers of two are the lower ends of their cells.
    private static readonly Gen<double[][]> Replications = Gen.Int[-3, 12].Select(i => Math.ScaleB(1, i)).Array[1, 30].Array[2, 8];

    [Fact]
    public void The_ends_are_where_the_interval_of_the_share_ends() => Gen.Select(Replications, Gen.Double[0.05, 0.95]).Sample((replications, p) =>
    {
        var (value, low, high) = Of(replications).Interval(p, 0.9)!.Value;
        var expected = InSoManyWords(replications, p, 0.9);

        Assert.Equal(expected.Low, low);
        Assert.Equal(expected.High is null, high is null);
        Assert.True(high is null || (high >= expected.High && high <= expected.High * (1 + (1.0 / 64))));
        Assert.True((low ?? 0) <= value && value <= (high ?? double.MaxValue));
    });

    [Fact]
    public void In_any_order_of_replications_it_is_the_same() => Replications.Sample(replications =>
        Assert.Equal(Of(replications).Interval(0.5, 0.9), Of(replications.Reverse()).Interval(0.5, 0.9)));

    [Fact]
    public void Replications_that_are_alike_leave_no_doubt_but_the_width_of_a_cell() =>
        Assert.Equal((2.0, 2 + (2.0 / 64)), Of([[1, 2, 4], [1, 2, 4], [1, 2, 4]]).Interval(0.5, 0.95) is var (_, low, high) ? (low, high) : default);

    [Fact]
    public void One_replication_has_no_interval_and_none_no_quantile()
    {
        Assert.Equal((null, null), Of([[1, 2, 4]]).Interval(0.5, 0.95) is var (_, low, high) ? (low, high) : (0, 0));
        Assert.Null(Of([[], []]).Interval(0.5, 0.95));
    }
}
