using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments.Comparisons;

/// <summary>The best of several alternatives, selected replication by replication.</summary>
public sealed record Selection
{
    public const int UsualFirstStage = 10;

    /// <summary>Replications of an alternative at the most, where nothing else is said.</summary>
    public const int UsualMost = 10_000;

    public required Alternatives Alternatives { get; init; }

    public required Quantity Of { get; init; }

    public required StatisticKey Key { get; init; }

    public required KimNelson Procedure { get; init; }

    public required Selected Outcome { get; init; }

    /// <summary>Of each alternative, of the replications that it was given; each interval is for itself.</summary>
    public required IReadOnlyList<Estimate> Estimates { get; init; }

    /// <summary>Replication by replication, of each alternative.</summary>
    public required IReadOnlyList<IReadOnlyList<double?>> Values { get; init; }

    /// <summary>Somebody stopped it before it was decided.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Those at which a queue grows as long as the run lasts, with the station (or area) where it does.</summary>
    public required IReadOnlyList<(Alternative Alternative, Bottleneck Binding)> Overloaded { get; init; }

    /// <summary>Replications of each alternative that a fixed number with the same promise would have taken, by the same first stage.</summary>
    public double FixedPlan => TwoStageBonferroni.Replications(Outcome.FirstStage, Procedure.Confidence, Procedure.Indifference);

    public double Confidence => Procedure.Confidence;

    /// <summary>The selected one and those that came to the same in every replication, where there are such: none of them is better.</summary>
    public IReadOnlyList<int> Tied =>
        Outcome.Best is { } best && Enumerable.Range(0, Values.Count).Where(i => Values[i].SequenceEqual(Values[best])).ToList() is { Count: > 1 } alike ? alike : [];

    /// <summary>Indexes of the alternatives, the selected one first, then by how long they were looked at, then by their means.</summary>
    public IReadOnlyList<int> Ranking =>
    [
        .. Enumerable.Range(0, Estimates.Count)
            .OrderByDescending(i => Outcome.Left.Contains(i) || Tied.Contains(i)).ThenByDescending(i => Outcome.Spent[i])
            .ThenBy(i => Estimates[i].Mean * (Of.LargerIsBetter ? -1 : 1)),
    ];

    /// <param name="ran">Is told the replication and how many alternatives are left before it.</param>
    /// <exception cref="ExperimentException">A replication failed, or had no value.</exception>
    /// <exception cref="OperationCanceledException">Cancelled in the first stage.</exception>
    public static Selection Select(
        Alternatives alternatives, Quantity of, double indifference, int firstStage, int most, int threads, Action<int, int> ran, CancellationToken cancellation)
    {
        var runs = new AlternativeRuns(alternatives, threads, cancellation);
        var procedure = new KimNelson(alternatives.All.Count, firstStage, alternatives.Run.Confidence, indifference, of.LargerIsBetter) { Most = most };
        var isPartial = false;
        runs.GrowTo(firstStage);
        var outcome = procedure.Run(Next);
        List<IReadOnlyList<double?>> values = [.. outcome.Spent.Select((spent, i) => runs.Values(i, of, spent))];
        return new Selection
        {
            Alternatives = runs.Alternatives,
            Of = of,
            Key = runs.KeyOf(of),
            Procedure = procedure,
            Outcome = outcome,
            Estimates = [.. values.Select(v => ReplicationMeans.Estimate(runs.KeyOf(of), RunningMean.Of(v.OfType<double>()), procedure.Confidence))],
            Values = values,
            IsPartial = isPartial,
            Overloaded = runs.Overloaded,
        };

        IReadOnlyList<double>? Next(IReadOnlyList<int> left, int replication)
        {
            ran(replication, left.Count);
            try
            {
                runs.GrowTo(replication, left);
            }
            catch (OperationCanceledException)
            {
                isPartial = true;
                return null;
            }
            return [.. left.Select(i => runs.Value(i, of, replication) ?? throw NoValue(i, replication))];
        }

        ExperimentException NoValue(int alternative, int replication) =>
            new($"{alternatives.All[alternative].Name}: {of} has no value in replication {replication}; the selection needs one in each");
    }
}
