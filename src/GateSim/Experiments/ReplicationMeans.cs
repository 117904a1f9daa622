using GateSim.Model;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>The mean of each number over the replications, with its interval, by the way that the scenario asks for.</summary>
internal sealed class ReplicationMeans
{
    private readonly IReadOnlyList<StatisticKey> _keys;
    private readonly double _confidence;
    private readonly RunningMean[] _means;
    private readonly ControlledMean[] _controlled = [];
    private readonly RunningMean[][] _members = []; // of antithetic pairs: the first of each, the second of each

    public ReplicationMeans(RunPlan run, IReadOnlyList<StatisticKey> keys)
    {
        (_keys, _confidence, _means) = (keys, run.Confidence, new RunningMean[keys.Count]);
        if (run.VarianceReduction == VarianceReduction.Controls) _controlled = [.. keys.Select(_ => new ControlledMean(Model.Traffic.ControlledTraffic.Count))];
        if (run.VarianceReduction == VarianceReduction.Antithetic) _members = [new RunningMean[keys.Count], new RunningMean[keys.Count]];
    }

    /// <summary>Of the numbers.</summary>
    public int Count => _means.Length;

    /// <param name="together">Replications that are one independent value together: one, or an antithetic pair.</param>
    public void Add(IReadOnlyList<ReplicationResult> together)
    {
        for (var i = 0; i < _means.Length; i++)
        {
            if (MeanOf(together, r => r.Values, i) is not { } mean) continue;
            _means[i].Add(mean);
            if (_controlled.Length > 0) _controlled[i].Add(mean, together[0].Controls);
            for (var m = 0; m < _members.Length; m++)
            {
                if (together[m].Values[i] is { } value) _members[m][i].Add(value);
            }
        }
    }

    public Estimate Estimate(int index)
    {
        if (_controlled.Length == 0) return Estimate(_keys[index], _means[index], _confidence);
        if (_controlled[index].Count < 2) return Estimate(_keys[index], _means[index], _confidence);
        var (mean, half, _) = _controlled[index].Estimate(_confidence);
        return new Estimate(_keys[index], mean, mean - half, mean + half, _controlled[index].Count);
    }

    public static Estimate Estimate(StatisticKey key, RunningMean values, double confidence)
    {
        if (values.Count == 0) return new Estimate(key, null, null, null, 0);
        if (values.Count == 1) return new Estimate(key, values.Mean, null, null, 1);
        var half = values.HalfWidth(confidence);
        return new Estimate(key, values.Mean, values.Mean - half, values.Mean + half, values.Count);
    }

    /// <summary>Of the gate's numbers whose variance is known both ways; none where nothing is done about it.</summary>
    public IEnumerable<VarianceReduced> Reduced() =>
        from key in _keys.Index()
        where key.Item is { Station: null, Class: null }
        let factor = Factor(key.Index)
        where double.IsFinite(factor)
        select new VarianceReduced(key.Item, factor);

    /// <summary>Of the values that are there; null where none is.</summary>
    public static double? MeanOf(IReadOnlyList<ReplicationResult> together, Func<ReplicationResult, IReadOnlyList<double?>> values, int index)
    {
        if (together.Count == 1) return values(together[0])[index];
        var there = together.Select(r => values(r)[index]).OfType<double>().ToList();
        return there.Count == 0 ? null : there.Average();
    }

    // A pair costs two replications: the mean of two independent ones would have half of one's variance.
    private double Factor(int index) =>
        _controlled.Length > 0 ? _controlled[index].Estimate(_confidence).Factor
        : _members.Length > 0 ? _members.Average(member => member[index].Variance) / _members.Length / _means[index].Variance
        : double.NaN;
}
