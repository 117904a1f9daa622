using System.Runtime.CompilerServices;
using GateSim.Randomness.Functions;

namespace GateSim.Randomness;

/// <summary>
/// The draws of one purpose in one replication, each found by its item and ordinal in any order. It keeps the values that it made last, so
/// one stream serves one thread; the values do not depend on that memory.
/// </summary>
internal sealed class DrawStream
{
    /// <summary>Items are numbered from 0 to below this.</summary>
    public const long ItemLimit = 1L << 33;

    /// <summary>Ordinals are numbered from 0 to below this.</summary>
    public const int OrdinalLimit = 1 << 24;

    /// <summary>Items whose values <see cref="Fill"/> makes at once: a group. The first of a group is a multiple of it.</summary>
    public const int GroupSize = 2 * Philox.Many;

    private readonly uint _key0, _key1, _replication, _purpose, _purposeTop;
    private readonly bool _isAntithetic;
    private readonly double[] _values = new double[GroupSize]; // of the items from _first on
    private long _first;
    private uint _count;
    private int _ordinal;
    private GroupPace _pace = new();

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
        var at = item - _first;
        if ((ulong)at >= _count || ordinal != _ordinal) at = Make(item, ordinal);
        _pace.Uses++;
        return _values[at];
    }

    /// <summary>The values of a whole group, of ordinal 0: as <see cref="Uniform"/> gives them one by one, at a third of the price.</summary>
    public void Fill(long group, Span<double> values)
    {
        Check(group * GroupSize, 0);
        Span<ulong> bits = stackalloc ulong[GroupSize];
        Philox.Blocks((uint)(group * Philox.Many), _replication, _purpose, _purposeTop, _key0, _key1, bits);
        PortableVector.Open(bits, values);
        if (!_isAntithetic) return;
        for (var i = 0; i < GroupSize; i++) values[i] = 1 - values[i];
    }

    // One block gives two values: neighbours share it, and the second costs nothing. Where most items of a group draw, all its blocks are made at once.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private long Make(long item, int ordinal)
    {
        Check(item, ordinal);
        _ordinal = ordinal;
        var group = item / GroupSize;
        if (_pace.IsDense(group, ordinal))
        {
            Fill(group, _values);
            (_first, _count) = (group * GroupSize, GroupSize);
        }
        else
        {
            var pair = item >> 1;
            var (w0, w1, w2, w3) = Philox.Block((uint)pair, _replication, _purpose, _purposeTop | (uint)ordinal, _key0, _key1);
            (_values[0], _values[1]) = (PortableVector.Open((ulong)w1 << 32 | w0), PortableVector.Open((ulong)w3 << 32 | w2));
            if (_isAntithetic) (_values[0], _values[1]) = (1 - _values[0], 1 - _values[1]);
            (_first, _count) = (2 * pair, 2);
        }
        return item - _first;
    }

    private static void Check(long item, int ordinal)
    {
        if ((ulong)item >= ItemLimit) throw new ArgumentOutOfRangeException(nameof(item), item, $"must be 0 to below {ItemLimit}");
        if ((uint)ordinal >= OrdinalLimit) throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"must be 0 to below {OrdinalLimit}");
    }
}

/// <summary>Watches how many of the items of each group draw: where it is enough of them, the next group is worth making at once.</summary>
internal struct GroupPace()
{
    private const int Enough = DrawStream.GroupSize / 4;
    private long _group = -2; // none, and none before the first
    private bool _isDense;

    /// <summary>Draws in the group at hand, to be counted by who watches.</summary>
    public int Uses { get; set; }

    /// <summary>Whether to make the whole group. Only draws of ordinal 0 are worth it.</summary>
    public bool IsDense(long group, int ordinal)
    {
        if (ordinal != 0) return false;
        if (group != _group)
        {
            _isDense = group == _group + 1 && Uses >= Enough;
            (_group, Uses) = (group, 0);
        }
        else _isDense = false; // what was made of it has had to make way: it would have to again
        return _isDense;
    }
}
