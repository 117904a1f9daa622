namespace GateSim.Statistics;

/// <summary>
/// Values of several alternatives in the same replications, which met the same luck: differences are taken within each replication, where it cancels
/// out (common random numbers).
/// </summary>
public sealed class PairedSample
{
    private readonly double[][] _values;
    private readonly RunningMean[] _each;

    /// <param name="values">For each alternative its value in replication 1, 2, …; all equally many, at least two.</param>
    public PairedSample(IReadOnlyList<IReadOnlyList<double>> values)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Count, 2, nameof(values));
        ArgumentOutOfRangeException.ThrowIfLessThan(values[0].Count, 2, nameof(values));
        if (values.Any(v => v.Count != values[0].Count)) throw new ArgumentException("Each alternative needs a value in each replication.", nameof(values));
        _values = [.. values.Select(v => v.ToArray())];
        _each = [.. _values.Select(RunningMean.Of)];
    }

    public int Alternatives => _values.Length;

    /// <summary>Of replications.</summary>
    public int Count => _values[0].Length;

    public double Mean(int alternative) => _each[alternative].Mean;

    /// <summary>Of the values of <paramref name="a"/> less those of <paramref name="b"/>.</summary>
    public RunningMean Difference(int a, int b) => RunningMean.Of(_values[a].Zip(_values[b], (x, y) => x - y));

    /// <summary>
    /// How many times smaller pairing made the variance of the difference: (var A + var B) / var(A − B). Below 1 it made it larger; infinite where the
    /// difference is the same in every replication.
    /// </summary>
    public double VarianceReduction(int a, int b) => (_each[a].Variance + _each[b].Variance) / Difference(a, b).Variance;
}
