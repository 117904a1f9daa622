namespace GateSim.Tests.Randomness;

/// <summary>What a sample says, with the errors of what it says.</summary>
internal static class Measured
{
    /// <summary>√n times the largest distance exceeds this once in 160,000 samples: 2 exp(−2 d²), Kolmogorov's first term.</summary>
    public const double KolmogorovSmirnovLimit = 2.5;

    /// <summary>√n times the largest distance between the sample's distribution and <paramref name="cdf"/>. Sorts the sample.</summary>
    public static double KolmogorovSmirnov(double[] values, Func<double, double> cdf)
    {
        Array.Sort(values);
        double largest = 0, n = values.Length;
        for (var i = 0; i < values.Length; i++)
        {
            var at = cdf(values[i]);
            largest = Math.Max(largest, Math.Max(at - i / n, (i + 1) / n - at));
        }
        return largest * Math.Sqrt(n);
    }

    /// <summary>Mean and coefficient of variation, each with its standard error (delta method, for the cv with third and fourth moments).</summary>
    public static (double Mean, double ErrorOfMean, double Cv, double ErrorOfCv) Moments(double[] values)
    {
        var n = values.Length;
        var mean = values.Sum() / n;
        double m2 = 0, m3 = 0, m4 = 0;
        foreach (var value in values)
        {
            var d = value / mean - 1;
            m2 += d * d / n;
            m3 += d * d * d / n;
            m4 += d * d * d * d / n;
        }
        if (m2 == 0) return (mean, 0, 0, 0);

        // With moments of x / mean: var(cv) = ((m4 − m2²) / (4 m2) − m3 + m2²) / n.
        return (mean, mean * Math.Sqrt(m2 / n), Math.Sqrt(m2), Math.Sqrt(((m4 - m2 * m2) / (4 * m2) - m3 + m2 * m2) / n));
    }
}
