namespace GateSim.Experiments.Sensitivity;

/// <summary>What a decision brings at a point of the joint sample of all uncertain inputs.</summary>
/// <param name="Positions">Of each input in its range.</param>
public sealed record DecisionPoint(IReadOnlyList<double> Positions, PairedDifference Difference, Verdict Verdict);

/// <summary>Whether a decision holds, whatever the uncertain inputs are.</summary>
/// <param name="Worthwhile">The least improvement that counts, in the unit of the number.</param>
public sealed record JointDecision(IReadOnlyList<DecisionPoint> Points, double Worthwhile)
{
    public int Count(Verdict verdict) => Points.Count(p => p.Verdict == verdict);

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
