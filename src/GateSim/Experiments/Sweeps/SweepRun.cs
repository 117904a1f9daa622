using GateSim.Scenarios;

namespace GateSim.Experiments.Sweeps;

/// <summary>Runs the points of a plan that are not finished yet, and keeps each as soon as it is.</summary>
/// <param name="threads">What comes out does not depend on it.</param>
public sealed class SweepRun(SweepPlan plan, PointStore store, int threads)
{
    private const int FewReplications = 10; // where a precision is asked for, nobody knows how many it will take

    /// <param name="numbers">Of the points that are wanted.</param>
    /// <param name="finished">Is told each point that was run, and how many of the wanted ones are finished by then; by one thread at a time.</param>
    /// <exception cref="ExperimentException">A point failed; the message names it. Those that had finished are kept.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; those that had finished are kept.</exception>
    /// <exception cref="IOException">A point cannot be kept.</exception>
    public void Run(IReadOnlyCollection<int> numbers, Action<PointPlan, int> finished, CancellationToken cancellation)
    {
        var wanted = plan.Points.Where(p => numbers.Contains(p.Point.Number)).ToList();
        var missing = wanted.DistinctBy(p => p.Key).Where(p => store.Find(p.Key) is null).ToList();
        var done = wanted.Count - missing.Count;
        // A point at a time with all threads, as long as it has a replication for each: then little is lost when the process is killed.
        var sideBySide = Math.Max(1, threads / Replications(plan.Base));
        var each = Math.Max(1, threads / sideBySide);
        var gate = new Lock();
        try
        {
            Parallel.ForEach(
                System.Collections.Concurrent.Partitioner.Create(missing, System.Collections.Concurrent.EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = sideBySide, CancellationToken = cancellation },
                point =>
                {
                    store.Add(point.Key, RunPoint(point, each, cancellation));
                    lock (gate) finished(point, ++done);
                });
        }
        catch (AggregateException several)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions.FirstOrDefault(e => e is not OperationCanceledException) ?? several.InnerExceptions[0]);
        }
    }

    private static int Replications(Scenario scenario) => scenario.Run.Replications is FixedReplications { Count: var count } ? count : FewReplications;

    private static PointResult RunPoint(PointPlan point, int threads, CancellationToken cancellation)
    {
        try
        {
            return PointResult.Run(point.Scenario, threads, cancellation);
        }
        catch (ExperimentException failure)
        {
            throw new ExperimentException($"point {point.Point.Number} ({point.Case.Command}): {failure.Message}", failure);
        }
    }
}
