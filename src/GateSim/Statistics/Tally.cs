namespace GateSim.Statistics;

/// <summary>Observations of one kind, kept as they are (in ticks, ≥ 0): sum, maximum and exact quantiles.</summary>
public sealed class Tally
{
    private long[] _values = new long[256];

    public int Count { get; private set; }

    public Int128 Sum { get; private set; }

    public ReadOnlySpan<long> Values => _values.AsSpan(0, Count);

    public void Add(long value)
    {
        if (Count == _values.Length) Array.Resize(ref _values, 2 * Count);
        _values[Count++] = value;
        Sum += value;
    }

    /// <summary>Empty again; the memory is kept for the next replication.</summary>
    public void Clear()
    {
        Count = 0;
        Sum = 0;
    }
}
