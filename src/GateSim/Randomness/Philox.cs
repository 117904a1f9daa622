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
            Eight(c0, c1, c2, c3, key0, key1, words);
            return;
        }
        for (var i = 0; i < Many; i++)
        {
            var (w0, w1, w2, w3) = Block(c0 + (uint)i, c1, c2, c3, key0, key1);
            (words[2 * i], words[2 * i + 1]) = ((ulong)w1 << 32 | w0, (ulong)w3 << 32 | w2);
        }
    }

    // A word to a lane of 64 bits: what stands above the low 32 is of no account, as only they are multiplied. The blocks do not wait for each other: two
    // times four fill the time that a multiplication takes.
    private static void Eight(uint c0, uint c1, uint c2, uint c3, uint key0, uint key1, Span<ulong> words)
    {
        var (a0, b0) = (Vector256.Create(c0, c0 + 1UL, c0 + 2UL, c0 + 3UL), Vector256.Create(c0 + 4UL, c0 + 5UL, c0 + 6UL, c0 + 7UL));
        var (a1, a2, a3) = (Vector256.Create((ulong)c1), Vector256.Create((ulong)c2), Vector256.Create((ulong)c3));
        var (b1, b2, b3) = (a1, a2, a3);
        var (k0, k1) = (Vector256.Create((ulong)key0), Vector256.Create((ulong)key1));
        var (multiplier0, multiplier1) = (Vector256.Create((ulong)Multiplier0).AsUInt32(), Vector256.Create((ulong)Multiplier1).AsUInt32());
        for (var round = 0; round < Rounds; round++)
        {
            var (product0, product1) = (Avx2.Multiply(a0.AsUInt32(), multiplier0), Avx2.Multiply(a2.AsUInt32(), multiplier1));
            (a0, a1, a2, a3) = ((product1 >> 32) ^ a1 ^ k0, product1, (product0 >> 32) ^ a3 ^ k1, product0);
            (product0, product1) = (Avx2.Multiply(b0.AsUInt32(), multiplier0), Avx2.Multiply(b2.AsUInt32(), multiplier1));
            (b0, b1, b2, b3) = ((product1 >> 32) ^ b1 ^ k0, product1, (product0 >> 32) ^ b3 ^ k1, product0);
            k0 += Vector256.Create((ulong)KeyStep0);
            k1 += Vector256.Create((ulong)KeyStep1);
        }
        Store(a0, a1, a2, a3, words);
        Store(b0, b1, b2, b3, words[8..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<ulong> w0, Vector256<ulong> w1, Vector256<ulong> w2, Vector256<ulong> w3, Span<ulong> words)
    {
        var low = Vector256.Create(0xFFFFFFFFUL);
        var (first, second) = ((w0 & low) | (w1 << 32), (w2 & low) | (w3 << 32)); // of each block
        var (even, odd) = (Avx2.UnpackLow(first, second), Avx2.UnpackHigh(first, second)); // of the blocks
        Avx2.Permute2x128(even, odd, 0x20).CopyTo(words);
        Avx2.Permute2x128(even, odd, 0x31).CopyTo(words[4..]);
    }
}
