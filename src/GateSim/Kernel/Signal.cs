using System.Runtime.CompilerServices;

namespace GateSim.Kernel;

/// <summary>Something that a process waits for and that somebody else brings about: given once, awaited once, then ready for the next use.</summary>
public class Signal : IProcessAwaiter
{
    private Activity? _waiting;

    public bool IsCompleted { get; private set; }

    public Signal GetAwaiter() => this;

    public void GetResult() => IsCompleted = false;

    /// <summary>What was waited for has come: the process that waits goes on at once, within this call.</summary>
    internal void Give()
    {
        IsCompleted = true;
        var waiting = _waiting;
        _waiting = null;
        waiting?.Occur();
    }

    void IProcessAwaiter.ResumeWhenDone(Activity waiting) => _waiting = waiting;

    void INotifyCompletion.OnCompleted(Action continuation) => throw ProcessBuilder.OnlyProcesses();
}
