namespace GateSim.Statistics;

/// <summary>
/// Exact percentiles of many whole numbers, without sorting them all: counting by leading digits finds the cell that holds the
/// rank; only that cell is looked at further. Space is reused from call to call, so one instance serves one thread.
/// </summary>
public sealed class Percentiles
{
    private const int CellBits = 11;
    private const int SortBelow = 64;
    private readonly int[] _counts = new int[1 << CellBits];
    private readonly int[] _countsInCell = new int[1 << CellBits];
    private long[] _cell = new long[256];
    private long[] _next = new long[256];

    /// <summary>For each of <paramref name="percents"/> (ascending, 0 &lt; p ≤ 100): the smallest value with at least that share of the values of
    /// all tallies at or below it; null for each where there is no value.</summary>
    public double?[] Of(ReadOnlySpan<Tally> tallies, ReadOnlySpan<decimal> percents)
    {
        var results = new double?[percents.Length];
        long count = 0, zeros = 0, low = long.MaxValue, high = long.MinValue;
        foreach (var tally in tallies)
        {
            count += tally.Count;
            zeros += tally.Zeros;
            foreach (var value in tally.AboveZero)
            {
                low = Math.Min(low, value);
                high = Math.Max(high, value);
            }
        }
        if (count == 0) return results;

        var shift = count == zeros ? 0 : ShiftFor(low, high);
        Array.Clear(_counts);
        foreach (var tally in tallies)
        {
            foreach (var value in tally.AboveZero) _counts[(value - low) >> shift]++;
        }
        var cell = 0;
        long below = 0;
        var gathered = -1;
        for (var i = 0; i < percents.Length; i++)
        {
            var rank = Math.Max(1, (long)decimal.Ceiling(count * percents[i] / 100)) - zeros; // among those above 0
            if (rank <= 0)
            {
                results[i] = 0;
                continue;
            }
            while (below + _counts[cell] < rank) below += _counts[cell++];
            if (gathered != cell)
            {
                Gather(tallies, low, shift, cell, _counts[cell]);
                gathered = cell;
            }
            results[i] = Select(_cell.AsSpan(0, _counts[cell]), (int)(rank - below - 1));
        }
        return results;
    }

    private void Gather(ReadOnlySpan<Tally> tallies, long low, int shift, int cell, int size)
    {
        if (_cell.Length < size) _cell = new long[Math.Max(size, 2 * _cell.Length)];
        var at = 0;
        foreach (var tally in tallies)
        {
            foreach (var value in tally.AboveZero)
            {
                if ((value - low) >> shift == cell) _cell[at++] = value;
            }
        }
    }

    // The value of that rank (from 0) among those given; they stay as they are.
    private long Select(Span<long> given, int rank)
    {
        var counts = _countsInCell;
        var values = given;
        while (true)
        {
            long low = long.MaxValue, high = long.MinValue;
            foreach (var value in values)
            {
                low = Math.Min(low, value);
                high = Math.Max(high, value);
            }
            if (low == high) return low;
            if (_next.Length < values.Length) _next = new long[Math.Max(values.Length, 2 * _next.Length)];
            if (values.Length <= SortBelow)
            {
                values.CopyTo(_next);
                Array.Sort(_next, 0, values.Length);
                return _next[rank];
            }
            var shift = ShiftFor(low, high);
            Array.Clear(counts);
            foreach (var value in values) counts[(value - low) >> shift]++;
            var cell = 0;
            while (rank >= counts[cell]) rank -= counts[cell++];
            var kept = 0;
            // In place from the second round on: what is kept is never behind what is read.
            foreach (var value in values)
            {
                if ((value - low) >> shift == cell) _next[kept++] = value;
            }
            values = _next.AsSpan(0, kept);
        }
    }

    private static int ShiftFor(long low, long high) =>
        Math.Max(0, 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)(high - low)) - CellBits);
}
