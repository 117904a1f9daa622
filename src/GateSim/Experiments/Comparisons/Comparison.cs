using GateSim.Scenarios;

namespace GateSim.Experiments.Comparisons;

/// <summary>Alternatives compared on the same vehicles in equally many replications.</summary>
public sealed record Comparison
{
    private const int Step = 10; // replications between two looks at whether somebody wants to stop

    public required Alternatives Alternatives { get; init; }

    /// <summary>Of each alternative.</summary>
    public required int Replications { get; init; }

    /// <summary>It was interrupted: fewer replications than were asked for.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>One for each quantity, in their order.</summary>
    public required IReadOnlyList<MeasureComparison> Measures { get; init; }

    /// <summary>Those at which a queue grows as long as the run lasts, with the station (or area) where it does.</summary>
    public required IReadOnlyList<(Alternative Alternative, Bottleneck Binding)> Overloaded { get; init; }

    /// <summary>Vehicles in the gate by hour of day: each of the others against the first.</summary>
    public IReadOnlyList<HourlyComparison> ByHour { get; init; } = [];

    public int AllReplications => Replications * Alternatives.All.Count;

    public double Confidence => Alternatives.Run.Confidence;

    /// <summary>As many replications of each as the first asks for: for a precision, as many as the first needs for it.</summary>
    /// <param name="of">By what they are compared, with the difference that does not matter (0: each matters).</param>
    /// <param name="ran">Is told how many replications of each were run.</param>
    /// <exception cref="ExperimentException">A replication failed, or there is nothing to compare.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the second replication of each.</exception>
    public static Comparison Of(Alternatives alternatives, IReadOnlyList<(Quantity Of, double Indifference)> of, int threads, Action<int> ran, CancellationToken cancellation)
    {
        var runs = new AlternativeRuns(alternatives, threads, cancellation);
        var isPartial = false;
        try
        {
            Grow(runs, ran);
        }
        catch (OperationCanceledException) when (runs.Count >= 2)
        {
            isPartial = true;
        }
        return new Comparison
        {
            Alternatives = runs.Alternatives,
            Replications = runs.Count,
            IsPartial = isPartial,
            Measures = [.. of.Select(o => Compare(runs, o.Of, o.Indifference, of.Count))],
            Overloaded = runs.Overloaded,
            ByHour = runs.ByHour,
        };
    }

    private static void Grow(AlternativeRuns runs, Action<int> ran)
    {
        var most = runs.Alternatives.Run.Replications is FixedReplications { Count: var count } ? count : CountForPrecision(runs);
        while (runs.Count < most)
        {
            runs.GrowTo(Math.Min(runs.Count + Step, most));
            ran(runs.Count);
        }
    }

    private static int CountForPrecision(AlternativeRuns runs)
    {
        var wanted = (ReplicationsToPrecision)runs.Alternatives.Run.Replications;
        for (var count = Experiment.FewestForPrecision; ; count++)
        {
            runs.GrowTo(Math.Min(count, wanted.Max), [0]);
            var estimate = runs.Estimate(0, new Quantity([wanted.Of]));
            if (count >= wanted.Max || estimate.HalfWidth <= wanted.Relative * Math.Abs(estimate.Mean!.Value)) return Math.Min(count, wanted.Max);
        }
    }

    private static MeasureComparison Compare(AlternativeRuns runs, Quantity of, double indifference, int measures)
    {
        var values = runs.Alternatives.All.Select((_, i) => runs.Values(i, of, runs.Count)).ToList();
        return MeasureComparison.Of(of, runs.KeyOf(of), values, runs.Alternatives.Run.Confidence, measures, indifference)
            ?? throw new ExperimentException($"{of} has no value in two replications of all alternatives: there is nothing to compare");
    }
}
