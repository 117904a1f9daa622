namespace GateSim.Experiments.Sensitivity;

/// <summary>What a decision brings at a point of the joint sample of all uncertain inputs.</summary>
/// <param name="Positions">Of each input in its range.</param>
public sealed record DecisionPoint(IReadOnlyList<double> Positions, PairedDifference Difference, Verdict Verdict);

/// <summary>Whether a decision holds, whatever the uncertain inputs are.</summary>
/// <param name="Worthwhile">The least improvement that counts, in the unit of the number.</param>
public sealed record JointDecision(IReadOnlyList<DecisionPoint> Points, double Worthwhile)
{
    private const int MostReplications = 100_000; // more say only that it will never be told

    public int Count(Verdict verdict) => Points.Count(p => p.Verdict == verdict);

    /// <summary>
    /// With how many replications of each run half of the points that cannot be told yet could be, if differences stay as they are; null where all are told.
    /// </summary>
    /// <param name="largerIsBetter">Otherwise the number is to go down.</param>
    public int? ReplicationsForHalf(bool largerIsBetter)
    {
        double[] needed = [.. Points.Where(p => p.Verdict == Verdict.CannotTell && p.Difference.Change.HalfWidth is not null).Select(Needed).Order()];
        return needed.Length == 0 ? null : (int)Math.Min(Math.Ceiling(needed[(needed.Length - 1) / 2]), MostReplications);

        // The half-width shrinks with the root of the replications, until it ends at what is worthwhile.
        double Needed(DecisionPoint point)
        {
            var (change, improvement) = (point.Difference.Change, (largerIsBetter ? 1 : -1) * point.Difference.Change.Mean!.Value);
            var ratio = change.HalfWidth!.Value / Math.Abs(improvement - Worthwhile);
            return change.Replications * ratio * ratio;
        }
    }

    /// <summary>The share of a verdict, between ends by Clopper and Pearson (1934); those of a Latin hypercube are no wider.</summary>
    public (double Share, double Low, double High) Share(Verdict verdict, double confidence)
    {
        var (n, k) = (Points.Count, Count(verdict));
        var tail = (1 - confidence) / 2;
        return ((double)k / n,
            k == 0 ? 0 : MathNet.Numerics.Distributions.Beta.InvCDF(k, n - k + 1, tail),
            k == n ? 1 : MathNet.Numerics.Distributions.Beta.InvCDF(k + 1, n - k, 1 - tail));
    }
}
