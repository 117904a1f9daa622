using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments.Sweeps;

/// <summary>A plan and what its finished points gave.</summary>
/// <param name="Points">Those that are finished, in the order of the design.</param>
public sealed record SweepResult(SweepPlan Plan, IReadOnlyList<SweepPoint> Points)
{
    public static SweepResult Of(SweepPlan plan, PointStore store)
    {
        var finished = store.FinishedOf(plan);
        return new SweepResult(plan, [.. plan.Points.Where(p => finished.ContainsKey(p.Key)).Select(p => new SweepPoint(p, finished[p.Key]))]);
    }

    public bool IsWhole => Points.Count == Plan.Points.Count;

    /// <summary>
    /// The best point by a number, and all that cannot be told from it: those whose difference to it, taken replication by replication, has an
    /// interval with 0 in it. All intervals hold together at the scenario's confidence (Bonferroni).
    /// </summary>
    /// <returns>The best first, then in the order of the design; empty where no point has a value.</returns>
    public IReadOnlyList<SweepPoint> BestBy(StatisticName name, bool largerIsBetter)
    {
        double Worth(SweepPoint p) => largerIsBetter ? p.Result.Estimate(name).Mean!.Value : -p.Result.Estimate(name).Mean!.Value;
        var known = Points.Where(p => p.Result.Estimate(name).Mean is not null).ToList();
        if (known.Count == 0) return [];
        var best = known.MaxBy(Worth)!;
        var each = Bonferroni.Each(Plan.Base.Run.Confidence, Math.Max(1, known.Count - 1));
        return [best, .. known.Where(p => p != best && !Differ(p.Result.Of(name), best.Result.Of(name), each))];
    }

    private static bool Differ(IReadOnlyList<double?> a, IReadOnlyList<double?> b, double confidence)
    {
        var difference = new RunningMean();
        foreach (var value in a.Zip(b, (x, y) => x - y).OfType<double>()) difference.Add(value);
        return difference.Count > 1 && Math.Abs(difference.Mean) > difference.HalfWidth(confidence);
    }
}

/// <param name="Plan">Where it stands in the design, and its scenario.</param>
public sealed record SweepPoint(PointPlan Plan, PointResult Result)
{
    public IReadOnlyList<string> Values => Plan.Point.Values;
}
