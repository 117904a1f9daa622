using System.Runtime.CompilerServices;

namespace GateSim.Kernel;

/// <summary>Something that is due, as a number: two words.</summary>
/// <param name="At">When, in ticks.</param>
/// <param name="Turn">Which of those of one instant goes first: that with the lower. Its last bits say what it is. No two have both the same.</param>
internal readonly record struct Due(long At, long Turn)
{
    private const int WhatBits = 27;

    /// <summary>What is due is a number from 0 to below this.</summary>
    public const int WhatLimit = 1 << WhatBits;

    /// <summary>Bits of the numbers, from 0 on, by which those of one instant go.</summary>
    public const int OrderBits = 63 - WhatBits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Due(long at, long order, int what)
        : this(at, (order << WhatBits) | (uint)what)
    {
    }

    /// <summary>Before all others.</summary>
    public static Due Done => new(long.MinValue, 0);

    /// <summary>After all others.</summary>
    public static Due Never => new(long.MaxValue, long.MaxValue);

    public int What => (int)(Turn & (WhatLimit - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBefore(in Due other) => At < other.At || (At == other.At && Turn < other.Turn);
}
