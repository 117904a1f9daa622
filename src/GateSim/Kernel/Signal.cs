using System.Runtime.CompilerServices;

namespace GateSim.Kernel;

/// <summary>Something that one waits for and that somebody else brings about: given once, waited for once, then ready for the next use.</summary>
public class Signal : IProcessAwaiter
{
    private Occurrence? _waiting; // the last one that did
    private bool _isAwaited;

    public bool IsCompleted { get; private set; }

    public Signal GetAwaiter() => this;

    public void GetResult() => IsCompleted = false;

    /// <summary>What was waited for has come: who waits goes on at once, within this call.</summary>
    internal void Give()
    {
        IsCompleted = true;
        if (!_isAwaited) return;
        _isAwaited = false;
        _waiting!.Occur();
    }

    /// <summary>For who is no process: whether it has been given already. If not, <paramref name="waiting"/> occurs when it is, and takes it by
    /// <see cref="GetResult"/>.</summary>
    internal bool IsGivenTo(Occurrence waiting)
    {
        if (IsCompleted)
        {
            IsCompleted = false;
            return true;
        }
        Await(waiting);
        return false;
    }

    /// <summary>Nobody waits for it any longer, and it is not given.</summary>
    internal void Withdraw() => (IsCompleted, _isAwaited) = (false, false);

    void IProcessAwaiter.ResumeWhenDone(Activity waiting) => Await(waiting);

    void INotifyCompletion.OnCompleted(Action continuation) => throw ProcessBuilder.OnlyProcesses();

    // Mostly the same one time after time: a reference that stands there already costs no write barrier.
    private void Await(Occurrence waiting)
    {
        if (_waiting != waiting) _waiting = waiting;
        _isAwaited = true;
    }
}
