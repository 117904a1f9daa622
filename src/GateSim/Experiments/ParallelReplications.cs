using System.Runtime.ExceptionServices;
using GateSim.Model;
using GateSim.Model.Crossings;

namespace GateSim.Experiments;

/// <summary>
/// Runs replications of successive numbers on several threads and hands them over strictly in that order, so that what comes out does not depend on the
/// number of threads. A few finished ones wait at the most: memory does not grow with their number.
/// </summary>
internal sealed class ParallelReplications
{
    // More would only wait for each other; the result does not depend on it.
    private static readonly int MostThreads = Math.Max(8, 4 * Environment.ProcessorCount);

    private readonly GatePlan _plan;
    private readonly int _threads;
    private readonly int _last;
    private readonly Func<ReplicationResult, bool> _take;
    private readonly ExperimentProgress _progress;
    private readonly object _lock = new();
    private readonly Dictionary<int, (ReplicationResult? Result, Exception? Failure)> _finished = [];
    private readonly CancellationTokenSource _stop;
    private int _started;
    private int _taken;
    private bool _isEnough;
    private ExceptionDispatchInfo? _failure;

    /// <param name="first">Its number, from 1.</param>
    /// <param name="take">Called for one replication after the other, never twice at a time; false: no more are needed.</param>
    public ParallelReplications(GatePlan plan, int threads, int first, int last, Func<ReplicationResult, bool> take, ExperimentProgress progress, CancellationToken cancellation)
    {
        (_plan, _threads, _last, _take, _progress) = (plan, Math.Min(Math.Min(threads, MostThreads), last - first + 1), last, take, progress);
        _started = _taken = first - 1;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    /// <summary>Gives each replication a place for its crossings; null: they are not taken down.</summary>
    public Func<CrossingPart>? Parts { get; init; }

    /// <summary>Returns when all are done, enough are, or it was cancelled; then those that had finished are handed over too, in order.</summary>
    public void Run()
    {
        using (_stop)
        {
            var threads = Enumerable.Range(0, _threads).Select(i => new Thread(Work) { Name = $"replications {i + 1}", IsBackground = true }).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
        }
        _failure?.Throw();
        if (_isEnough) return;
        foreach (var number in _finished.Keys.Order().ToList())
        {
            if (!_isEnough && _failure is null) Take(number);
        }
        _failure?.Throw();
    }

    private void Work()
    {
        try
        {
            Replication? replication = null;
            while (NextNumber() is { } number) Finish(number, Attempt(ref replication, number));
        }
        catch (OperationCanceledException)
        {
            // Asked to stop: what this thread had under way is given up, what had finished is kept.
        }
    }

    private (ReplicationResult?, Exception?) Attempt(ref Replication? replication, int number)
    {
        try
        {
            replication ??= new Replication(_plan, Parts);
            return (replication.Run(number, _progress.HourPassed, _stop.Token), null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return (null, failure); // judged when its turn comes: with fewer threads it might never have been run
        }
    }

    private int? NextNumber()
    {
        lock (_lock)
        {
            while (_started - _taken >= 4 * _threads && !_stop.IsCancellationRequested) Monitor.Wait(_lock, 100);
            return _stop.IsCancellationRequested || _started == _last ? null : ++_started;
        }
    }

    private void Finish(int number, (ReplicationResult?, Exception?) outcome)
    {
        lock (_lock)
        {
            _finished.Add(number, outcome);
            while (!_isEnough && _failure is null && _finished.ContainsKey(_taken + 1)) Take(_taken + 1);
            if (_isEnough || _failure is not null) _stop.Cancel();
            Monitor.PulseAll(_lock);
        }
    }

    private void Take(int number)
    {
        _finished.Remove(number, out var outcome);
        _taken = number;
        try
        {
            if (outcome.Failure is IOException) ExceptionDispatchInfo.Throw(outcome.Failure); // a fault of the disk, not of the replication
            if (outcome.Failure is not null) throw new ExperimentException($"replication {number} failed: {outcome.Failure.Message}", outcome.Failure);
            _isEnough = !_take(outcome.Result!);
            _progress.ReplicationTaken();
        }
        catch (Exception failure)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
        }
    }
}
