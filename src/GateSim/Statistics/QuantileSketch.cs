namespace GateSim.Statistics;

/// <summary>
/// The distribution of any number of values ≥ 0 in bounded memory, for pictures: counts in cells, 64 for each doubling of the value, so a
/// quantile is within 0.8 % of the exact one. Counts are whole numbers: adding sketches in any order gives the same result.
/// </summary>
public sealed class QuantileSketch
{
    private const int MantissaBits = 6;
    private const int Shift = 52 - MantissaBits;
    private static readonly int FirstCell = Bits(Math.ScaleB(1, -10)); // below 2^-10: zero
    private static readonly int MostCells = Bits(Math.ScaleB(1, 50)) - FirstCell;
    private long[] _counts = [];

    public long Count { get; private set; }
    public double Max { get; private set; }

    public void Add(double value, long times = 1)
    {
        var cell = Math.Clamp(Bits(value) - FirstCell, 0, MostCells - 1);
        if (cell >= _counts.Length) Array.Resize(ref _counts, Math.Min(MostCells, Math.Max(cell + 1, 2 * _counts.Length)));
        _counts[cell] += times;
        Count += times;
        Max = Math.Max(Max, value);
    }

    /// <summary>Many values at once, each times <paramref name="unit"/>.</summary>
    public void AddAll(ReadOnlySpan<long> values, double unit)
    {
        if (values.IsEmpty) return;
        long most = 0;
        foreach (var value in values) most = Math.Max(most, value);
        Add(most * unit, times: 0); // makes room
        var counts = _counts;
        var last = counts.Length - 1;
        foreach (var value in values) counts[Math.Clamp(Bits(value * unit) - FirstCell, 0, last)]++;
        Count += values.Length;
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

    // Exponent and leading mantissa bits of a number ≥ 0: they grow with it.
    private static int Bits(double value) => (int)(BitConverter.DoubleToInt64Bits(value) >> Shift);

    private static double Middle(int cell) => cell == 0 ? 0 : (Edge(cell) + Edge(cell + 1)) / 2;

    private static double Edge(int cell) => BitConverter.Int64BitsToDouble((long)(cell + FirstCell) << Shift);
}
