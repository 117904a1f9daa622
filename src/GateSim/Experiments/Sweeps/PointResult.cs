using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments.Sweeps;

/// <summary>What a point's replications gave: all their numbers, so that whatever is asked of them later needs no further run.</summary>
/// <param name="Values">A row for each replication, a value for each key; null where it has none.</param>
/// <param name="Confidence">Of its intervals.</param>
/// <param name="Binding">What keeps vehicles the most; null where nothing does.</param>
public sealed record PointResult(IReadOnlyList<StatisticKey> Keys, IReadOnlyList<IReadOnlyList<double?>> Values, double Confidence, Bottleneck? Binding)
{
    /// <exception cref="ExperimentException">A replication failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the last one: half a point is none.</exception>
    public static PointResult Run(Scenario scenario, int threads, CancellationToken cancellation)
    {
        IReadOnlyList<StatisticKey> names = [];
        List<IReadOnlyList<double?>> values = [];
        var experiment = new Experiment(scenario)
        {
            Threads = threads,
            EachReplication = (keys, replication) =>
            {
                names = keys;
                values.Add(replication.Values);
            },
        };
        var result = experiment.Run(cancellation);
        return result.IsPartial ? throw new OperationCanceledException(cancellation) : new PointResult(names, values, scenario.Run.Confidence, result.Binding);
    }

    public int Replications => Values.Count;

    /// <summary>Replication by replication.</summary>
    public IReadOnlyList<double?> Of(StatisticName name)
    {
        var index = Keys.Index().First(k => name.Names(k.Item)).Index;
        return [.. Values.Select(v => v[index])];
    }

    public Estimate Estimate(StatisticName name) => Estimate(Keys.First(name.Names), Of(name), Confidence);

    /// <summary>In the order of the results.</summary>
    public IEnumerable<Estimate> Estimates => Keys.Select((key, i) => Estimate(key, Values.Select(v => v[i]), Confidence));

    /// <summary>Student's t over those replications that have a value.</summary>
    internal static Estimate Estimate(StatisticKey key, IEnumerable<double?> values, double confidence)
    {
        var mean = new RunningMean();
        foreach (var value in values)
        {
            if (value is { } there) mean.Add(there);
        }
        if (mean.Count < 2) return new Estimate(key, mean.Count == 0 ? null : mean.Mean, null, null, mean.Count);
        var half = mean.HalfWidth(confidence);
        return new Estimate(key, mean.Mean, mean.Mean - half, mean.Mean + half, mean.Count);
    }
}
