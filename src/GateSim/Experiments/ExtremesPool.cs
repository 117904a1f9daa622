using GateSim.Model;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>
/// How the largest queues lie over the replications: what is not exceeded in nine runs of ten, rather than how large they are on average. The
/// replications are independent, so the interval is that of order statistics.
/// </summary>
internal sealed class ExtremesPool
{
    private static readonly string[] Levels = ["queue-length", "in-system", "area-outside"];
    private static readonly (string Statistic, int Percent)[] Quantiles = [("p50 of max", 50), ("p90 of max", 90)];

    private readonly (StatisticKey Key, int Index)[] _largest;
    private readonly List<double>[] _values;
    private readonly bool _areIndependent;

    /// <param name="areIndependent">The replications; otherwise there is no interval.</param>
    public ExtremesPool(IReadOnlyList<StatisticKey> keys, bool areIndependent)
    {
        _areIndependent = areIndependent;
        _largest = [.. keys.Index().Where(k => k.Item.Statistic == "max" && Levels.Contains(k.Item.Measure)).Select(k => (k.Item, k.Index))];
        _values = [.. _largest.Select(_ => new List<double>())];
    }

    public void Add(ReplicationResult result)
    {
        for (var i = 0; i < _largest.Length; i++)
        {
            if (result.Values[_largest[i].Index] is { } value) _values[i].Add(value);
        }
    }

    public IEnumerable<PooledEstimate> Estimates(double confidence)
    {
        foreach (var ((key, _), values) in _largest.Zip(_values))
        {
            double[] sorted = [.. values.Order()];
            foreach (var (statistic, percent) in Quantiles) yield return new PooledEstimate(Population.Replications, Quantile(key with { Statistic = statistic }, sorted, percent, confidence));
        }
    }

    private Estimate Quantile(StatisticKey key, double[] sorted, int percent, double confidence)
    {
        if (sorted.Length == 0) return new Estimate(key, null, null, null, 0);
        var (low, high) = !_areIndependent ? (null, null) : OrderStatistics.Ends(sorted.Length, percent / 100.0, confidence);
        var value = sorted[Math.Max(1, ((sorted.Length * percent) + 99) / 100) - 1];
        return new Estimate(key, value, low is { } l ? sorted[l - 1] : null, high is { } h ? sorted[h - 1] : null, sorted.Length);
    }
}
