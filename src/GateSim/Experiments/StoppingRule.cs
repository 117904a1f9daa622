using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>
/// When a precision is reached: the first number of replications, at least ten, with which every number that was asked for is precise enough, and,
/// with a look-ahead, stays so for some replications more. Asked once for each replication, in order.
/// </summary>
internal sealed class StoppingRule
{
    private readonly ReplicationsToPrecision _wanted;
    private readonly int[] _indexes;
    private int? _preciseSince;

    /// <param name="keys">Of the results.</param>
    /// <exception cref="ExperimentException">They do not hold what is wanted.</exception>
    public StoppingRule(ReplicationsToPrecision wanted, IReadOnlyList<StatisticKey> keys)
    {
        _wanted = wanted;
        _indexes = [.. wanted.All.Select(name => IndexOf(name, keys))];
    }

    public bool IsMet(Collection collected)
    {
        var count = collected.Independent;
        if (count < Experiment.FewestForPrecision || !_indexes.All(i => IsPrecise(collected.Estimate(i)))) _preciseSince = null;
        else _preciseSince ??= count;
        return _preciseSince is { } since && count >= since + (_wanted.LookAhead is { } limit ? Precision.LookAhead(limit, since) : 0);
    }

    private static int IndexOf(StatisticName name, IReadOnlyList<StatisticKey> keys) =>
        keys.Index().Where(k => name.Names(k.Item)).Select(k => (int?)k.Index).FirstOrDefault()
            ?? throw new ExperimentException($"a precision is asked of {name}, which is no number of the results");

    private bool IsPrecise(Estimate estimate) => estimate.Mean is { } mean && estimate.HalfWidth <= _wanted.Relative * Math.Abs(mean);
}
