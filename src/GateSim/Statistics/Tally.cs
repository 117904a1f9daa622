namespace GateSim.Statistics;

/// <summary>
/// Observations of one kind, kept as they are (in ticks, ≥ 0): sum, maximum and exact quantiles. Zeros, of which waits have many, are only counted.
/// </summary>
public sealed class Tally
{
    private long[] _values = new long[256];

    private int _kept;

    /// <summary>Of all, zeros included.</summary>
    public int Count => Zeros + _kept;

    public int Zeros { get; private set; }

    /// <summary>Of all of them; added up when it is asked for.</summary>
    public Int128 Sum
    {
        get
        {
            // Halves of 32 bits: neither sum leaves 64 bits, so that nothing has to be looked at on the way.
            long high = 0, low = 0;
            foreach (var value in AboveZero)
            {
                high += value >> 32;
                low += value & 0xFFFFFFFF;
            }
            return ((Int128)high << 32) + low;
        }
    }

    /// <summary>Those above 0.</summary>
    public ReadOnlySpan<long> AboveZero => _values.AsSpan(0, _kept);

    public void Add(long value)
    {
        if (value == 0)
        {
            Zeros++;
            return;
        }
        if (_kept == _values.Length) Array.Resize(ref _values, 2 * _kept);
        _values[_kept++] = value;
    }

    public void AddZero() => Zeros++;

    /// <summary>Empty again; the memory is kept for the next replication.</summary>
    public void Clear() => (_kept, Zeros) = (0, 0);
}
