using GateSim.Statistics;

namespace GateSim.Experiments.Comparisons;

/// <summary>Which of several alternatives is the best, as far as the replications tell.</summary>
/// <param name="Candidates">Those that may be the best, the one with the best mean first.</param>
/// <param name="AtMostBehind">The one with the best mean is at most that much worse than the best, in the unit of the quantity.</param>
/// <param name="ReplicationsToTell">How many replications in all would tell, if means and variances stay where they are; null: nobody can say.</param>
public sealed record BestOf(BestFinding Finding, IReadOnlyList<int> Candidates, double AtMostBehind, int? ReplicationsToTell)
{
    internal static BestOf Among(PairedSample sample, IReadOnlyList<int> ranking, IReadOnlyList<ComparisonWithBest> withBest, Func<int, int, bool> areTied, double confidence, double indifference, bool largerIsBetter)
    {
        var leader = ranking[0];
        List<int> candidates = [.. ranking.Where(i => withBest[i].IsCandidate)];
        var behind = largerIsBetter ? -withBest[leader].Low : withBest[leader].High;
        if (candidates.Count == 1) return new BestOf(BestFinding.Best, candidates, 0, sample.Count);
        if (candidates.TrueForAll(a => candidates.TrueForAll(b => a == b || areTied(a, b)))) return new BestOf(BestFinding.Tie, candidates, behind, sample.Count);
        return behind <= indifference
            ? new BestOf(BestFinding.BestButForIndifference, candidates, behind, sample.Count)
            : new BestOf(BestFinding.CannotTell, candidates, behind, MostNeeded(candidates.Skip(1).Select(Needed)));

        int? Needed(int other)
        {
            var lead = Math.Abs(sample.Mean(leader) - sample.Mean(other));
            var each = 1 - (2 * (1 - confidence) / (sample.Alternatives - 1)); // one-sided
            return Forecast.Replications(lead + indifference, sample.Difference(leader, other).Variance, each);
        }
    }

    private static int? MostNeeded(IEnumerable<int?> needed)
    {
        var all = needed.ToList();
        return all.Contains(null) ? null : all.Max();
    }
}

public enum BestFinding
{
    /// <summary>One is better than all others.</summary>
    Best,

    /// <summary>Those that may be the best differ by less than the indifference.</summary>
    Tie,

    /// <summary>The one with the best mean is the best, or behind it by less than the indifference.</summary>
    BestButForIndifference,

    CannotTell,
}
