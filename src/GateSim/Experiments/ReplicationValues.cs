using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>The values of replications, one after the other, by the names of the results.</summary>
internal sealed class ReplicationValues(double confidence)
{
    private readonly List<IReadOnlyList<double?>> _values = [];
    private IReadOnlyList<StatisticKey> _keys = [];

    public int Count => _values.Count;

    public void Add(IReadOnlyList<StatisticKey> keys, IReadOnlyList<double?> values)
    {
        _keys = keys;
        _values.Add(values);
    }

    /// <summary>Of antithetic pairs, each one independent value.</summary>
    public ReplicationValues MeansOfPairs()
    {
        var pairs = new ReplicationValues(confidence);
        foreach (var pair in _values.Chunk(2).Where(p => p.Length == 2))
            pairs.Add(_keys, [.. pair[0].Zip(pair[1], (first, second) => (first + second) / 2 ?? first ?? second)]);
        return pairs;
    }

    /// <summary>Replication by replication; null where one of the statistics has no value, or nothing to divide by.</summary>
    public IReadOnlyList<double?> Of(Quantity quantity)
    {
        int[] indexes = [.. quantity.Sum.Select(IndexOf)];
        int? per = quantity.Per is { } divisor ? IndexOf(divisor) : null;
        return [.. _values.Select(replication => indexes.Aggregate((double?)0, (sum, i) => sum + replication[i]) * quantity.Times / Divisor(replication))];

        double? Divisor(IReadOnlyList<double?> replication) => per is null ? 1 : replication[per.Value] is not 0 and var value ? value : null;
    }

    /// <summary>An estimate of values that were made of these, in the unit of the quantity; its key is that of the first statistic.</summary>
    public Estimate Estimate(Quantity of, IEnumerable<double?> values)
    {
        var mean = new RunningMean();
        foreach (var value in values)
        {
            if (value is { } there) mean.Add(there);
        }
        var key = KeyOf(of);
        if (mean.Count == 0) return new Estimate(key, null, null, null, 0);
        if (mean.Count == 1) return new Estimate(key, mean.Mean, null, null, 1);
        var half = mean.HalfWidth(confidence);
        return new Estimate(key, mean.Mean, mean.Mean - half, mean.Mean + half, mean.Count);
    }

    private StatisticKey KeyOf(Quantity of) => of.Per is null ? _keys[IndexOf(of.Sum[0])] : _keys[IndexOf(of.Sum[0])] with { Unit = Quantity.UnitOfRatio };

    private int IndexOf(StatisticName name) => _keys.Index().First(k => name.Names(k.Item)).Index;
}
