using GateSim.Experiments.Designs;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Sensitivity;

/// <summary>Which uncertain inputs of a scenario move a number of its results. All runs meet the same draws, as far as the inputs leave them.</summary>
/// <param name="read">What a case comes to, with the seed and the number of replications that are wanted.</param>
/// <param name="told">Is told how many runs are done, and how many there will be.</param>
public sealed class SensitivityStudy(Case from, Func<Case, Scenario> read, Quantity of, int threads, Action<int, int> told, CancellationToken cancellation)
{
    private readonly Scenario _scenario = read(from);

    /// <summary>All replications that were run so far.</summary>
    public int Replications { get; private set; }

    public IReadOnlyList<InputRange> Inputs => [.. _scenario.Uncertain.Select(u => new InputRange(u))];

    /// <returns>For each input.</returns>
    /// <exception cref="ScenarioException">An end of a range, set in the scenario, makes it a wrong one.</exception>
    /// <exception cref="ExperimentException">A run failed; the message names it.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<OneAtATime> OneAtATime()
    {
        var inputs = Inputs;
        var runs = Run([from, .. inputs.SelectMany(i => new[] { from.With(i.Set(0)), from.With(i.Set(1)) })]);
        return [.. inputs.Select((input, i) => new OneAtATime(input.Input, PairedDifference.Between(runs[0], runs[1 + 2 * i], of), PairedDifference.Between(runs[0], runs[2 + 2 * i], of)))];
    }

    /// <inheritdoc cref="OneAtATime"/>
    public IReadOnlyList<ElementaryEffects> Morris(int trajectories)
    {
        var design = MorrisDesign.Of(Inputs.Count, trajectories, _scenario.Run.Seed);
        return ElementaryEffects.Of(design, Means(design.Points), _scenario.Run.Confidence, _scenario.Run.Seed);
    }

    /// <inheritdoc cref="OneAtATime"/>
    /// <returns>For each input; empty where nothing moves the number.</returns>
    public IReadOnlyList<SobolIndices> Sobol(int sample)
    {
        var design = SobolDesign.Of(Inputs.Count, sample, _scenario.Run.Seed);
        return SobolIndices.Of(design, Means(design.Points), _scenario.Run.Confidence, _scenario.Run.Seed);
    }

    /// <inheritdoc cref="OneAtATime"/>
    /// <param name="decision">What is set by it.</param>
    /// <param name="worthwhile">The least improvement that counts, in the unit of the number.</param>
    /// <param name="sample">Points of the Latin hypercube over all inputs.</param>
    /// <returns>The decision at each point of the sample.</returns>
    public JointDecision Decide(IReadOnlyList<string> decision, double worthwhile, int sample)
    {
        var points = LatinHypercube.Sample(Inputs.Count, sample, _scenario.Run.Seed);
        var runs = Run([.. points.SelectMany(p => new[] { At(p), At(p).With(decision) })]);
        return new JointDecision([.. points.Select((p, i) => Judged(p, PairedDifference.Between(runs[2 * i], runs[2 * i + 1], of)))], worthwhile);

        DecisionPoint Judged(double[] at, PairedDifference difference) => new(at, difference, difference.Judge(worthwhile, of.LargerIsBetter));
    }

    private Case At(IReadOnlyList<double> positions) => from.With(Inputs.Zip(positions, (input, position) => input.Set(position)));

    private double[] Means(IReadOnlyList<double[]> points)
    {
        var means = Run([.. points.Select(At)], run => run.Estimate(of).Mean);
        return [.. means.Select((mean, i) => mean ?? throw new ExperimentException($"{At(points[i]).Command}: no replication has a value of {of}"))];
    }

    private ReplicatedResult[] Run(IReadOnlyList<Case> cases) => Run(cases, run => run);

    /// <param name="keep">What is wanted of a result: thousands of whole ones would fill the memory.</param>
    private T[] Run<T>(IReadOnlyList<Case> cases, Func<ReplicatedResult, T> keep)
    {
        var scenarios = cases.Select(c => read(c).Measuring(of.Parts)).ToList(); // a wrong one is better known before the first is run
        var results = new T[cases.Count];
        var done = 0;
        var gate = new Lock();
        SideBySide.Run([.. Enumerable.Range(0, cases.Count)], _scenario, threads, RunOne, cancellation);
        return results;

        void RunOne(int i, int each)
        {
            try
            {
                var result = ReplicatedResult.Of(scenarios[i], each, cancellation);
                results[i] = keep(result);
                lock (gate) Replications += result.Result.Replications;
            }
            catch (ExperimentException failure)
            {
                throw new ExperimentException($"{cases[i].Command}: {failure.Message}", failure);
            }
            lock (gate) told(++done, cases.Count);
        }
    }
}
