using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments.Comparisons;

/// <summary>Vehicles in the gate by hour of day, of one alternative and of the first on the same vehicles.</summary>
/// <param name="Of">Index of the one whose change it is.</param>
/// <param name="Before">By hour of day, of the first; each interval is for itself.</param>
/// <param name="After">Likewise, of the one.</param>
/// <param name="Change">By hour of day: the one less the first. The intervals hold for all 24 hours together (Bonferroni).</param>
public sealed record HourlyComparison(int Of, IReadOnlyList<Estimate> Before, IReadOnlyList<Estimate> After, IReadOnlyList<Estimate> Change)
{
    private const int Hours = 24;

    /// <param name="before">Replication by replication: a value for each hour of the day.</param>
    internal static HourlyComparison Between(int of, IReadOnlyList<double[]> before, IReadOnlyList<double[]> after, double confidence)
    {
        var key = new StatisticKey(MeasureCatalogue.InSystem.Name, null, null, "mean", MeasureCatalogue.InSystem.Unit);
        return new HourlyComparison(
            of,
            ByHour(before, confidence),
            ByHour(after, confidence),
            ByHour([.. after.Zip(before, (a, b) => a.Zip(b, (x, y) => x - y).ToArray())], Bonferroni.Each(confidence, Hours)));

        Estimate[] ByHour(IReadOnlyList<double[]> values, double level) =>
            [.. Enumerable.Range(0, Hours).Select(hour => ReplicationMeans.Estimate(key, RunningMean.Of(values.Select(v => v[hour])), level))];
    }
}
