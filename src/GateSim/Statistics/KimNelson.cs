namespace GateSim.Statistics;

/// <summary>
/// Selects the best of several alternatives replication by replication, and drops each as soon as it is clearly not the best: procedure KN with c = 1,
/// which allows common random numbers (Kim and Nelson, ACM TOMACS 11, 2001). The best is selected with the confidence if it is better than all others by
/// the indifference or more; values are normal in theory.
/// </summary>
/// <param name="Alternatives">At least two.</param>
/// <param name="FirstStage">Replications before the first look, by which variances are estimated; at least two.</param>
/// <param name="Indifference">Smaller differences do not matter; above 0.</param>
public sealed record KimNelson(int Alternatives, int FirstStage, double Confidence, double Indifference, bool LargerIsBetter)
{
    /// <summary>Replications of an alternative at the most, after which it stops undecided.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The constant of the procedure: η = ((2α / (k − 1))^(−2 / (n₀ − 1)) − 1) / 2.</summary>
    public double Eta => (Math.Pow(2 * (1 - Confidence) / (Alternatives - 1), -2.0 / (FirstStage - 1)) - 1) / 2;

    private double HSquared => 2 * Eta * (FirstStage - 1);

    /// <param name="next">
    /// The values of the given alternatives in replication 1, 2, …, in their order; each replication is asked for once. Null (only after the first
    /// stage) where there will be no more: then it stops undecided.
    /// </param>
    public Selected Run(Func<IReadOnlyList<int>, int, IReadOnlyList<double>?> next)
    {
        var left = Enumerable.Range(0, Alternatives).ToList();
        var means = new RunningMean[Alternatives];
        var first = left.Select(_ => new List<double>()).ToList();
        for (var r = 1; r <= FirstStage; r++)
        {
            var values = next(left, r) ?? throw new InvalidOperationException("The first stage needs all its replications.");
            foreach (var (i, value) in left.Zip(values)) first[i].Add(value);
        }
        foreach (var i in left) means[i] = RunningMean.Of(first[i]);
        var sample = new PairedSample(first);
        var variance = new double[Alternatives, Alternatives];
        foreach (var a in left)
        {
            foreach (var b in left.Where(b => b != a)) variance[a, b] = sample.Difference(a, b).Variance;
        }
        var latest = Last(left);

        for (var r = FirstStage; ; r++)
        {
            left = [.. left.Where(a => left.TrueForAll(b => b == a || Behind(a, b) <= Allowed(variance[a, b], r)))];
            var last = left.Count > 1 ? Last(left) : latest;
            if (r >= last && left.Count > 1) left = [left.MinBy(a => Behind(a, 0))]; // at the end only equals are left
            if (left.Count == 1 || r >= Most || next(left, r + 1) is not { } values) return new Selected(left, [.. means.Select(m => m.Count)], sample, last);
            foreach (var (i, value) in left.Zip(values)) means[i].Add(value);
        }

        // By the variances of those that are left: alternatives that are alike need not wait for one that was dropped.
        double Last(List<int> among) =>
            Math.Floor(HSquared * among.Max(a => among.Max(b => variance[a, b])) / (Indifference * Indifference)) + 1;

        double Behind(int a, int b) => (means[a].Mean - means[b].Mean) * (LargerIsBetter ? -1 : 1);
    }

    /// <summary>How far behind another one may be after <paramref name="r"/> replications and still be the best.</summary>
    private double Allowed(double variance, int r) => Math.Max(0, Indifference / (2 * r) * ((HSquared * variance / (Indifference * Indifference)) - r));
}

/// <param name="Left">The one that was selected; several where it stopped undecided.</param>
/// <param name="Spent">Replications of each.</param>
/// <param name="FirstStage">By which variances were estimated.</param>
/// <param name="Last">The replication with which it would have been decided at the latest.</param>
public sealed record Selected(IReadOnlyList<int> Left, IReadOnlyList<int> Spent, PairedSample FirstStage, double Last)
{
    /// <summary>Null where it stopped undecided.</summary>
    public int? Best => Left.Count == 1 ? Left[0] : null;
}
