using GateSim.Experiments;
using GateSim.Web.Guards;
using GateSim.Web.Plans;
using GateSim.Web.Server;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Http;

namespace GateSim.Web.Runs;

/// <summary>Runs a few questions at a time, lets a few more wait, and keeps the answers of the last ones.</summary>
internal sealed class RunDesk(ServeLimits limits) : IDisposable
{
    private const int SecondsToComeAgain = 5;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Run> _runs = [];
    private readonly LinkedList<Run> _waiting = new();
    private readonly Queue<Run> _ended = new();
    private int _running;
    private bool _isClosed;

    /// <summary>The run of the question; one that is there already is not run again, unless it failed or was cancelled.</summary>
    /// <exception cref="RefusedException">Too many wait already.</exception>
    public Run Ask(Question question, bool compares)
    {
        var run = new Run(question, compares);
        lock (_lock)
        {
            if (_isClosed) throw new RefusedException(StatusCodes.Status503ServiceUnavailable, RefusalWords.Ending);
            if (_runs.TryGetValue(run.Id, out var known) && known.State is not (RunState.Failed or RunState.Cancelled)) return known;
            if (_running < limits.Runs) Start(run);
            else if (_waiting.Count < limits.WaitingRuns) _waiting.AddLast(run);
            else throw new RefusedException(StatusCodes.Status429TooManyRequests, RefusalWords.ManyWait, new Refusal(RefusalWords.HowManyWait, limits.Runs, limits.WaitingRuns)) { RetryAfter = SecondsToComeAgain };
            return _runs[run.Id] = run;
        }
    }

    public Run? Find(string id)
    {
        lock (_lock) return _runs.GetValueOrDefault(id);
    }

    /// <summary>How many are before it; 0: it runs or has ended.</summary>
    public int Before(Run run)
    {
        lock (_lock) return _waiting.Index().Where(w => w.Item == run).Select(w => w.Index + 1).FirstOrDefault();
    }

    /// <summary>Whatever it is doing, it stops.</summary>
    public void Cancel(Run run)
    {
        run.Cancel();
        lock (_lock)
        {
            if (_waiting.Remove(run)) Keep(run);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isClosed = true;
            _waiting.Clear();
            foreach (var run in _runs.Values) run.Cancel();
        }
    }

    private void Start(Run run)
    {
        _running++;
        new Thread(() => Work(run)) { IsBackground = true, Name = $"run {run.Id}" }.Start();
    }

    private void Work(Run run)
    {
        run.Execute(Known, limits.RunTime);
        lock (_lock)
        {
            _running--;
            Keep(run);
            while (!_isClosed && _running < limits.Runs && _waiting.First is { Value: var next })
            {
                _waiting.RemoveFirst();
                Start(next);
            }
        }
    }

    private void Keep(Run run)
    {
        _ended.Enqueue(run);
        while (_ended.Count > limits.KeptRuns)
        {
            var oldest = _ended.Dequeue();
            if (_runs.GetValueOrDefault(oldest.Id) == oldest) _runs.Remove(oldest.Id);
        }
    }

    private ReplicatedResult? Known(string key)
    {
        lock (_lock)
        {
            return _runs.Values.SelectMany(r => r.Results).FirstOrDefault(r => r.Key == key).Result;
        }
    }
}
