using System.Text;

namespace GateSim.Randomness;

/// <summary>
/// All the chance of one replication, by purpose. A draw depends on the seed, the replication, the purpose's name, the item (a vehicle's
/// number) and an ordinal (which visit), and on nothing else: not on the order of drawing, the thread, or what else is drawn. So a station
/// more or less changes nobody's other draws. Costs next to nothing to make: one per replication.
/// </summary>
/// <param name="Seed">The key of the generator: every seed is a different one, and no two share a draw.</param>
/// <param name="Replication">From 0 or 1, as the caller counts.</param>
internal readonly record struct RandomStreams(ulong Seed, int Replication)
{
    /// <summary>All draws are 1 − u in place of u: what was late comes early, what took long is short.</summary>
    public bool IsAntithetic { get; init; }

    /// <summary>The stream of one purpose: <c>"arrival"</c>, <c>"service lanes"</c>. Asked for twice, it gives the same draws twice.</summary>
    public DrawStream For(string purpose)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        return new DrawStream(Seed, (uint)Replication, HashOf(purpose), IsAntithetic);
    }

    /// <summary>
    /// 64-bit FNV-1a of the name's UTF-8 (Fowler, Noll, Vo), then the finishing mix of SplitMix64 (Steele, Lea, Flood 2014), since FNV's low
    /// bits alone know little of its high ones. The stream uses 40 of the bits: with 100 purposes two meet once in 200 million scenarios.
    /// </summary>
    internal static ulong HashOf(string purpose)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var octet in Encoding.UTF8.GetBytes(purpose)) hash = (hash ^ octet) * 0x100000001B3UL;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
