using System.Collections.Concurrent;

namespace GateSim.Statistics;

/// <summary>Quantiles of Student's t distribution.</summary>
public static class StudentT
{
    private static readonly ConcurrentDictionary<(double, int), double> Known = new(); // a pure function's values, kept: each costs some 20 µs

    /// <summary>The t with P(|T| ≤ t) = <paramref name="confidence"/>.</summary>
    /// <param name="confidence">Between 0 and 1.</param>
    /// <param name="degreesOfFreedom">At least 1.</param>
    public static double TwoSided(double confidence, int degreesOfFreedom) => Known.GetOrAdd(
        (confidence, degreesOfFreedom),
        static key => MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, key.Item2, (1 + key.Item1) / 2));
}
