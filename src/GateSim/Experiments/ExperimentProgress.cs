namespace GateSim.Experiments;

/// <summary>How far an experiment is; written by its threads, read by whoever shows it.</summary>
public sealed class ExperimentProgress
{
    private long _hours;
    private int _replications;

    /// <summary>Simulated hours that have passed, of all replications.</summary>
    public long Hours => Interlocked.Read(ref _hours);

    /// <summary>Replications that are in the result.</summary>
    public int Replications => Volatile.Read(ref _replications);

    /// <summary>Pilot replications that look for the end of the warm-up are under way, not yet the experiment.</summary>
    public bool IsLookingForWarmUp { get; internal set; }

    internal void HourPassed() => Interlocked.Increment(ref _hours);

    internal void ReplicationTaken() => Interlocked.Increment(ref _replications);

    internal void Restart() => (_hours, _replications) = (0, 0);
}
