namespace GateSim.Statistics;

/// <summary>How many replications a wanted relative precision takes (Law, Simulation Modeling and Analysis, §9.4.1).</summary>
public static class Precision
{
    /// <summary>
    /// The smallest n for which t(n − 1) √(variance / n) ≤ <paramref name="relative"/> × |mean|, holding mean and variance where they are.
    /// </summary>
    /// <param name="confidence">Of the interval, between 0 and 1.</param>
    /// <param name="conservative">Uses relative / (1 + relative), so that the error relative to the true mean, not to the estimate, is met.</param>
    public static int ReplicationsNeeded(double mean, double variance, double relative, double confidence, bool conservative = false)
    {
        var wanted = Math.Abs(mean) * (conservative ? relative / (1 + relative) : relative);
        if (wanted <= 0) return variance <= 0 ? 2 : int.MaxValue;
        // The normal quantile is below every t: the search can start from the number that it would ask for.
        var normal = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (1 + confidence) / 2);
        var n = Math.Max(2, (int)Math.Min(1e9, normal * normal * variance / (wanted * wanted)));
        while (StudentT.TwoSided(confidence, n - 1) * Math.Sqrt(variance / n) > wanted) n++;
        return n;
    }

    /// <summary>
    /// How many replications more a precision must hold after it was first reached with <paramref name="n"/>: <paramref name="limit"/>, and in
    /// proportion from a hundred on, so that a lucky run of values does not end it (Hoad, Robinson and Davies, Automated selection of the number of
    /// replications for a discrete-event simulation, JORS 61, 2010, who recommend 5).
    /// </summary>
    public static int LookAhead(int limit, int n) => (int)((long)limit * Math.Max(n, 100) / 100);
}
