namespace GateSim.Statistics;

/// <summary>Mean and variance of numbers that come one by one (Welford 1962): no number is kept.</summary>
public struct RunningMean
{
    private double _squares;

    public int Count { get; private set; }

    public double Mean { get; private set; }

    public static RunningMean Of(IEnumerable<double> values)
    {
        var mean = new RunningMean();
        foreach (var value in values) mean.Add(value);
        return mean;
    }

    public void Add(double value)
    {
        Count++;
        var off = value - Mean;
        Mean += off / Count;
        _squares += off * (value - Mean);
    }

    /// <summary>With n − 1 in the denominator; NaN for fewer than two values.</summary>
    public readonly double Variance => Count < 2 ? double.NaN : _squares / (Count - 1);

    /// <summary>Half the width of Student's t interval for the mean; NaN for fewer than two values.</summary>
    public readonly double HalfWidth(double confidence) =>
        Count < 2 ? double.NaN : StudentT.TwoSided(confidence, Count - 1) * Math.Sqrt(Variance / Count);
}
