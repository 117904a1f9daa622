using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GateSim.Randomness.Functions;

/// <summary>
/// The functions of <see cref="PortableMath"/>, the normal quantile and the opening of random bits for many numbers, four at a time where the processor can:
/// the same operations in the same order, and so the same bits. Whatever is out of the ordinary (an end of the range, a tail) goes to the functions of one number.
/// </summary>
internal static class PortableVector
{
    private const long Bias = 2048; // makes every exponent positive, so that a shift without a sign does
    private const int MantissaBits = 52;

    /// <summary>The natural logarithm of each.</summary>
    public static void Log(Span<double> x)
    {
        var at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            foreach (ref var four in MemoryMarshal.Cast<double, Vector256<double>>(x))
            {
                four = AreNormal(four) ? Log(four) : EachOf(four, PortableMath.Log);
                at += Vector256<double>.Count;
            }
        }
        for (; at < x.Length; at++) x[at] = PortableMath.Log(x[at]);
    }

    /// <summary>ln(1 + x) of each.</summary>
    public static void Log1p(Span<double> x)
    {
        var at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            foreach (ref var four in MemoryMarshal.Cast<double, Vector256<double>>(x))
            {
                four = AreNormal(Vector256<double>.One + four) ? Log1p(four) : EachOf(four, PortableMath.Log1p);
                at += Vector256<double>.Count;
            }
        }
        for (; at < x.Length; at++) x[at] = PortableMath.Log1p(x[at]);
    }

    /// <summary>e to the power of each.</summary>
    public static void Exp(Span<double> x)
    {
        var at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            foreach (ref var four in MemoryMarshal.Cast<double, Vector256<double>>(x))
            {
                four = Vector256.LessThanAll(Vector256.Abs(four), Of(PortableMath.PlainExpLimit)) ? Exp(four) : EachOf(four, PortableMath.Exp);
                at += Vector256<double>.Count;
            }
        }
        for (; at < x.Length; at++) x[at] = PortableMath.Exp(x[at]);
    }

    /// <summary>
    /// Random bits as a number on (0, 1): odd multiples of 2⁻⁵³. Adding ½ to 53 bits instead would round to 1 at the upper end; this is never 0 nor 1,
    /// symmetric about ½, and its complement is exact.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Open(ulong bits) => (long)((bits >> 11) | 1) * (1.0 / (1L << 53));

    /// <summary>The same for many.</summary>
    public static void Open(ReadOnlySpan<ulong> bits, Span<double> values)
    {
        var at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var fours = MemoryMarshal.Cast<ulong, Vector256<ulong>>(bits);
            foreach (ref var four in MemoryMarshal.Cast<double, Vector256<double>>(values))
            {
                var odd = Vector256.ShiftRightLogical(fours[at / Vector256<ulong>.Count], 11) | Vector256<ulong>.One;
                four = Vector256.ConvertToDouble(odd.AsInt64()) * (1.0 / (1L << 53));
                at += Vector256<double>.Count;
            }
        }
        for (; at < values.Length; at++) values[at] = Open(bits[at]);
    }

    /// <summary>The quantile of the standard normal distribution at each.</summary>
    public static void NormalQuantile(Span<double> u)
    {
        var at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            foreach (ref var four in MemoryMarshal.Cast<double, Vector256<double>>(u))
            {
                var q = four - Of(0.5);
                var middle = MiddleQuantile(q);
                // One number in seven or so lies in a tail.
                var tails = ~Vector256.LessThanOrEqual(Vector256.Abs(q), Of(StandardNormal.MiddleReach)).ExtractMostSignificantBits() & 0b1111;
                var all = four;
                four = middle;
                for (; tails != 0; tails &= tails - 1)
                {
                    var lane = BitOperations.TrailingZeroCount(tails);
                    u[at + lane] = StandardNormal.Quantile(all[lane]);
                }
                at += Vector256<double>.Count;
            }
        }
        for (; at < u.Length; at++) u[at] = StandardNormal.Quantile(u[at]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreNormal(Vector256<double> x) =>
        Vector256.GreaterThanOrEqualAll(x, Of(PortableMath.SmallestNormal)) && Vector256.LessThanOrEqualAll(x, Of(double.MaxValue));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Log(Vector256<double> x)
    {
        var (f, exponent) = Parts(x);
        return LogOfOnePlus(f, exponent);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Log1p(Vector256<double> x)
    {
        var (f, exponent) = Parts(Vector256<double>.One + x);
        var isNearZero = Vector256.GreaterThan(x, Of(PortableMath.LowestNearZero)) & Vector256.LessThan(x, Of(PortableMath.HighestNearZero));
        return LogOfOnePlus(Vector256.ConditionalSelect(isNearZero, x, f), Vector256.AndNot(exponent, isNearZero));
    }

    // x = (1 + f) · 2^exponent, as PortableMath.Log has it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<double> F, Vector256<double> Exponent) Parts(Vector256<double> x)
    {
        var bits = x.AsInt64();
        var biased = Vector256.ShiftRightLogical(bits - Vector256.Create(PortableMath.SqrtHalfBits) + Vector256.Create(unchecked(Bias << MantissaBits)), MantissaBits);
        var f = (bits - Vector256.ShiftLeft(biased - Vector256.Create(Bias), MantissaBits)).AsDouble() - Vector256<double>.One;
        return (f, Vector256.ConvertToDouble(biased - Vector256.Create(Bias)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Exp(Vector256<double> x)
    {
        var shifted = x * PortableMath.StepsPerUnit + Of(PortableMath.TwoTo52AndAHalf);
        var k = shifted.AsInt64();
        var steps = shifted - Of(PortableMath.TwoTo52AndAHalf);
        var r = x - steps * PortableMath.StepHead - steps * PortableMath.StepTail;
        var r2 = r * r;
        var rise = r + r2 * (Of(0.5) + r * (1.0 / 6)) + r2 * r2 * (Of(1.0 / 24) + r * (1.0 / 120) + r2 * (1.0 / 720));
        var roots = PortableMath.RootsOfTwo;
        var root = Vector256.Create(roots[(int)k[0] & 63], roots[(int)k[1] & 63], roots[(int)k[2] & 63], roots[(int)k[3] & 63]);
        var mantissa = root + root * rise;
        return (mantissa.AsInt64() + Vector256.ShiftLeft(Vector256.ShiftRightLogical(k, 6), MantissaBits)).AsDouble();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> LogOfOnePlus(Vector256<double> f, Vector256<double> exponent)
    {
        var s = f / (Of(2) + f);
        var half = Of(0.5) * f * f;
        return exponent * PortableMath.Ln2Head - (half - (s * (half + AtanhTail(s * s)) + exponent * PortableMath.Ln2Tail) - f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> AtanhTail(Vector256<double> z)
    {
        var z2 = z * z;
        var z4 = z2 * z2;
        var low = Of(2.0 / 3) + z * (2.0 / 5) + z2 * (Of(2.0 / 7) + z * (2.0 / 9));
        var high = Of(2.0 / 11) + z * (2.0 / 13) + z2 * (Of(2.0 / 15) + z * (2.0 / 17)) + z4 * (Of(2.0 / 19) + z * (2.0 / 21));
        return z * (low + z4 * high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> MiddleQuantile(Vector256<double> q)
    {
        var r = Of(StandardNormal.MiddleStart) - q * q;
        return q * Polynomial(StandardNormal.MiddleNumerator, r) / Polynomial(StandardNormal.MiddleDenominator, r);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Polynomial(ReadOnlySpan<double> coefficients, Vector256<double> r)
    {
        var sum = Of(coefficients[0]);
        for (var i = 1; i < coefficients.Length; i++) sum = sum * r + Of(coefficients[i]);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Of(double value) => Vector256.Create(value);

    private static Vector256<double> EachOf(Vector256<double> x, Func<double, double> function) =>
        Vector256.Create(function(x[0]), function(x[1]), function(x[2]), function(x[3]));
}
