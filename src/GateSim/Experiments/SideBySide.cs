using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using GateSim.Scenarios;

namespace GateSim.Experiments;

/// <summary>Many scenarios on some threads: one after the other with all of them as long as each has a replication for every thread.</summary>
internal static class SideBySide
{
    private const int FewReplications = 10; // where a precision is asked for, nobody knows how many it will take

    /// <param name="like">Has as many replications as each of the items.</param>
    /// <param name="run">An item, and the threads that it may use.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void Run<T>(IReadOnlyList<T> items, Scenario like, int threads, Action<T, int> run, CancellationToken cancellation)
    {
        var replications = like.Run.Replications is FixedReplications { Count: var count } ? count : FewReplications;
        var sideBySide = Math.Max(1, threads / replications);
        var each = Math.Max(1, threads / sideBySide);
        try
        {
            Parallel.ForEach(
                Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = sideBySide, CancellationToken = cancellation },
                item => run(item, each));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions.FirstOrDefault(e => e is not OperationCanceledException) ?? several.InnerExceptions[0]);
        }
    }
}
