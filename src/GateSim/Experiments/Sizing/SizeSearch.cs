namespace GateSim.Experiments.Sizing;

/// <summary>Answers how many it takes by running the gate.</summary>
/// <param name="threads">The answer does not depend on it.</param>
/// <param name="looking">Is told which value is run next, and up to how many replications.</param>
public sealed class SizeSearch(SizeQuestion question, int threads, Action<string, int> looking, CancellationToken cancellation)
{
    private readonly GrowingSample?[] _samples = new GrowingSample?[question.Scenarios.Count];

    /// <exception cref="ExperimentException">A replication failed; the message names the value. Or no value has a target's quantity.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public SizeResult Find()
    {
        var search = new FewestSearch(question.Scenarios.Count, question.Tolerances, 1 - question.Confidence, Excesses)
        {
            FirstStage = question.FirstStage,
            Most = question.Most,
        };
        var border = search.Find();
        foreach (var of in question.Targets.Select(t => t.Of))
        {
            if (search.Judgements.Keys.All(index => _samples[index]!.Estimate(of).Mean is null))
                throw new ExperimentException($"{of} has no value in any of {search.Judgements.Values.Sum(j => j.Replications)} replications: no such vehicle came, or none got that far");
        }
        return new SizeResult(question, border, [.. search.Judgements.OrderBy(j => j.Key).Select(j => Tried(j.Key, j.Value))]) { ErrorOfATest = search.ErrorOfATest };
    }

    private IReadOnlyList<IReadOnlyList<double?>> Excesses(int index, int count)
    {
        var sample = _samples[index] ??= new GrowingSample(question.Scenarios[index], threads);
        looking(question.Factor.Values[index], count);
        try
        {
            sample.GrowTo(count, cancellation);
        }
        catch (ExperimentException failure)
        {
            throw new ExperimentException($"{question.Factor.Set(question.Factor.Values[index])}: {failure.Message}", failure);
        }
        return [.. question.Targets.Select(t => sample.Values(t.Of).Select(v => v is { } value ? t.Excess(value) : (double?)null).ToList())];
    }

    private TriedValue Tried(int index, Judged judged)
    {
        var sample = _samples[index]!;
        var outcomes = question.Targets.Zip(judged.ByLimit, (target, verdict) => new TargetOutcome(target, verdict, sample.Estimate(target.Of), sample.Values(target.Of)));
        return new TriedValue(index, question.Factor.Values[index], judged.Verdict, judged.Replications, judged.LikelyReplications, [.. outcomes], sample.Result);
    }
}
