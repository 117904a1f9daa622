using System.Runtime.CompilerServices;

namespace GateSim.Kernel;

/// <summary>A moment to come, for a process to wait for. It always waits for its turn at that moment, even if the moment is now.</summary>
internal readonly struct DueTime : IProcessAwaiter
{
    private readonly Clock _clock;
    private readonly long _at;
    private readonly Rank _rank;

    internal DueTime(Clock clock, long at, Rank rank) => (_clock, _at, _rank) = (clock, at, rank);

    public bool IsCompleted => false;

    public DueTime GetAwaiter() => this;

    public void GetResult()
    {
        // The time has come: nothing to hand over.
    }

    void IProcessAwaiter.ResumeWhenDone(Activity waiting) => _clock.Schedule(_at, _rank, waiting);

    void INotifyCompletion.OnCompleted(Action continuation) => throw ProcessBuilder.OnlyProcesses();
}
