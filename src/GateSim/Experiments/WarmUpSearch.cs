using GateSim.Kernel;
using GateSim.Model;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>
/// <c>warmUp: auto</c>: MSER-5 on the hourly number in the system of pilot replications, averaged over them and divided by the mean of its hour
/// of the day (so that a day's rhythm is not taken for a warm-up), rounded up to whole days.
/// </summary>
internal static class WarmUpSearch
{
    /// <summary>Pilot replications at the most; they are the first of the experiment, run once more without warm-up.</summary>
    public const int MostPilots = 30;

    /// <summary>All runs of an experiment that is spread over several find the same warm-up: none knows how many there are in all.</summary>
    public static int PilotsOf(Scenario scenario) => scenario.Run.Replications switch
    {
        FixedReplications { From: not null } => MostPilots,
        FixedReplications { Count: var count } => Math.Min(count, MostPilots),
        _ => Experiment.FewestForPrecision,
    };

    /// <exception cref="ExperimentException">There is no minimum in the first half of the run.</exception>
    public static TimeSpan Find(Scenario scenario, int threads, ExperimentProgress progress, CancellationToken cancellation, Engine? engine = null)
    {
        var pilots = PilotsOf(scenario);
        var inSystem = new RunningMean[24 * scenario.Run.Days];
        var taken = 0;

        bool Take(ReplicationResult result)
        {
            for (var hour = 0; hour < inSystem.Length; hour++) inSystem[hour].Add(result.InSystemByHour[hour]);
            taken++;
            return true;
        }

        progress.IsLookingForWarmUp = true;
        new ParallelReplications(new GatePlan(scenario, TimeSpan.Zero) { Engine = engine }, threads, 1, pilots, Take, progress, cancellation).Run();
        progress.IsLookingForWarmUp = false;
        progress.Restart();
        if (taken < pilots) throw new OperationCanceledException(cancellation);
        return Choose([.. inSystem.Select(hour => hour.Mean)]);
    }

    /// <param name="inSystem">For each hour of the run, from midnight on; whole days.</param>
    /// <exception cref="ExperimentException">There is no minimum in the first half of the run.</exception>
    public static TimeSpan Choose(IReadOnlyList<double> inSystem)
    {
        var days = inSystem.Count / 24;
        var meanOfHour = Enumerable.Range(0, 24).Select(hour => Enumerable.Range(0, days).Average(day => inSystem[(24 * day) + hour])).ToArray();
        // An hour in which nobody is ever there says nothing: it counts as average.
        var relative = inSystem.Select((value, hour) => meanOfHour[hour % 24] > 0 ? value / meanOfHour[hour % 24] : 1).ToArray();
        var chosen = Mser.Cut(relative) is { } hours ? (hours + 23) / 24 : days;
        return chosen < days ? TimeSpan.FromDays(chosen) : throw new ExperimentException(
            $"warmUp: auto found no end of the warm-up in the first half of the {days} days: " +
            "the gate does not settle, or the run is too short. Give more run.days, or a warm-up of your own.");
    }
}
