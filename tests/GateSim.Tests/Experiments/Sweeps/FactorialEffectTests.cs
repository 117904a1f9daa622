using GateSim.Experiments;
using GateSim.Experiments.Designs;
using GateSim.Experiments.Sweeps;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments.Sweeps;

public class FactorialEffectTests
{
    private static readonly StatisticName Mean = new("clearance-time", null, null, "mean");
    private static readonly TwoLevelFactorial Design = TwoLevelFactorial.Of([Factor.Read("a.b=1,2"), Factor.Read("a.c=1,2")]);

    /// <param name="values">For each of the points --, -+, +-, ++ the values of its replications.</param>
    private static SweepResult Sweep(params double?[][] values)
    {
        var key = new StatisticKey("clearance-time", null, null, "mean", "min");
        PointPlan[] points = [.. Design.Points.Select(p => new PointPlan(p, new Case("a.yaml", [], null), DrawnGate.Usual, $"{p.Number}"))];
        var plan = new SweepPlan(DrawnGate.Usual, Design, [Mean], points);
        return new SweepResult(plan, [.. points.Zip(values, (p, v) => new SweepPoint(p, new PointResult([key], [.. v.Select(x => (IReadOnlyList<double?>)[x])], 0.95, null)))]);
    }

    [Fact]
    public void Effects_are_differences_of_means_and_interactions_half_the_difference_of_differences()
    {
        // b alone adds 4, c alone 2, both together 10: b 4 or 8 (mean 6), c 2 or 6 (mean 4), and half of 8 - 4.
        var effects = FactorialEffect.Of(Sweep([1], [3], [5], [11]), Design, Mean);

        Assert.Equal(["a.b", "a.c", "a.b a.c"], effects.Select(e => string.Join(' ', e.Factors.Select(f => f.Path))));
        Assert.Equal([6, 4, 2], effects.Select(e => e.Change.Mean!.Value));
    }

    [Fact]
    public void The_interval_is_that_of_the_effects_of_single_replications()
    {
        // In both replications b adds 4, whatever else the day was like: no uncertainty is left.
        var b = FactorialEffect.Of(Sweep([1, 101], [3, 103], [5, 105], [7, 107]), Design, Mean)[0].Change;
        Assert.Equal((4, 4, 4), (b.Low!.Value, b.Mean!.Value, b.High!.Value));
    }

    [Fact]
    public void A_replication_that_lacks_a_value_somewhere_is_left_out()
    {
        var b = FactorialEffect.Of(Sweep([1, null, 1], [3, 9, 3], [5, 9, 5], [11, 9, 11]), Design, Mean)[0].Change;
        Assert.Equal((6, 2), (b.Mean!.Value, b.Replications));
    }

    [Fact]
    public void The_best_point_is_named_with_those_that_cannot_be_told_from_it()
    {
        // The second is always 1 above the first; the third is above it once and below it once; the fourth is far away.
        var sweep = Sweep([1, 2, 3], [2, 3, 4], [1.1, 1.9, 3.05], [50, 60, 40]);

        Assert.Equal([1, 3], sweep.BestBy(Mean, largerIsBetter: false).Select(p => p.Plan.Point.Number));
        Assert.Equal([4], sweep.BestBy(Mean, largerIsBetter: true).Select(p => p.Plan.Point.Number));
    }
}
