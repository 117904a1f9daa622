namespace GateSim.Kernel;

/// <summary>
/// Simulated time and the list of what is to come: the seam behind which an engine stands. Time is in ticks of 100 ns from the start
/// of the run. What is scheduled for one instant happens by <see cref="Rank"/>, then in the order of scheduling, whatever the number.
/// </summary>
internal abstract class Clock
{
    public long Now { get; protected set; }

    /// <param name="at">Not before <see cref="Now"/>.</param>
    public abstract void Schedule(long at, Rank rank, Occurrence what);

    /// <summary>Lets everything happen up to <paramref name="until"/>, and at that instant what has rank <paramref name="last"/> or an earlier one;
    /// time then stands at <paramref name="until"/>. An exception of an occurrence or of a launched process comes out here.</summary>
    public abstract void Run(long until, Rank last);

    /// <summary>To be awaited by a process: goes on at that time.</summary>
    public DueTime At(long at, Rank rank) => new(this, at, rank);

    /// <summary>Lets a process that has been started run on by itself: nobody awaits it. Its end gives its state back to the pool.</summary>
#pragma warning disable CA1822 // Only a clock can resume a process, so only a clock launches one.
    public void Launch(Process process) => process.Detach();
#pragma warning restore CA1822
}
