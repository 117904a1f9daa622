using System.Runtime.CompilerServices;

namespace GateSim.Kernel;

/// <summary>Something that one waits for and that somebody else brings about: given once, waited for once, then ready for the next use.</summary>
public class Signal : IProcessAwaiter
{
    private Occurrence? _waiting;

    public bool IsCompleted { get; private set; }

    public Signal GetAwaiter() => this;

    public void GetResult() => IsCompleted = false;

    /// <summary>What was waited for has come: who waits goes on at once, within this call.</summary>
    internal void Give()
    {
        IsCompleted = true;
        var waiting = _waiting;
        _waiting = null;
        waiting?.Occur();
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
        _waiting = waiting;
        return false;
    }

    void IProcessAwaiter.ResumeWhenDone(Activity waiting) => _waiting = waiting;

    void INotifyCompletion.OnCompleted(Action continuation) => throw ProcessBuilder.OnlyProcesses();
}
