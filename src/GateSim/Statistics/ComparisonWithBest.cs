namespace GateSim.Statistics;

/// <summary>
/// Multiple comparisons with the best: for each alternative an interval for its mean less the best mean of the others, all of which hold together. (Hsu,
/// Multiple Comparisons, 1996, §4.2, with intervals of different widths after Edwards and Hsu, JASA 78, 1983; on common random numbers: Nelson and
/// Matejcik, Management Science 41, 1995, here with paired t intervals and Bonferroni's inequality, which needs no assumption on the covariances.)
/// </summary>
/// <param name="IsCandidate">It may be the best; whoever may not, is not (at the confidence of all).</param>
/// <param name="Low">Better than the others by at most that much (or worse by at least that much): 0 for one that is not the best.</param>
/// <param name="High">0 for one that nothing else can beat.</param>
public readonly record struct ComparisonWithBest(bool IsCandidate, double Low, double High)
{
    /// <summary>One for each alternative, in their order. Where smaller is better, below 0 is better.</summary>
    public static IReadOnlyList<ComparisonWithBest> Of(PairedSample sample, double confidence, bool largerIsBetter)
    {
        var all = Enumerable.Range(0, sample.Alternatives).ToArray();
        var t = Bonferroni.OneSidedT(confidence, sample.Alternatives - 1, sample.Count - 1);

        // What follows is for smaller is better; the other way round differences change their sign.
        double Excess(int a, int b) => (sample.Mean(a) - sample.Mean(b)) * (largerIsBetter ? -1 : 1);
        double Width(int a, int b) => t * Math.Sqrt(sample.Difference(a, b).Variance / sample.Count);
        double LeastExcess(int a) => all.Where(b => b != a).Max(b => Excess(a, b) - Width(a, b));

        // If it were the best, none of its excesses would be above 0, nor would the bounds below them.
        var candidates = all.Where(a => LeastExcess(a) <= 0).ToList();
        return [.. all.Select(Compare)];

        ComparisonWithBest Compare(int a)
        {
            var isCandidate = candidates.Contains(a);
            var low = isCandidate ? LeastExcess(a) : 0;
            var high = candidates.Where(b => b != a).Select(b => Excess(a, b) + Width(a, b)).Append(0).Max();
            return largerIsBetter ? new ComparisonWithBest(isCandidate, 0 - high, 0 - low) : new ComparisonWithBest(isCandidate, low, high);
        }
    }
}
