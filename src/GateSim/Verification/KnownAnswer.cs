namespace GateSim.Verification;

/// <summary>A number of a gate that theory knows.</summary>
/// <param name="What">As people say it: <c>mean wait, min</c>.</param>
/// <param name="Precision">The standard error that is small enough, as a share of the value. Few numbers are so dear that it is not 1 %.</param>
public sealed record KnownAnswer(string What, double Expected, double Precision = KnownAnswer.UsualPrecision)
{
    public const double UsualPrecision = 0.01;
}

/// <summary>A gate some of whose numbers theory knows.</summary>
/// <param name="Name">What comes, how it is served: <c>M/M/6, 1,550 a day, mean 5 min</c>.</param>
/// <param name="Source">How the numbers are known.</param>
/// <param name="Prepare">
/// For a seed: what the replication of a number gives, for each answer a sum and what to divide it by. An answer is estimated by Σ sums / Σ numbers over
/// the replications, so a mean of replications has the number 1.
/// </param>
public sealed record KnownGate(string Name, string Source, IReadOnlyList<KnownAnswer> Answers, Func<ulong, Func<int, IReadOnlyList<(double Sum, double Number)>>> Prepare);
