namespace GateSim.Statistics;

/// <summary>A ratio of expectations with less bias: what the replications say with one of them left out at a time.</summary>
public static class Jackknife
{
    /// <summary>
    /// The mean of the pseudovalues n r − (n − 1) r₍₋ᵢ₎, where r is all sums over all numbers, and half of Student's t interval over them
    /// (Miller, The jackknife: a review, Biometrika 61, 1974; Law, Simulation Modeling and Analysis, 5th ed., §9.5.3).
    /// </summary>
    /// <param name="replications">Two or more, of which no single one holds all that is counted.</param>
    public static (double Ratio, double HalfWidth) Ratio(IReadOnlyList<(double Sum, double Number)> replications, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replications.Count, 2, nameof(replications));
        var (n, sum, number) = (replications.Count, replications.Sum(r => r.Sum), replications.Sum(r => r.Number));
        var pseudovalues = new RunningMean();
        foreach (var left in replications) pseudovalues.Add((n * sum / number) - ((n - 1) * (sum - left.Sum) / (number - left.Number)));
        return (pseudovalues.Mean, pseudovalues.HalfWidth(confidence));
    }
}
