namespace GateSim.Experiments;

/// <summary>Runs cases, each once however often it is asked for.</summary>
/// <param name="started">Is told each case that is run and how many were run before it.</param>
public sealed class CaseRuns(int threads, Action<Case, int> started, CancellationToken cancellation)
{
    private readonly Dictionary<string, ReplicatedResult> _done = [];

    /// <exception cref="ExperimentException">The run failed; the message names the case.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ReplicatedResult Of(Case wanted)
    {
        if (_done.TryGetValue(wanted.Command, out var known)) return known;
        started(wanted, _done.Count);
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return _done[wanted.Command] = ReplicatedResult.Of(wanted.Read(), threads, cancellation);
        }
        catch (ExperimentException failure)
        {
            throw new ExperimentException($"{wanted.Command}: {failure.Message}", failure);
        }
    }
}
