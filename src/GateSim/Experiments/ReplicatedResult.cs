using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>A result with each replication's own values, so that it can be held against another that met the same vehicles.</summary>
public sealed class ReplicatedResult
{
    private readonly IReadOnlyList<StatisticKey> _keys;
    private readonly IReadOnlyList<IReadOnlyList<double?>> _values;

    private ReplicatedResult(ExperimentResult result, IReadOnlyList<StatisticKey> keys, IReadOnlyList<IReadOnlyList<double?>> values) =>
        (Result, _keys, _values) = (result, keys, values);

    public ExperimentResult Result { get; }

    /// <summary>Runs the experiment and keeps what each replication gave.</summary>
    /// <exception cref="ExperimentException">The experiment failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the last replication: half an experiment is not compared with a whole one.</exception>
    public static ReplicatedResult Of(Scenario scenario, int threads, CancellationToken cancellation)
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
        return result.IsPartial ? throw new OperationCanceledException(cancellation) : new ReplicatedResult(result, names, values);
    }

    /// <summary>Replication by replication; null where one of the statistics has no value, or nothing to divide by.</summary>
    public IReadOnlyList<double?> Values(Quantity of)
    {
        int[] indexes = [.. of.Sum.Select(IndexOf)];
        int? per = of.Per is { } divisor ? IndexOf(divisor) : null;
        return [.. _values.Select(replication => indexes.Aggregate((double?)0, (sum, i) => sum + replication[i]) * of.Times / Divisor(replication))];

        double? Divisor(IReadOnlyList<double?> replication) => per is null ? 1 : replication[per.Value] is not 0 and var value ? value : null;
    }

    /// <summary>Its key is that of the first statistic.</summary>
    public Estimate Estimate(Quantity of) => Estimate(of, Values(of));

    /// <summary>An estimate of values that were made of this result's, in the unit of the quantity.</summary>
    internal Estimate Estimate(Quantity of, IEnumerable<double?> values)
    {
        var mean = new RunningMean();
        foreach (var value in values)
        {
            if (value is { } there) mean.Add(there);
        }
        var key = _keys[IndexOf(of.Sum[0])];
        if (of.Per is not null) key = key with { Unit = Quantity.UnitOfRatio };
        if (mean.Count == 0) return new Estimate(key, null, null, null, 0);
        if (mean.Count == 1) return new Estimate(key, mean.Mean, null, null, 1);
        var half = mean.HalfWidth(Result.Scenario.Run.Confidence);
        return new Estimate(key, mean.Mean, mean.Mean - half, mean.Mean + half, mean.Count);
    }

    private int IndexOf(StatisticName name) => _keys.Index().First(k => name.Names(k.Item)).Index;
}
