using GateSim.Statistics;

namespace GateSim.Verification;

/// <summary>
/// Holds a gate's estimates against what theory knows. Each gate is replicated until every standard error is small enough; then the distance from the
/// known value is measured in standard errors.
/// </summary>
public sealed class Verifier
{
    /// <summary>The chance that a simulator without fault fails at least one line.</summary>
    public const double FamilyWise = 0.001;

    private const int Block = 20; // whole blocks of replications, whatever the number of threads
    private const int MostReplications = 100_000;

    private readonly int _threads;
    private readonly ulong _seed;

    /// <param name="seed">Other seeds are other experiments.</param>
    /// <param name="threads">What comes out does not depend on it.</param>
    public Verifier(ulong seed, int threads) => (_seed, _threads) = (seed, threads);

    /// <summary>How far a line may be off, in standard errors: Bonferroni over all lines.</summary>
    public static double MostZ { get; } =
        MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 1 - (FamilyWise / 2 / KnownAnswers.Gates.Sum(g => g.Answers.Count)));

    /// <summary>One for each answer of the gate.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<VerifiedAnswer> Verify(KnownGate gate, CancellationToken cancellation)
    {
        // Gates with seeds of their own, so that one unlucky draw is not met again in the next.
        var replicate = gate.Prepare(unchecked(_seed * 1_000) + (ulong)KnownAnswers.Gates.TakeWhile(g => g != gate).Count());
        List<IReadOnlyList<(double Sum, double Number)>> replications = [];
        while (true)
        {
            var block = new IReadOnlyList<(double, double)>[Math.Max(Block, replications.Count / 4 / Block * Block)];
            var first = replications.Count + 1;
            Parallel.For(0, block.Length, new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = cancellation }, i => block[i] = replicate(first + i));
            replications.AddRange(block);
            VerifiedAnswer[] answers = [.. gate.Answers.Select((answer, i) => Estimate(answer, [.. replications.Select(r => r[i])]))];
            if (replications.Count >= MostReplications || answers.All(a => a.StandardError <= a.Answer.Precision * Math.Abs(a.Answer.Expected))) return answers;
        }
    }

    // Σ sums / Σ numbers with the standard error of a ratio (Law, Simulation Modeling and Analysis, 9.5.3), and how unlikely so large a distance is by
    // Student's t, as a standard normal number.
    private static VerifiedAnswer Estimate(KnownAnswer answer, (double Sum, double Number)[] replications)
    {
        var number = replications.Average(r => r.Number);
        var ratio = replications.Average(r => r.Sum) / number;
        var off = new RunningMean();
        foreach (var (sum, count) in replications) off.Add(sum - (ratio * count));
        var standardError = Math.Sqrt(off.Variance / replications.Length) / number;
        var t = (ratio - answer.Expected) / standardError;
        var tail = MathNet.Numerics.Distributions.StudentT.CDF(0, 1, replications.Length - 1, -Math.Abs(t));
        return new VerifiedAnswer(answer, ratio, standardError, Math.Sign(t) * -MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, tail), replications.Length);
    }
}

/// <param name="Z">The distance from the known value in standard errors; by Student's t where there are few replications.</param>
public sealed record VerifiedAnswer(KnownAnswer Answer, double Estimate, double StandardError, double Z, int Replications)
{
    /// <summary>The estimate was sharp enough to say something, and says what theory says.</summary>
    public bool Holds => StandardError <= Answer.Precision * Math.Abs(Answer.Expected) && Math.Abs(Z) <= Verifier.MostZ;
}
