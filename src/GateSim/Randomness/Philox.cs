using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GateSim.Randomness;

/// <summary>
/// Philox4x32-10: a block of 128 random bits as a pure function of a counter and a key. Whoever knows the counter has the draw, whatever
/// was drawn before and on whichever thread.
/// Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011).
/// </summary>
internal static class Philox
{
    private const uint Multiplier0 = 0xD2511F53, Multiplier1 = 0xCD9E8D57;
    private const uint KeyStep0 = 0x9E3779B9, KeyStep1 = 0xBB67AE85; // the golden ratio and √3 − 1, as the paper has them
    private const int Rounds = 10;

    /// <summary>Blocks that <see cref="Blocks"/> makes at once.</summary>
    public const int Many = 8;

    /// <summary>The 128 bits that belong to a counter (four words) and a key (two words).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (uint W0, uint W1, uint W2, uint W3) Block(uint c0, uint c1, uint c2, uint c3, uint key0, uint key1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = (ulong)Multiplier0 * c0;
            var product1 = (ulong)Multiplier1 * c2;
            (c0, c1, c2, c3) = ((uint)(product1 >> 32) ^ c1 ^ key0, (uint)product1, (uint)(product0 >> 32) ^ c3 ^ key1, (uint)product0);
            key0 += KeyStep0;
            key1 += KeyStep1;
        }
        return (c0, c1, c2, c3);
    }

    /// <summary>The blocks of <see cref="Many"/> successive counters: two words of 64 bits each, the low ones first.</summary>
    /// <param name="c0">Of the first counter; the others follow.</param>
    public static void Blocks(uint c0, uint c1, uint c2, uint c3, uint key0, uint key1, Span<ulong> words)
    {
        if (Avx2.IsSupported)
        {
            // The blocks do not wait for each other: two times four fill the time that a multiplication takes.
            var first = Vector256.Create(c0, c0 + 1UL, c0 + 2UL, c0 + 3UL);
            Four(first, c1, c2, c3, key0, key1, words);
            Four(first + Vector256.Create(4UL), c1, c2, c3, key0, key1, words[8..]);
            return;
        }
        for (var i = 0; i < Many; i++)
        {
            var (w0, w1, w2, w3) = Block(c0 + (uint)i, c1, c2, c3, key0, key1);
            (words[2 * i], words[2 * i + 1]) = ((ulong)w1 << 32 | w0, (ulong)w3 << 32 | w2);
        }
    }

    // A word to a lane of 64 bits: what stands above the low 32 is of no account, as only they are multiplied.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(Vector256<ulong> w0, uint c1, uint c2, uint c3, uint key0, uint key1, Span<ulong> words)
    {
        var (w1, w2, w3) = (Vector256.Create((ulong)c1), Vector256.Create((ulong)c2), Vector256.Create((ulong)c3));
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = Avx2.Multiply(w0.AsUInt32(), Vector256.Create((ulong)Multiplier0).AsUInt32());
            var product1 = Avx2.Multiply(w2.AsUInt32(), Vector256.Create((ulong)Multiplier1).AsUInt32());
            (w0, w1, w2, w3) = ((product1 >> 32) ^ w1 ^ Vector256.Create((ulong)key0), product1, (product0 >> 32) ^ w3 ^ Vector256.Create((ulong)key1), product0);
            key0 += KeyStep0;
            key1 += KeyStep1;
        }
        var low = Vector256.Create(0xFFFFFFFFUL);
        var (even, odd) = ((w0 & low) | (w1 << 32), (w2 & low) | (w3 << 32));
        for (var i = 0; i < 4; i++) (words[2 * i], words[2 * i + 1]) = (even[i], odd[i]);
    }
}
