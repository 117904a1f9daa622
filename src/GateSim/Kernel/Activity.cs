using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace GateSim.Kernel;

/// <summary>A process that has waited at least once: what is left to do. As an <see cref="Occurrence"/> it goes on.</summary>
internal abstract class Activity : Occurrence
{
    private Activity? _waiting;
    private bool _isDetached;
    private Exception? _failure;

    public bool HasEnded { get; private set; }

    public void Detach()
    {
        if (HasEnded) Collect();
        else _isDetached = true;
    }

    public void ResumeWhenDone(Activity waiting) => _waiting = waiting;

    public void End(Exception? failure)
    {
        if (_isDetached)
        {
            Recycle();
            if (failure is not null) ExceptionDispatchInfo.Throw(failure); // out through the clock's Run
            return;
        }
        HasEnded = true;
        _failure = failure;
        _waiting?.Occur();
    }

    public void Collect()
    {
        var failure = _failure;
        Recycle();
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
    }

    protected virtual void Recycle()
    {
        _waiting = null;
        _isDetached = false;
        _failure = null;
        HasEnded = false;
    }
}

internal sealed class Activity<TStateMachine> : Activity
    where TStateMachine : IAsyncStateMachine
{
    // A replication stays on one thread, so its processes can come from that thread's pool without a lock.
    [ThreadStatic]
    private static Stack<Activity<TStateMachine>>? t_pool;

    private readonly Stack<Activity<TStateMachine>> _pool;
    private TStateMachine _stateMachine = default!;

    private Activity(Stack<Activity<TStateMachine>> pool) => _pool = pool;

    public static Activity<TStateMachine> Take()
    {
        var pool = t_pool ??= new Stack<Activity<TStateMachine>>();
        return pool.TryPop(out var pooled) ? pooled : new Activity<TStateMachine>(pool);
    }

    public void Keep(ref TStateMachine stateMachine) => _stateMachine = stateMachine;

    public override void Occur() => _stateMachine.MoveNext();

    protected override void Recycle()
    {
        base.Recycle();
        _stateMachine = default!;
        _pool.Push(this);
    }
}
