using System.Runtime.CompilerServices;

namespace GateSim.Statistics;

/// <summary>
/// The area under a level that changes in steps: exact, in level × ticks. It is worked out when it is asked for, as level × now − Σ change × time,
/// so that a change costs an addition and not a multiplication, and may come in any order.
/// </summary>
public struct TimeWeighted
{
    private ulong _momentLow; // Σ change × time, 128 bits; Int128 itself adds with a test more
    private long _momentHigh;

    public int Level { get; private set; }

    /// <summary>The level rises by one.</summary>
    /// <param name="now">0 or later.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Up(long now)
    {
        Level++;
        _momentLow += (ulong)now;
        if (_momentLow < (ulong)now) _momentHigh++;
    }

    /// <summary>The level falls by one.</summary>
    /// <param name="now">0 or later.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Down(long now)
    {
        Level--;
        if (_momentLow < (ulong)now) _momentHigh--;
        _momentLow -= (ulong)now;
    }

    /// <summary>The level changes by <paramref name="change"/> at <paramref name="now"/>.</summary>
    public void Add(int change, long now)
    {
        if (change == 0) return;
        Level += change;
        var moment = Moment + Math.BigMul((long)change, now);
        (_momentLow, _momentHigh) = ((ulong)(UInt128)moment, (long)(moment >> 64));
    }

    /// <summary>Area from the beginning to <paramref name="now"/>, which is not before any change.</summary>
    public readonly Int128 AreaAt(long now) => Math.BigMul((long)Level, now) - Moment;

    private readonly Int128 Moment => new((ulong)_momentHigh, _momentLow);
}
