namespace GateSim.Reporting.Plots;

internal static class RoundNumbers
{
    /// <summary>The smallest of 1, 2, 5 × 10^n that is not below <paramref name="least"/> &gt; 0.</summary>
    public static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        foreach (var factor in new[] { 1, 2, 5 })
        {
            if (factor * power >= least * (1 - 1e-9)) return factor * power;
        }
        return 10 * power;
    }

    /// <summary>0, step, 2 step … up to <paramref name="max"/>.</summary>
    public static IEnumerable<double> UpTo(double max, double step)
    {
        for (var i = 0; i * step <= max; i++) yield return i * step;
    }
}
