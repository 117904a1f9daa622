namespace GateSim.Statistics;

/// <summary>A distribution-free interval for a quantile: which of the sorted values are its ends.</summary>
public static class OrderStatistics
{
    /// <summary>
    /// Ranks (from 1) of the sorted values of a sample of <paramref name="n"/> between which the <paramref name="p"/> quantile lies; each tail, by the
    /// binomial distribution, is at most (1 − <paramref name="confidence"/>) / 2. (Conover, Practical Nonparametric Statistics, §3.2.)
    /// </summary>
    /// <returns>Null where the sample is too small for that confidence.</returns>
    public static (int Low, int High)? Interval(int n, double p, double confidence) => Ends(n, p, confidence) is (int low, int high) ? (low, high) : null;

    /// <summary>The same, each end by itself: a far quantile of a small sample can have one end and not the other, which is null.</summary>
    public static (int? Low, int? High) Ends(int n, double p, double confidence)
    {
        var tail = (1 - confidence) / 2;
        // P(B ≤ k) for B ~ binomial(n, p), the number of values below the quantile.
        var logOdds = Math.Log(p) - Math.Log(1 - p);
        var log = n * Math.Log(1 - p);
        double below = 0;
        int low = 0, high = 0;
        for (var k = 0; k <= n; k++)
        {
            below += Math.Exp(log);
            if (below <= tail) low = k + 1;
            if (high == 0 && 1 - below <= tail) high = k + 1;
            log += Math.Log((double)(n - k) / (k + 1)) + logOdds;
        }
        return (low >= 1 ? low : null, high >= 1 && high <= n ? high : null);
    }
}
