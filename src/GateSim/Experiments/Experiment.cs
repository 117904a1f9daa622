using GateSim.Kernel;
using GateSim.Model;
using GateSim.Model.Measures;
using GateSim.Scenarios;

namespace GateSim.Experiments;

/// <summary>Many replications of a scenario, and what they say together.</summary>
public sealed class Experiment(Scenario scenario)
{
    /// <summary>The fewest replications that a precision is judged by.</summary>
    public const int FewestForPrecision = 10;

    /// <summary>How many threads; the results do not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What runs the replications; null: chosen by itself. The results do not depend on it.</summary>
    public Engine? Engine { get; init; }

    public ExperimentProgress Progress { get; init; } = new();

    /// <summary>Is handed each replication that comes into the result, in order, one at a time: its names and values.</summary>
    public Action<IReadOnlyList<StatisticKey>, ReplicationResult>? EachReplication { get; init; }

    /// <summary>
    /// Make measures beyond those of the library: <c>plan => new LongWaits(plan)</c>. Each is made anew for every thread, hears every
    /// replication of that thread, and stands in the results after the others, with an interval like them.
    /// </summary>
    public IReadOnlyList<Func<GatePlan, Measure>> OwnMeasures { get; init; } = [];

    /// <summary>Who is handed the crossings of each replication that comes into the result; null: nobody takes them down.</summary>
    public CrossingLog? Crossings { get; init; }

    /// <param name="cancellation">Ends it early: the result then holds what had finished, and says that it is partial.</param>
    /// <exception cref="ExperimentException">A replication failed (vehicles that block each other for ever), or no end of the warm-up was found.</exception>
    /// <exception cref="IOException">The crossings could not be put down.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before any replication had finished.</exception>
    public ExperimentResult Run(CancellationToken cancellation = default)
    {
        var warmUp = scenario.Run.WarmUp ?? WarmUpSearch.Find(scenario, Threads, Progress, cancellation, Engine);
        var plan = new GatePlan(scenario, warmUp, OwnMeasures) { Engine = Engine };
        var keys = Replication.Keys(plan);
        if (OwnMeasures.Count > 0) CheckNamesAreNew(keys);
        var collected = new Collection(plan, keys);
        var precision = scenario.Run.Replications as ReplicationsToPrecision;
        var rule = precision is null ? null : new StoppingRule(precision, keys);
        var most = precision?.Max ?? ((FixedReplications)scenario.Run.Replications).Count;
        if (scenario.Run.VarianceReduction == VarianceReduction.Antithetic) most += most % 2; // they come in pairs
        bool? reached = precision is null ? null : false;
        using var parts = Crossings is null ? null : new CrossingParts(Crossings);

        bool Take(ReplicationResult result)
        {
            collected.Add(result);
            EachReplication?.Invoke(keys, result);
            parts?.HandOver(result);
            if (rule is null || cancellation.IsCancellationRequested || !rule.IsMet(collected)) return true; // after an interruption some may be missing between
            reached = true;
            return false;
        }

        var first = (scenario.Run.Replications as FixedReplications)?.First ?? 1;
        new ParallelReplications(plan, Threads, first, first + most - 1, Take, Progress, cancellation) { Parts = parts is null ? null : parts.Begin }.Run();
        if (collected.Independent == 0) throw new OperationCanceledException(cancellation);
        return collected.Result() with
        {
            ReplicationsAsked = most,
            PrecisionReached = reached,
            IsPartial = cancellation.IsCancellationRequested && collected.Count < most && reached != true,
        };
    }

    /// <summary>What <see cref="Run"/> would have given, of replications that were run before, in other places.</summary>
    /// <param name="warmUp">That was left out there.</param>
    /// <param name="replications">All of them, in order.</param>
    /// <exception cref="OperationCanceledException">Cancelled: a part of what is there already is of no use.</exception>
    public ExperimentResult Collect(TimeSpan warmUp, IEnumerable<ReplicationResult> replications, CancellationToken cancellation)
    {
        var plan = new GatePlan(scenario, warmUp);
        var keys = Replication.Keys(plan);
        var collected = new Collection(plan, keys);
        foreach (var replication in replications)
        {
            cancellation.ThrowIfCancellationRequested();
            collected.Add(replication);
            EachReplication?.Invoke(keys, replication);
            Progress.ReplicationTaken();
        }
        return collected.Result();
    }

    private static void CheckNamesAreNew(IReadOnlyList<StatisticKey> keys)
    {
        if (keys.GroupBy(k => k with { Unit = "" }).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
            throw new ExperimentException($"two measures give {twice.Name}; a measure of your own needs a name of its own");
    }
}
