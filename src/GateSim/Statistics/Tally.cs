namespace GateSim.Statistics;

/// <summary>Observations of one kind, kept as they are (in ticks, ≥ 0): sum, maximum and exact quantiles.</summary>
public sealed class Tally
{
    private long[] _values = new long[256];

    public int Count { get; private set; }

    /// <summary>Of all of them; added up when it is asked for.</summary>
    public Int128 Sum
    {
        get
        {
            // Halves of 32 bits: neither sum leaves 64 bits, so that nothing has to be looked at on the way.
            long high = 0, low = 0;
            foreach (var value in Values)
            {
                high += value >> 32;
                low += value & 0xFFFFFFFF;
            }
            return ((Int128)high << 32) + low;
        }
    }

    public ReadOnlySpan<long> Values => _values.AsSpan(0, Count);

    public void Add(long value)
    {
        if (Count == _values.Length) Array.Resize(ref _values, 2 * Count);
        _values[Count++] = value;
    }

    /// <summary>Empty again; the memory is kept for the next replication.</summary>
    public void Clear() => Count = 0;
}
