namespace GateSim.Experiments.Sweeps;

/// <summary>Runs the points of a plan that are not finished yet, and keeps each as soon as it is.</summary>
/// <param name="threads">What comes out does not depend on it.</param>
public sealed class SweepRun(SweepPlan plan, PointStore store, int threads)
{
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
        var gate = new Lock();
        SideBySide.Run(missing, plan.Base, threads, KeepPoint, cancellation);

        void KeepPoint(PointPlan point, int each)
        {
            store.Add(point.Key, RunPoint(point, each, cancellation));
            lock (gate) finished(point, ++done);
        }
    }

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
