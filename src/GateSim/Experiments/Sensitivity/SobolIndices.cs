namespace GateSim.Experiments.Sensitivity;

/// <summary>
/// Which share of a number's variance, over the joint sample of all inputs, is due to one: alone (first order; estimator of Saltelli et al. 2010), and
/// with all that it does together with others (total; Jansen 1999). Estimates can fall a little outside of 0 to 1.
/// </summary>
public sealed record SobolIndices(BootstrapInterval First, BootstrapInterval Total)
{
    /// <param name="values">Of the design's points, in their order.</param>
    /// <returns>One for each input; empty where the values do not vary at all.</returns>
    public static IReadOnlyList<SobolIndices> Of(SobolDesign design, IReadOnlyList<double> values, double confidence, ulong seed)
    {
        // Taking the mean away changes no index, and makes the products small.
        var mean = values.Average();
        double[] y = [.. values.Select(v => v - mean)];
        var n = design.Sample;
        if (y.All(v => Math.Abs(v) < 1e-12 * Math.Max(1, Math.Abs(mean)))) return [];
        return
        [
            .. Enumerable.Range(0, design.Inputs).Select(input =>
            {
                var mixed = (2 + input) * n;
                double First(int[] rows) => rows.Average(r => y[n + r] * (y[mixed + r] - y[r])) / Variance(y, n, rows);
                double Total(int[] rows) => rows.Average(r => (y[r] - y[mixed + r]) * (y[r] - y[mixed + r])) / 2 / Variance(y, n, rows);
                return new SobolIndices(
                    BootstrapInterval.Of(n, First, confidence, seed, $"sobol bootstrap {input}"),
                    BootstrapInterval.Of(n, Total, confidence, seed, $"sobol bootstrap {input}"));
            }),
        ];
    }

    /// <summary>Of the two independent samples together.</summary>
    private static double Variance(double[] y, int n, int[] rows)
    {
        var mean = rows.Average(r => (y[r] + y[n + r]) / 2);
        return rows.Average(r => ((y[r] - mean) * (y[r] - mean) + (y[n + r] - mean) * (y[n + r] - mean)) / 2);
    }
}
