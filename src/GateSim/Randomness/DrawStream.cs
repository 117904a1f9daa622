using System.Runtime.CompilerServices;

namespace GateSim.Randomness;

/// <summary>
/// The draws of one purpose in one replication, each found by its item and ordinal in any order. It remembers the block it made last, so
/// one stream serves one thread; the values do not depend on that memory.
/// </summary>
internal sealed class DrawStream
{
    /// <summary>Items are numbered from 0 to below this.</summary>
    public const long ItemLimit = 1L << 33;

    /// <summary>Ordinals are numbered from 0 to below this.</summary>
    public const int OrdinalLimit = 1 << 24;

    private readonly uint _key0, _key1, _replication, _purpose, _purposeTop;
    private readonly bool _isAntithetic;
    private long _pair = long.MinValue; // none made yet: no item, good or bad, halves to this
    private int _ordinal;
    private double _even, _odd;

    /// <param name="isAntithetic">Gives 1 − u in place of u.</param>
    internal DrawStream(ulong seed, uint replication, ulong purpose, bool isAntithetic = false)
    {
        _isAntithetic = isAntithetic;
        _key0 = (uint)seed;
        _key1 = (uint)(seed >> 32);
        _replication = replication;
        _purpose = (uint)purpose;
        _purposeTop = (uint)(purpose >> 32) & 0xFF000000;
    }

    /// <summary>A value uniform on (0, 1), neither end included; 1 − u is exact.</summary>
    /// <param name="item">Whose draw: a vehicle's number, 0 to below <see cref="ItemLimit"/>.</param>
    /// <param name="ordinal">Which of its draws for this purpose, 0 to below <see cref="OrdinalLimit"/>: the number of the visit.</param>
    /// <exception cref="ArgumentOutOfRangeException">An item or ordinal beyond its limit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Uniform(long item, int ordinal = 0)
    {
        // One block gives two values: neighbours share it, and the second costs nothing.
        if (item >> 1 != _pair || ordinal != _ordinal) Make(item, ordinal);
        return (item & 1) == 0 ? _even : _odd;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Make(long item, int ordinal)
    {
        if ((ulong)item >= ItemLimit) throw new ArgumentOutOfRangeException(nameof(item), item, $"must be 0 to below {ItemLimit}");
        if ((uint)ordinal >= OrdinalLimit) throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"must be 0 to below {OrdinalLimit}");

        _pair = item >> 1;
        _ordinal = ordinal;
        var (w0, w1, w2, w3) = Philox.Block((uint)_pair, _replication, _purpose, _purposeTop | (uint)ordinal, _key0, _key1);
        _even = Open(w0, w1);
        _odd = Open(w2, w3);
        if (_isAntithetic) (_even, _odd) = (1 - _even, 1 - _odd);
    }

    /// <summary>
    /// Odd multiples of 2⁻⁵³. Adding ½ to 53 bits instead would round to 1 at the upper end; this is never 0 nor 1, symmetric about ½, and
    /// its complement is exact.
    /// </summary>
    private static double Open(uint low, uint high) => (long)(((((ulong)high << 32) | low) >> 11) | 1) * (1.0 / (1L << 53));
}
