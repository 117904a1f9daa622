using GateSim.Statistics;

namespace GateSim.Experiments.Sizing;

/// <summary>What was found of the values that were looked at.</summary>
/// <param name="Tried">In the order of the values.</param>
public sealed record SizeResult(SizeQuestion Question, Border Border, IReadOnlyList<TriedValue> Tried)
{
    private const int MostForFixed = 1_000_000;

    /// <summary>The fewest that were found to meet all targets; null: none was. Where less meets what more misses: the most.</summary>
    public TriedValue? Fewest => At(Border.Meeting);

    /// <summary>The value beside it that was found to miss one; null: none was.</summary>
    public TriedValue? Missing => At(Border.Missing);

    /// <summary>All that were run.</summary>
    public int Replications => Tried.Sum(t => t.Replications);

    /// <summary>The probability of an error in each single test.</summary>
    public required double ErrorOfATest { get; init; }

    /// <summary>
    /// Replications of each value with which means alone, without looking in between, would err as seldom: Student's t is to be within the
    /// tolerance, with the spread of that value at the border whose mean is nearest to its limit, and at least a first stage, in which that
    /// spread is seen. Null where no border was found.
    /// </summary>
    public int? FixedPlan
    {
        get
        {
            var decided = new[] { Fewest, Missing }.OfType<TriedValue>().SelectMany(t => t.Outcomes.Zip(Question.Tolerances).Where(o => o.First.Verdict == t.Verdict)).ToList();
            if (Fewest is null || Tried.Any(t => t.Verdict == Feasibility.Open)) return null;
            var (nearest, tolerance) = decided.MinBy(o => Math.Abs(o.First.Excess ?? double.PositiveInfinity) / o.Second);
            var enough = nearest.Variance < MostForFixed * tolerance * tolerance;
            return Math.Max(Question.FirstStage, enough ? Precision.ReplicationsNeeded(1, nearest.Variance, tolerance, 1 - (2 * ErrorOfATest)) : MostForFixed);
        }
    }

    /// <summary>
    /// A value that does worse than a smaller one on the same vehicles, with certainty beyond chance: the order of the values then says less
    /// than was taken for granted. Null: none of those looked at.
    /// </summary>
    public (TriedValue Fewer, TriedValue More, Target Target)? Contradiction
    {
        get
        {
            if (Border.Falls) return null;
            foreach (var (fewer, more) in Tried.Zip(Tried.Skip(1)))
            {
                foreach (var (a, b) in fewer.Outcomes.Zip(more.Outcomes))
                {
                    var changes = new RunningMean();
                    foreach (var (before, after) in a.Excesses.Zip(b.Excesses))
                    {
                        if (after - before is { } change) changes.Add(change);
                    }
                    if (changes.Count > 1 && changes.Mean > changes.HalfWidth(Question.Confidence)) return (fewer, more, a.Target);
                }
            }
            return null;
        }
    }

    private TriedValue? At(int? index) => index is { } i ? Tried.First(t => t.Index == i) : null;
}

/// <summary>One value that was looked at.</summary>
/// <param name="Index">Among all values, from 0.</param>
/// <param name="Replications">That were run of it.</param>
/// <param name="LikelyReplications">By about so many it will have been decided, if its mean stays where it is.</param>
/// <param name="Result">Of these replications.</param>
public sealed record TriedValue(
    int Index, string Value, Feasibility Verdict, int Replications, int LikelyReplications, IReadOnlyList<TargetOutcome> Outcomes, ExperimentResult Result);

/// <summary>What a value came to, held against one target.</summary>
/// <param name="Estimate">Of the quantity.</param>
/// <param name="Values">Of the quantity, replication by replication; null where one has none.</param>
public sealed record TargetOutcome(Target Target, Feasibility Verdict, Estimate Estimate, IReadOnlyList<double?> Values)
{
    /// <summary>How far each replication is beyond the limit.</summary>
    public IEnumerable<double?> Excesses => Values.Select(v => v is { } value ? Target.Excess(value) : (double?)null);

    /// <summary>How far the mean is beyond the limit; null where no replication has a value.</summary>
    public double? Excess => Estimate.Mean is { } mean ? Target.Excess(mean) : null;

    public double Variance
    {
        get
        {
            var spread = new RunningMean();
            foreach (var value in Values.OfType<double>()) spread.Add(value);
            return spread.Variance;
        }
    }
}
