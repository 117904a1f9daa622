namespace GateSim.Statistics;

/// <summary>
/// The distribution of any number of values ≥ 0 in bounded memory, for pictures: counts in cells, 64 for each doubling of the value, so a
/// quantile is within 0.8 % of the exact one. Only the cells from the smallest value to the largest take memory. Counts are whole numbers: adding
/// sketches in any order gives the same result.
/// </summary>
public sealed class QuantileSketch
{
    private const int MantissaBits = 6;
    private const int Shift = 52 - MantissaBits;
    private static readonly int LeastCell = Bits(Math.ScaleB(1, -10)); // below 2^-10: zero
    private static readonly int MostCells = Bits(Math.ScaleB(1, 50)) - LeastCell;
    private long[] _counts = [];
    private int _first; // the cell that _counts begins with

    public long Count { get; private set; }
    public double Max { get; private set; }

    /// <summary>The number of the cell that <see cref="Cells"/> begins with; the same number is the same range of values in every sketch.</summary>
    internal int FirstCell => _first;

    /// <summary>How many values each cell holds.</summary>
    internal ReadOnlySpan<long> Cells => _counts;

    public void Add(double value, long times = 1)
    {
        var cell = Cell(value);
        MakeRoom(cell, cell);
        _counts[cell - _first] += times;
        Count += times;
        Max = Math.Max(Max, value);
    }

    /// <summary>Many values at once, each times <paramref name="unit"/>.</summary>
    public void AddAll(ReadOnlySpan<long> values, double unit)
    {
        if (values.IsEmpty) return;
        var (least, most) = (long.MaxValue, 0L);
        foreach (var value in values) (least, most) = (Math.Min(least, value), Math.Max(most, value));
        MakeRoom(Cell(least * unit), Cell(most * unit));
        var (counts, first) = (_counts, _first);
        foreach (var value in values) counts[Cell(value * unit) - first]++;
        Count += values.Length;
        Max = Math.Max(Max, most * unit);
    }

    public void Add(QuantileSketch other)
    {
        if (other._counts.Length == 0) return;
        MakeRoom(other._first, other._first + other._counts.Length - 1);
        for (var i = 0; i < other._counts.Length; i++) _counts[other._first - _first + i] += other._counts[i];
        Count += other.Count;
        Max = Math.Max(Max, other.Max);
    }

    /// <summary>
    /// As numbers, of which <see cref="Of"/> makes it again: the first cell that holds any value, how many each holds from there to the last one
    /// that does, and the largest value.
    /// </summary>
    public (int First, IReadOnlyList<long> Counts, double Max) Numbers()
    {
        var first = Array.FindIndex(_counts, count => count > 0);
        return first < 0 ? (0, [], 0) : (_first + first, _counts[first..(Array.FindLastIndex(_counts, count => count > 0) + 1)], Max);
    }

    /// <exception cref="ArgumentException">These are no numbers of a sketch.</exception>
    public static QuantileSketch Of(int first, IReadOnlyList<long> counts, double max)
    {
        if (first < 0 || first > MostCells - counts.Count || counts.Any(count => count < 0) || max is not (>= 0 and < double.PositiveInfinity))
            throw new ArgumentException("These are no numbers of a sketch.", nameof(counts));
        return new QuantileSketch { _counts = [.. counts], _first = first, Count = counts.Sum(), Max = max };
    }

    /// <summary>The value with a share <paramref name="p"/> ≤ 1 of the values at or below it; NaN where there is none.</summary>
    public double Quantile(double p)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        if (Count == 0) return double.NaN;
        var rank = Math.Max(1, (long)Math.Ceiling(p * Count));
        var i = 0;
        for (var upTo = _counts[0]; upTo < rank; upTo += _counts[i]) i++;
        return Math.Min(Max, Middle(_first + i));
    }

    /// <summary>The cell that holds the <paramref name="p"/> quantile, and where in it the quantile lies if its values are spread evenly.</summary>
    internal (double From, double Value, double To, int Cell, long UpTo) Around(double p)
    {
        var rank = Math.Max(1, (long)Math.Ceiling(p * Count));
        var (i, upTo) = (0, _counts[0]);
        while (upTo < rank) upTo += _counts[++i];
        var cell = _first + i;
        var (from, to) = (cell == 0 ? 0 : Edge(cell), Math.Min(Max, Edge(cell + 1)));
        return (from, to - ((to - from) * (upTo - rank + 0.5) / _counts[i]), to, cell, upTo);
    }

    /// <summary>(value, share of the values at or below it), one point per cell that holds any: a cumulative distribution to draw.</summary>
    public IEnumerable<(double Value, double Share)> Cumulative()
    {
        long below = 0;
        for (var i = 0; i < _counts.Length; i++)
        {
            if (_counts[i] == 0) continue;
            below += _counts[i];
            yield return (Math.Min(Max, Middle(_first + i)), (double)below / Count);
        }
    }

    /// <summary>For the cells from <paramref name="low"/> to <paramref name="high"/>.</summary>
    private void MakeRoom(int low, int high)
    {
        var end = _first + _counts.Length;
        if (low >= _first && high < end) return;
        var (from, to) = _counts.Length == 0 ? (low, high + 1) : (Math.Min(low, _first), Math.Max(high + 1, end));

        // Half as much again on the side that grows: values that come further out one by one do not copy all each time.
        if (from < _first) from = Math.Max(0, Math.Min(from, _first - _counts.Length / 2));
        if (to > end) to = Math.Min(MostCells, Math.Max(to, end + _counts.Length / 2));
        var counts = new long[to - from];
        if (_counts.Length > 0) _counts.CopyTo(counts, _first - from);
        (_counts, _first) = (counts, from);
    }

    private static int Cell(double value) => Math.Clamp(Bits(value) - LeastCell, 0, MostCells - 1);

    // Exponent and leading mantissa bits of a number ≥ 0: they grow with it.
    private static int Bits(double value) => (int)(BitConverter.DoubleToInt64Bits(value) >> Shift);

    private static double Middle(int cell) => cell == 0 ? 0 : (Edge(cell) + Edge(cell + 1)) / 2;

    private static double Edge(int cell) => BitConverter.Int64BitsToDouble((long)(cell + LeastCell) << Shift);
}
