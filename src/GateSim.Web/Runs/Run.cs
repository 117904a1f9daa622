using System.Diagnostics.CodeAnalysis;
using System.Text;
using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Scenarios;
using GateSim.Web.Plans;

namespace GateSim.Web.Runs;

/// <summary>A question that is being answered. Its name is made of all that the answer depends on: the same question is the same run.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Without a timer it has nothing to give back, and anybody may cancel a run at any time.")]
internal sealed class Run
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private RunState _state = RunState.Waiting;

    public Run(Question question, bool compares)
    {
        Question = question;
        Compares = compares;
        Id = Hash($"{question.Name}\n{string.Join('\n', question.Sets)}\n{ScenarioKey.Of(question.Plan)}\n{(compares ? ScenarioKey.Of(question.Unchanged) : "")}")[..24];
    }

    public string Id { get; }

    public Question Question { get; }

    /// <summary>The unchanged plan is run, too.</summary>
    public bool Compares { get; }

    /// <summary>What was simulated, with what it depends on: two runs may have one of theirs in common.</summary>
    public IReadOnlyList<(string Key, ReplicatedResult Result)> Results { get; private set; } = [];

    public int Replications => ((FixedReplications)Question.Plan.Run.Replications).Count;

    public RunState State
    {
        get { lock (_lock) return _state; }
    }

    public bool HasEnded => State is RunState.Done or RunState.Failed or RunState.Cancelled;

    public ReplicatedResult? Plan { get; private set; }

    public ReplicatedResult? Unchanged { get; private set; }

    /// <summary>Null unless it failed.</summary>
    public string? Failure { get; private set; }

    /// <summary>0 … 1.</summary>
    public double Share { get; private set; }

    public CancellationToken Stop => _stop.Token;

    public void Cancel()
    {
        lock (_lock)
        {
            if (_state == RunState.Waiting) _state = RunState.Cancelled;
        }
        _stop.Cancel();
    }

    /// <param name="known">A result that is there already, by its key; null: none.</param>
    public void Execute(Func<string, ReplicatedResult?> known, TimeSpan longest)
    {
        lock (_lock)
        {
            if (_state != RunState.Waiting) return;
            _state = RunState.Running;
        }
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        patience.CancelAfter(longest);
        try
        {
            var (plan, unchanged) = Both(patience.Token);
            var share = unchanged is null ? 1.0 : 0.5;
            if (unchanged is not null) Unchanged = Find(unchanged, 0);
            Plan = Find(plan, 1 - share);
            Share = 1;
            End(RunState.Done);
        }
        catch (OperationCanceledException)
        {
            Failure = _stop.IsCancellationRequested ? null : $"It took longer than {longest.TotalMinutes:0} minutes: fewer replications or days.";
            End(_stop.IsCancellationRequested ? RunState.Cancelled : RunState.Failed);
        }
        catch (Exception failed)
        {
            // The run is nobody's call: what goes wrong in it has to be told to those who look.
            Failure = failed.Message;
            End(RunState.Failed);
        }

        ReplicatedResult Find(Scenario scenario, double from)
        {
            var key = ScenarioKey.Of(scenario);
            var result = known(key) ?? Simulate(scenario, from, Compares ? 0.5 : 1, patience.Token);
            Results = [.. Results, (key, result)];
            return result;
        }
    }

    // With the warm-up of the one that needs the longer, where it is to be found.
    private (Scenario Plan, Scenario? Unchanged) Both(CancellationToken cancellation)
    {
        if (!Compares) return (Question.Plan, null);
        var both = Alternatives.Of([Alternative("unchanged", Question.Unchanged), Alternative("plan", Question.Plan)]).WithWarmUp(Environment.ProcessorCount, cancellation);
        return (both.All[1].Scenario, both.All[0].Scenario);
    }

    private Alternative Alternative(string name, Scenario scenario) => new(name, new Case(Question.Name, Question.Sets, Replications), scenario);

    private ReplicatedResult Simulate(Scenario scenario, double from, double share, CancellationToken cancellation)
    {
        var progress = new ExperimentProgress();
        var hours = 24.0 * scenario.Run.Days * Replications;
        using var looking = new Timer(_ => Share = from + (share * Math.Min(1, progress.Hours / hours)), null, 0, 50);
        return ReplicatedResult.Of(scenario, Environment.ProcessorCount, progress, cancellation);
    }

    private void End(RunState state)
    {
        lock (_lock) _state = state;
    }

    private static string Hash(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text));
}
