using System.Runtime.CompilerServices;

namespace GateSim.Kernel;

/// <summary>
/// What an <c>async Process</c> method returns: a course of events in simulated time that reads from top to bottom. Its state machine
/// comes from a pool of the thread, so a process allocates nothing once the pool is warm. It is awaited exactly once by another process,
/// or launched by the clock; it may await a <see cref="DueTime"/>, a <see cref="Signal"/> or another process, nothing else.
/// </summary>
[AsyncMethodBuilder(typeof(ProcessBuilder))]
internal readonly struct Process
{
    private readonly Activity? _activity; // null: it ended without ever waiting

    internal Process(Activity? activity) => _activity = activity;

    internal void Detach() => _activity?.Detach();

    public Awaiter GetAwaiter() => new(_activity);

    public readonly struct Awaiter : IProcessAwaiter
    {
        private readonly Activity? _activity;

        internal Awaiter(Activity? activity) => _activity = activity;

        public bool IsCompleted => _activity is null || _activity.HasEnded;

        /// <summary>Gives the state machine back to its pool, and rethrows what ended the process if it was an exception.</summary>
        public void GetResult() => _activity?.Collect();

        void IProcessAwaiter.ResumeWhenDone(Activity waiting) => _activity!.ResumeWhenDone(waiting);

        void INotifyCompletion.OnCompleted(Action continuation) => throw ProcessBuilder.OnlyProcesses();
    }
}

/// <summary>What a process can wait for.</summary>
internal interface IProcessAwaiter : INotifyCompletion
{
    void ResumeWhenDone(Activity waiting);
}
