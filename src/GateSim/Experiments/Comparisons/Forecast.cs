using GateSim.Statistics;

namespace GateSim.Experiments.Comparisons;

internal static class Forecast
{
    private const int Foreseeable = 1_000_000;

    /// <summary>After how many replications the half-width would be <paramref name="halfWidth"/>; null: after more than anybody would run.</summary>
    public static int? Replications(double halfWidth, double variance, double confidence) =>
        halfWidth > 0 && variance / (halfWidth * halfWidth) < Foreseeable / 100.0
            ? Precision.ReplicationsNeeded(halfWidth, variance, 1, confidence)
            : null;
}
