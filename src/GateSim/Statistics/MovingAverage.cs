namespace GateSim.Statistics;

public static class MovingAverage
{
    /// <summary>The means of all stretches of <paramref name="window"/> values that lie within: as many values fewer by one less than that; none where
    /// there are too few. A rhythm of that length does not show in them.</summary>
    public static double[] Of(IReadOnlyList<double> values, int window)
    {
        if (values.Count < window) return [];
        var averages = new double[values.Count - window + 1];
        var sum = values.Take(window).Sum();
        averages[0] = sum / window;
        for (var i = 1; i < averages.Length; i++)
        {
            sum += values[i + window - 1] - values[i - 1];
            averages[i] = sum / window;
        }
        return averages;
    }
}
