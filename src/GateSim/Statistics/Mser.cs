namespace GateSim.Statistics;

/// <summary>Where the warm-up ends: the marginal standard error rule on batches of five, MSER-5 (White, Cobb and Spratt 2000).</summary>
public static class Mser
{
    public const int BatchSize = 5;

    /// <summary>
    /// How many observations to leave out: the cut d (in whole batches, searched in the first half only) that makes the standard error of the mean
    /// of the rest, estimated as Σ(z − z̄)² / (n − d)², smallest.
    /// </summary>
    /// <returns>A multiple of five; null where it still falls at the end of the first half, so that no minimum was found.</returns>
    public static int? Cut(ReadOnlySpan<double> observations)
    {
        var batches = new double[observations.Length / BatchSize];
        for (var i = 0; i < batches.Length; i++)
        {
            foreach (var value in observations.Slice(i * BatchSize, BatchSize)) batches[i] += value / BatchSize;
        }
        if (batches.Length < 2) return null;

        // From the back: mean and squares of the batches from d on, for every d.
        var error = new double[batches.Length];
        var rest = new RunningMean();
        for (var d = batches.Length - 1; d >= 0; d--)
        {
            rest.Add(batches[d]);
            error[d] = rest.Count < 2 ? double.PositiveInfinity : rest.Variance * (rest.Count - 1) / rest.Count / rest.Count;
        }
        var half = batches.Length / 2;
        var best = 0;
        for (var d = 1; d <= half; d++)
        {
            if (error[d] < error[best]) best = d;
        }
        return best == half ? null : best * BatchSize;
    }
}
