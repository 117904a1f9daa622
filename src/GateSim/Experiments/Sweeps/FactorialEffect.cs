using GateSim.Experiments.Designs;
using GateSim.Scenarios;

namespace GateSim.Experiments.Sweeps;

/// <summary>
/// What a factor does when it goes from its low to its high level, averaged over the levels of the others; or, of two factors, half of what the
/// one does more while the other is high than while it is low (Box, Hunter and Hunter, Statistics for Experimenters, 2nd ed. 2005, 5.4-5.5).
/// </summary>
/// <param name="Factors">One, or two for an interaction.</param>
/// <param name="Change">Over the replications: in each, all points met the same draws, so the effect is taken within each.</param>
public sealed record FactorialEffect(IReadOnlyList<Factor> Factors, Estimate Change)
{
    /// <summary>Main effects, then interactions of two, in the order of the factors. Every point of the design has to be finished.</summary>
    public static IReadOnlyList<FactorialEffect> Of(SweepResult sweep, TwoLevelFactorial design, StatisticName name)
    {
        if (!sweep.IsWhole) throw new ArgumentException("A factorial design has effects only when all of its points are finished.", nameof(sweep));
        IReadOnlyList<double?>[] values = [.. sweep.Points.Select(p => p.Result.Of(name))];
        var key = sweep.Points[0].Result.Keys.First(name.Names);
        var factors = Enumerable.Range(0, design.Factors.Count).ToList();
        int[][] effects = [.. factors.Select(i => new[] { i }), .. factors.SelectMany(i => factors.Where(j => j > i).Select(j => new[] { i, j }))];
        return
        [
            .. effects.Select(effect => new FactorialEffect(
                [.. effect.Select(i => design.Factors[i])],
                PointResult.Estimate(key, Contrasts([.. design.Signs.Select(row => effect.Aggregate(1, (sign, i) => sign * row[i]))], values), sweep.Plan.Base.Run.Confidence))),
        ];
    }

    // Replication by replication, as far as all points have them.
    private static IEnumerable<double?> Contrasts(IReadOnlyList<int> signs, IReadOnlyList<double?>[] points) =>
        Enumerable.Range(0, points.Min(p => p.Count))
            .Select(replication => points.Zip(signs, (point, sign) => sign * point[replication]).Aggregate((double?)0, (sum, term) => sum + term) * 2 / signs.Count);
}
