using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace GateSim.Kernel;

/// <summary>The compiler's counterpart of <see cref="Process"/>: keeps the state machine in a pooled <see cref="Activity"/> from its first wait on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal struct ProcessBuilder
{
    private Activity? _activity;

    public static ProcessBuilder Create() => default;

    public readonly Process Task => new(_activity);

    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
    {
        // Asked for by the compiler's pattern; only needed where the state machine is boxed by others.
    }

    public readonly void SetResult() => _activity?.End(null);

    /// <summary>Before the first wait the exception goes straight to the caller; later, to whoever awaits or to the clock.</summary>
    public readonly void SetException(Exception exception)
    {
        if (_activity is null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception);
        _activity.End(exception);
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        if (_activity is null)
        {
            var activity = Activity<TStateMachine>.Take();
            _activity = activity; // this builder is part of the state machine: set before it is copied
            activity.Keep(ref stateMachine);
        }
        // For a struct the JIT resolves test and cast at compile time: nothing is boxed.
        if (awaiter is IProcessAwaiter) ((IProcessAwaiter)awaiter).ResumeWhenDone(_activity);
        else throw OnlyProcesses();
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => AwaitOnCompleted(ref awaiter, ref stateMachine);

    internal static InvalidOperationException OnlyProcesses() =>
        new("A process can await simulated time, a signal or another process, nothing else.");
}
