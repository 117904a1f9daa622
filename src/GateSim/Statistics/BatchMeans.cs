namespace GateSim.Statistics;

/// <summary>
/// An interval from one long run: days are put together into batches so long that what happens in one hardly depends on the one before, and the
/// batches are taken for replications (Schmeiser, Batch size effects in the analysis of simulation output, Operations Research 30, 1982: 10 to 30 are
/// enough).
/// </summary>
/// <param name="DaysEach">Length of a batch; days left over at the beginning are not used.</param>
/// <param name="Correlation">Of a batch with the next, with both ends allowed for: 1 − Σ(eᵢ − eᵢ₊₁)² / 2 Σeᵢ².</param>
/// <param name="HalfWidth">Null where even ten batches are correlated: the run is too short for an interval.</param>
public sealed record BatchMeans(int Batches, int DaysEach, double Mean, double? HalfWidth, double Correlation)
{
    public const int FewestDays = 10;

    private static readonly int[] NumbersOfBatches = [20, 10];

    /// <param name="days">Of each day a sum and a number (vehicles, or 1); the mean is all sums over all numbers.</param>
    /// <returns>Null for fewer than ten days, or where nothing was counted.</returns>
    public static BatchMeans? Of(IReadOnlyList<(double Sum, double Number)> days, double confidence)
    {
        BatchMeans? batches = null;
        foreach (var count in NumbersOfBatches.Where(count => days.Count >= count))
        {
            batches = Of(days, count, confidence);
            if (batches?.HalfWidth is not null) return batches;
        }
        return batches;
    }

    private static BatchMeans? Of(IReadOnlyList<(double Sum, double Number)> days, int count, double confidence)
    {
        var length = days.Count / count;
        var batches = days.Skip(days.Count - (count * length)).Chunk(length).Select(b => (Sum: b.Sum(d => d.Sum), Number: b.Sum(d => d.Number))).ToList();
        var ratio = new RunningRatio();
        foreach (var (sum, number) in batches) ratio.Add(sum, number);
        if (!double.IsFinite(ratio.Ratio)) return null;
        var correlation = LagOne(batches.ConvertAll(b => b.Sum - (ratio.Ratio * b.Number)));
        return new BatchMeans(count, length, ratio.Ratio, correlation > Tolerated(count) ? null : ratio.HalfWidth(confidence), correlation);
    }

    // Of independent normal batches it has mean 0 and this variance (von Neumann 1941; Fishman, Management Science 24, 1978); one-sided at 5 %.
    private static double Tolerated(int count) => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 0.95) * Math.Sqrt((count - 2.0) / ((count * count) - 1));

    private static double LagOne(List<double> off)
    {
        var squares = off.Sum(e => e * e);
        return squares == 0 ? 0 : 1 - (off.Zip(off.Skip(1), (a, b) => (a - b) * (a - b)).Sum() / (2 * squares));
    }
}
