using GateSim.Model;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>What all cleared vehicles of all replications say together: means and shares as ratios, quantiles of the pooled clearance times.</summary>
internal sealed class VehiclePool
{
    private const int All = 0; // before the classes
    private static readonly (string Statistic, double P)[] Quantiles = [("p50", 0.5), ("p90", 0.9), ("p95", 0.95), ("p99", 0.99)];

    private readonly PooledQuantiles[] _clearance;
    private readonly (StatisticKey Key, int Index, int Class)[] _means;
    private readonly RunningRatio[] _ratios;
    private readonly string?[] _classes;

    public VehiclePool(GatePlan plan, IReadOnlyList<StatisticKey> keys)
    {
        _classes = [null, .. plan.Scenario.Classes.Select(c => c.Name)];
        var all = new PooledQuantiles();
        // A class that is alone is all: it is not added up twice.
        _clearance = [all, .. plan.Scenario.Classes.Select(_ => _classes.Length == 2 ? all : new PooledQuantiles())];
        _means = [.. keys.Index().Where(k => IsOfCleared(k.Item)).Select(k => (k.Item, k.Index, Array.IndexOf(_classes, k.Item.Class)))];
        _ratios = new RunningRatio[_means.Length];
    }

    /// <param name="together">Replications that are one independent value together.</param>
    public void Add(IReadOnlyList<ReplicationResult> together)
    {
        for (var c = 0; c < (_classes.Length == 2 ? 1 : _classes.Length); c++) _clearance[c].Add(Joined([.. together.SelectMany(r => TimesOf(r, c))]));
        // A replication without a vehicle is one of them: it has a sum of 0.
        for (var i = 0; i < _means.Length; i++)
        {
            var (_, index, of) = _means[i];
            _ratios[i].Add(together.Sum(r => (r.Values[index] ?? 0) * VehiclesOf(r, of)), together.Sum(r => VehiclesOf(r, of)));
        }
    }

    private static QuantileSketch Joined(IReadOnlyList<QuantileSketch> parts)
    {
        if (parts.Count == 1) return parts[0];
        var all = new QuantileSketch();
        foreach (var part in parts) all.Add(part);
        return all;
    }

    private static long VehiclesOf(ReplicationResult result, int vehicleClass) => TimesOf(result, vehicleClass).Sum(times => times.Count);

    private static IEnumerable<QuantileSketch> TimesOf(ReplicationResult result, int vehicleClass) =>
        vehicleClass == All ? result.ClearanceTimes : [result.ClearanceTimes[vehicleClass - 1]];

    public IEnumerable<PooledEstimate> Estimates(double confidence) =>
        from of in Enumerable.Range(All, _classes.Length)
        from estimate in Ratios(of, confidence).Take(1).Concat(PooledTimes(of, confidence)).Concat(Ratios(of, confidence).Skip(1))
        select new PooledEstimate(Population.Vehicles, estimate);

    // Clearance and waiting, tallied when a vehicle leaves the gate: as many as there are clearance times.
    private static bool IsOfCleared(StatisticKey key) =>
        key is { Measure: "clearance-time" or "waiting-time", Station: null } && (key.Statistic == "mean" || key.Unit == "share");

    private IEnumerable<Estimate> Ratios(int vehicleClass, double confidence) =>
        _means.Index().Where(m => m.Item.Class == vehicleClass).Select(m =>
        {
            var (ratio, replications) = (_ratios[m.Index], _clearance[vehicleClass].Replications);
            double? half = ratio.HalfWidth(confidence) is var width && double.IsFinite(width) ? width : null;
            double? mean = double.IsFinite(ratio.Ratio) ? ratio.Ratio : null;
            return new Estimate(m.Item.Key, mean, mean - half, mean + half, replications);
        });

    private IEnumerable<Estimate> PooledTimes(int vehicleClass, double confidence) => Quantiles.Select(q =>
    {
        var interval = _clearance[vehicleClass].Interval(q.P, confidence);
        var key = new StatisticKey("clearance-time", null, _classes[vehicleClass], q.Statistic, "min");
        return new Estimate(key, interval?.Value, interval?.Low, interval?.High, _clearance[vehicleClass].Replications);
    });
}
