using System.Runtime.CompilerServices;
using GateSim.Randomness.Distributions;

namespace GateSim.Randomness;

/// <summary>
/// Durations of one distribution by the uniform numbers of one purpose. Where vehicle after vehicle draws, a group is made at once: the
/// processor then works on several at a time. The values do not depend on that.
/// </summary>
internal sealed class DurationStream(DrawStream uniforms, Distribution distribution)
{
    private readonly long[] _ticks = new long[DrawStream.GroupSize];
    private long _first = -DrawStream.GroupSize;
    private GroupPace _pace = new();

    /// <summary>Ticks.</summary>
    /// <param name="item">As in <see cref="DrawStream.Uniform"/>.</param>
    /// <param name="ordinal">As there.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Ticks(long item, int ordinal)
    {
        var at = item - _first;
        if ((ulong)at >= DrawStream.GroupSize || ordinal != 0) return Make(item, ordinal);
        _pace.Uses++;
        return _ticks[at];
    }

    private long Make(long item, int ordinal)
    {
        var group = item / DrawStream.GroupSize;
        var isDense = _pace.IsDense(group, ordinal);
        _pace.Uses++;
        if (!isDense) return distribution.Ticks(uniforms.Uniform(item, ordinal));
        Span<double> values = stackalloc double[DrawStream.GroupSize];
        uniforms.Fill(group, values);
        distribution.Ticks(values, _ticks);
        _first = group * DrawStream.GroupSize;
        return _ticks[item - _first];
    }
}
