using GateSim.Model;
using GateSim.Scenarios;

namespace GateSim.Experiments;

/// <summary>
/// Replications 1, 2, … of a scenario, run as somebody turns out to need more of them: for procedures that decide after each look whether they
/// have seen enough. What the scenario says of their number is not looked at, except by the search for the end of a warm-up; and they are
/// plain ones, independent of each other, whatever it says of reducing the variance.
/// </summary>
public sealed class GrowingSample
{
    private readonly int _threads;
    private readonly ReplicationValues _values;
    private readonly List<double[]> _inGateByHour = [];
    private GatePlan? _plan;
    private Collection? _collected;

    /// <param name="threads">What comes out does not depend on it.</param>
    public GrowingSample(Scenario scenario, int threads) => (Scenario, _threads, _values) = (scenario with { Run = scenario.Run with { VarianceReduction = VarianceReduction.None } }, threads, new ReplicationValues(scenario.Run.Confidence));

    public Scenario Scenario { get; }

    /// <summary>Replications that were run.</summary>
    public int Count => _values.Count;

    /// <summary>Replication by replication: mean number of vehicles in the gate in each hour of the day, after the warm-up.</summary>
    internal IReadOnlyList<double[]> InGateByHour => _inGateByHour;

    /// <summary>Of the replications so far, at least one.</summary>
    public ExperimentResult Result => _collected!.Result();

    /// <summary>Runs what is missing up to <paramref name="count"/> replications.</summary>
    /// <exception cref="ExperimentException">A replication failed, or no end of the warm-up was found.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what had finished is kept.</exception>
    public void GrowTo(int count, CancellationToken cancellation)
    {
        if (count <= Count) return;
        var plan = _plan ??= new GatePlan(Scenario, Scenario.Run.WarmUp ?? WarmUpSearch.Find(Scenario, _threads, new ExperimentProgress(), cancellation));
        var keys = Replication.Keys(plan);
        var collected = _collected ??= new Collection(plan, keys);
        new ParallelReplications(plan, _threads, Count + 1, count, Take, new ExperimentProgress(), cancellation).Run();
        cancellation.ThrowIfCancellationRequested();

        bool Take(ReplicationResult result)
        {
            if (result.Number != Count + 1) return false; // after an interruption some may be missing between
            collected.Add(result);
            _values.Add(keys, result.Values);
            _inGateByHour.Add(ByHourOfDay(result.InSystemByHour, (int)Math.Ceiling(plan.WarmUp.TotalHours)));
            return true;
        }
    }

    private static double[] ByHourOfDay(IReadOnlyList<double> overRun, int from)
    {
        var (sums, counts) = (new double[24], new int[24]);
        for (var hour = from; hour < overRun.Count; hour++) (sums[hour % 24], counts[hour % 24]) = (sums[hour % 24] + overRun[hour], counts[hour % 24] + 1);
        return [.. sums.Zip(counts, (sum, count) => count == 0 ? 0 : sum / count)];
    }

    /// <summary>Several samples, each up to its own count; those that lack only a few replications are run side by side.</summary>
    /// <inheritdoc cref="GrowTo" path="/exception"/>
    public static void GrowAll(IReadOnlyList<(GrowingSample Sample, int Count)> samples, int threads, CancellationToken cancellation)
    {
        try
        {
            Parallel.ForEach(samples, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, s => s.Sample.GrowTo(s.Count, cancellation));
        }
        catch (AggregateException several)
        {
            // The first in the order of the samples, so that the message does not depend on the threads.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions.FirstOrDefault(e => e is ExperimentException) ?? several.InnerExceptions[0]);
        }
    }

    /// <summary>Replication by replication; null where one of the statistics has no value, or nothing to divide by.</summary>
    public IReadOnlyList<double?> Values(Quantity of) => _values.Of(of);

    /// <summary>At the scenario's own confidence.</summary>
    public Estimate Estimate(Quantity of) => _values.Estimate(of, Values(of));
}
