using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments.Comparisons;

/// <summary>Alternatives compared by one quantity.</summary>
/// <param name="Indifference">Differences up to it do not matter; 0: all do.</param>
public sealed record MeasureComparison(Quantity Quantity, StatisticKey Key, double Indifference)
{
    /// <summary>Replication by replication, of each alternative; null where it has no value.</summary>
    public required IReadOnlyList<IReadOnlyList<double?>> Values { get; init; }

    /// <summary>Of each alternative; each interval is for itself.</summary>
    public required IReadOnlyList<Estimate> Estimates { get; init; }

    /// <summary>Indexes of the alternatives, the best mean first.</summary>
    public required IReadOnlyList<int> Ranking { get; init; }

    /// <summary>Replications in which all alternatives have a value: these are compared.</summary>
    public required int Replications { get; init; }

    /// <summary>Of each of the others and the first; these intervals hold together, for all measures.</summary>
    public required IReadOnlyList<AlternativeDifference> FromFirst { get; init; }

    /// <summary>Of all pairs, the later one less the earlier; these hold together, for all measures.</summary>
    public required IReadOnlyList<AlternativeDifference> Pairs { get; init; }

    /// <summary>Of each and the best of the others; these hold together, for all measures.</summary>
    public required IReadOnlyList<ComparisonWithBest> WithBest { get; init; }

    public required BestOf Best { get; init; }

    public Finding Judge(AlternativeDifference difference) => difference.Judge(Indifference, Quantity.LargerIsBetter);

    /// <param name="confidence">Of all intervals of a kind together.</param>
    /// <param name="measures">How many quantities the alternatives are compared by.</param>
    /// <returns>Null where fewer than two replications have a value of all alternatives.</returns>
    public static MeasureComparison? Of(Quantity of, StatisticKey key, IReadOnlyList<IReadOnlyList<double?>> values, double confidence, int measures, double indifference)
    {
        var common = Enumerable.Range(0, values[0].Count).Where(r => values.All(v => v[r] is not null)).ToList();
        if (common.Count < 2) return null;
        var sample = new PairedSample([.. values.Select(v => common.ConvertAll(r => v[r]!.Value))]);
        var all = Enumerable.Range(0, values.Count).ToList();
        var ofMeasure = Bonferroni.Each(confidence, measures);
        var inAllPairs = Bonferroni.Each(ofMeasure, all.Count * (all.Count - 1) / 2);
        AlternativeDifference[] pairs = [.. from b in all from a in all where a < b select AlternativeDifference.Between(b, a, sample, key, inAllPairs)];
        int[] ranking = [.. all.OrderBy(i => of.LargerIsBetter ? -sample.Mean(i) : sample.Mean(i))];
        var withBest = ComparisonWithBest.Of(sample, ofMeasure, of.LargerIsBetter);
        return new MeasureComparison(of, key, indifference)
        {
            Values = values,
            Estimates = [.. values.Select(v => ReplicationMeans.Estimate(key, RunningMean.Of(v.OfType<double>()), confidence))],
            Ranking = ranking,
            Replications = sample.Count,
            FromFirst = [.. all.Skip(1).Select(i => AlternativeDifference.Between(i, 0, sample, key, Bonferroni.Each(ofMeasure, all.Count - 1)))],
            Pairs = pairs,
            WithBest = withBest,
            Best = BestOf.Among(sample, ranking, withBest, AreTied, ofMeasure, indifference, of.LargerIsBetter),
        };

        bool AreTied(int a, int b) => pairs.First(p => (p.Of, p.From) == (Math.Max(a, b), Math.Min(a, b))).Judge(indifference, of.LargerIsBetter) == Finding.Tie;
    }
}
