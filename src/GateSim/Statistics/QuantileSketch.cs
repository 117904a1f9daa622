namespace GateSim.Statistics;

/// <summary>
/// The distribution of any number of values ≥ 0 in bounded memory, for pictures: counts in cells that widen by 1 %, so a quantile
/// is within 0.5 % of the exact one. Counts are whole numbers, so adding sketches in any order gives the same result.
/// </summary>
public sealed class QuantileSketch
{
    private const double Smallest = 1e-3;    // below it: zero
    private const int MostCells = 4096;      // Smallest × 1.01^4096 = 5e14
    private static readonly double LogWidth = Math.Log(1.01);
    private long[] _counts = [];

    public long Count { get; private set; }
    public double Max { get; private set; }

    public void Add(double value, long times = 1)
    {
        var cell = value <= Smallest ? 0 : Math.Min(MostCells - 1, 1 + (int)(Math.Log(value / Smallest) / LogWidth));
        if (cell >= _counts.Length) Array.Resize(ref _counts, Math.Max(cell + 1, Math.Min(MostCells, _counts.Length * 2)));
        _counts[cell] += times;
        Count += times;
        Max = Math.Max(Max, value);
    }

    public void Add(QuantileSketch other)
    {
        if (other._counts.Length > _counts.Length) Array.Resize(ref _counts, other._counts.Length);
        for (var i = 0; i < other._counts.Length; i++) _counts[i] += other._counts[i];
        Count += other.Count;
        Max = Math.Max(Max, other.Max);
    }

    /// <summary>The value with a share <paramref name="p"/> of the values at or below it; NaN where there is none.</summary>
    public double Quantile(double p)
    {
        if (Count == 0) return double.NaN;
        var rank = Math.Max(1, (long)Math.Ceiling(p * Count));
        long below = 0;
        for (var i = 0; i < _counts.Length; i++)
        {
            below += _counts[i];
            if (below >= rank) return Math.Min(Max, Middle(i));
        }
        return Max;
    }

    /// <summary>(value, share of the values at or below it), one point per cell that holds any: a cumulative distribution to draw.</summary>
    public IEnumerable<(double Value, double Share)> Cumulative()
    {
        long below = 0;
        for (var i = 0; i < _counts.Length; i++)
        {
            if (_counts[i] == 0) continue;
            below += _counts[i];
            yield return (Math.Min(Max, Middle(i)), (double)below / Count);
        }
    }

    private static double Middle(int cell) => cell == 0 ? 0 : Smallest * Math.Exp((cell - 0.5) * LogWidth);
}
