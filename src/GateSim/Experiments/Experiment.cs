using GateSim.Model;
using GateSim.Scenarios;

namespace GateSim.Experiments;

/// <summary>Many replications of a scenario, and what they say together.</summary>
public sealed class Experiment(Scenario scenario)
{
    /// <summary>The fewest replications that a precision is judged by.</summary>
    public const int FewestForPrecision = 10;

    /// <summary>How many threads; the results do not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    public ExperimentProgress Progress { get; init; } = new();

    /// <summary>Is handed each replication that comes into the result, in order, one at a time: its names and values.</summary>
    public Action<IReadOnlyList<StatisticKey>, ReplicationResult>? EachReplication { get; init; }

    /// <param name="cancellation">Ends it early: the result then holds what had finished, and says that it is partial.</param>
    /// <exception cref="ExperimentException">A replication failed (vehicles that block each other for ever), or no end of the warm-up was found.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before any replication had finished.</exception>
    public ExperimentResult Run(CancellationToken cancellation)
    {
        var warmUp = scenario.Run.WarmUp ?? WarmUpSearch.Find(scenario, Threads, Progress, cancellation);
        var plan = new GatePlan(scenario, warmUp);
        var keys = Replication.Keys(plan);
        var (most, isPrecise) = StoppingRule(keys);
        var collected = new Collection(plan, keys);
        bool? reached = scenario.Run.Replications is ReplicationsToPrecision ? false : null;

        bool Take(ReplicationResult result)
        {
            collected.Add(result);
            EachReplication?.Invoke(keys, result);
            if (cancellation.IsCancellationRequested || !isPrecise(collected)) return true; // after an interruption some may be missing between
            reached = true;
            return false;
        }

        new ParallelReplications(plan, Threads, 1, most, Take, Progress, cancellation).Run();
        if (collected.Count == 0) throw new OperationCanceledException(cancellation);
        return collected.Result() with
        {
            ReplicationsAsked = most,
            PrecisionReached = reached,
            IsPartial = cancellation.IsCancellationRequested && collected.Count < most && reached != true,
        };
    }

    private (int Most, Func<Collection, bool> IsPrecise) StoppingRule(IReadOnlyList<StatisticKey> keys)
    {
        if (scenario.Run.Replications is FixedReplications { Count: var count }) return (count, _ => false);
        var wanted = (ReplicationsToPrecision)scenario.Run.Replications;
        var index = keys.Index().First(k => wanted.Of.Names(k.Item)).Index;
        return (wanted.Max, IsPrecise);

        bool IsPrecise(Collection collected)
        {
            var estimate = collected.Estimate(index);
            return collected.Count >= FewestForPrecision && estimate.Mean is { } mean && estimate.HalfWidth <= wanted.Relative * Math.Abs(mean);
        }
    }
}
