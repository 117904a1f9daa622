using System.Runtime.CompilerServices;

namespace GateSim.Randomness.Functions;

/// <summary>
/// Logarithm and exponential in +, −, ×, ÷ and √ alone, which IEEE 754 fixes to the last bit. <see cref="Math"/> asks the C library, and
/// its answers differ in the last bit from one machine to the next: with these, the same seed gives the same bytes everywhere.
/// Error below 1 unit in the last place (tested against <see cref="Math"/>), at about the same speed.
/// </summary>
public static class PortableMath
{
    // ln 2 and ln 2 / 64, each as a head whose low bits are 0, so that a whole multiple of it is exact, and a tail.
    internal const double Ln2Head = 0.6931471803691238, Ln2Tail = 1.9082149292705878e-10;
    internal const double StepHead = 0.01083042469326756, StepTail = 2.9815858269852935e-12, StepsPerUnit = 92.332482616893657;

    internal const long SqrtHalfBits = 0x3FE6A09E667F3BCD;
    private const long SmallestNormalBits = 0x0010000000000000, Infinity = 0x7FF0000000000000;
    internal const double SmallestNormal = 2.2250738585072014e-308;
    internal const double TwoTo52AndAHalf = 6755399441055744; // 1.5 · 2⁵²: adding it rounds to a whole number, found in the low bits

    /// <summary>Between them ln(1 + x) is worked out without rounding 1 + x.</summary>
    internal const double LowestNearZero = -0.29, HighestNearZero = 0.41;

    /// <summary>Below it, on either side, no end of a double's range is near e to the power x.</summary>
    internal const double PlainExpLimit = 700;

    /// <summary>The natural logarithm; −∞ at 0, NaN below.</summary>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        double shift = 0;
        if ((ulong)(bits - SmallestNormalBits) >= Infinity - SmallestNormalBits)
        {
            if (x == 0) return double.NegativeInfinity;
            if (!(x > 0)) return double.NaN;
            if (bits == Infinity) return x;
            bits = BitConverter.DoubleToInt64Bits(x * (1L << 54)); // subnormal
            shift = -54;
        }
        var exponent = (bits - SqrtHalfBits) >> 52; // x = m · 2^exponent with m in [√½, √2)
        var f = BitConverter.Int64BitsToDouble(bits - (exponent << 52)) - 1;
        return LogOfOnePlus(f, exponent + shift);
    }

    /// <summary>ln(1 + x), exact for small x too; −∞ at −1, NaN below.</summary>
    public static double Log1p(double x) => x > LowestNearZero && x < HighestNearZero ? LogOfOnePlus(x, 0) : Log(1 + x);

    /// <summary>x − ln(1 + x) without cancellation: how far a gamma density has fallen from its peak. NaN below −1.</summary>
    public static double XMinusLog1p(double x)
    {
        if (!(x > LowestNearZero && x < HighestNearZero)) return x - Log(1 + x);
        var s = x / (2 + x);
        return s * (x - AtanhTail(s * s));
    }

    /// <summary>exponent · ln 2 + ln(1 + f), for 1 + f in [√½, √2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double LogOfOnePlus(double f, double exponent)
    {
        // ln(1 + f) = 2 artanh s = 2s + s·R with s = f / (2 + f). Since 2s = f − f²/2 + s·f²/2, the large part f is kept out of the rounding.
        var s = f / (2 + f);
        var half = 0.5 * f * f;
        return exponent * Ln2Head - (half - (s * (half + AtanhTail(s * s)) + exponent * Ln2Tail) - f);
    }

    /// <summary>R = 2z/3 + 2z²/5 + … for z = s² below 0.0295, where the first term left out is 1e-17 of the first; Estrin's order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double AtanhTail(double z)
    {
        var z2 = z * z;
        var z4 = z2 * z2;
        var low = 2.0 / 3 + 2.0 / 5 * z + z2 * (2.0 / 7 + 2.0 / 9 * z);
        var high = 2.0 / 11 + 2.0 / 13 * z + z2 * (2.0 / 15 + 2.0 / 17 * z) + z4 * (2.0 / 19 + 2.0 / 21 * z);
        return z * (low + z4 * high);
    }

    /// <summary>e to the power x; 0 and ∞ beyond the range of a double.</summary>
    public static double Exp(double x)
    {
        // Squaring brings the ends of the range (and infinities, and NaN) home at the price of a second unit in the last place.
        if (!(x > -PlainExpLimit && x < PlainExpLimit)) return x >= 1500 ? double.PositiveInfinity : x <= -1500 ? 0 : x < 0 || x > 0 ? Exp(x * 0.5) * Exp(x * 0.5) : x;

        // x = k · ln2/64 + r with |r| ≤ ln2/128; e^x = 2^(k/64) · e^r.
        var shifted = x * StepsPerUnit + TwoTo52AndAHalf;
        var k = (int)BitConverter.DoubleToInt64Bits(shifted);
        var steps = shifted - TwoTo52AndAHalf;
        var r = x - steps * StepHead - steps * StepTail;
        var r2 = r * r;
        var rise = r + r2 * (0.5 + r * (1.0 / 6)) + r2 * r2 * (1.0 / 24 + r * (1.0 / 120) + r2 * (1.0 / 720)); // e^r − 1, Taylor
        var root = RootsOfTwo[k & 63];
        var mantissa = root + root * rise;
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(mantissa) + ((long)(k >> 6) << 52));
    }

    /// <summary>x to the power y for x ≥ 0; the relative error grows with |y ln x|, times 1e-16.</summary>
    public static double Pow(double x, double y) => y == 0 ? 1 : Exp(y * Log(x));

    /// <summary>2^(j/64).</summary>
    internal static ReadOnlySpan<double> RootsOfTwo =>
    [
        1, 1.01088928605170046, 1.0218971486541166782, 1.0330248790212284225,
        1.0442737824274138403, 1.0556451783605571588, 1.0671404006768236182, 1.0787607977571197937,
        1.0905077326652576592, 1.1023825833078409436, 1.1143867425958925363, 1.1265216186082418998,
        1.1387886347566916537, 1.1511892299529827058, 1.1637248587775775138, 1.1763969916502812763,
        1.1892071150027210667, 1.2021567314527031421, 1.2152473599804688781, 1.2284805361068700057,
        1.2418578120734840486, 1.2553807570246910896, 1.2690509571917332226, 1.2828700160787782807,
        1.2968395546510096659, 1.3109612115247643419, 1.3252366431597412946, 1.3396675240533030054,
        1.3542555469368927283, 1.3690024229745906119, 1.3839098819638319549, 1.3989796725383111402,
        1.4142135623730950488, 1.4296133383919700112, 1.44518080697704662, 1.4609177941806469887,
        1.4768261459394993114, 1.4929077282912648492, 1.5091644275934227398, 1.5255981507445383069,
        1.5422108254079408236, 1.559004400237836967, 1.5759808451078864865, 1.5931421513422668979,
        1.6104903319492543082, 1.6280274218573477668, 1.6457554781539648445, 1.663676580326736435,
        1.6817928305074290861, 1.7001063537185234695, 1.7186192981224779156, 1.737333835273706249,
        1.7562521603732994831, 1.7753764925265212526, 1.7947090750031071864, 1.8142521755003987562,
        1.8340080864093424635, 1.8539791250833855684, 1.8741676341102999013, 1.8945759815869656413,
        1.9152065613971472939, 1.9360617934922944506, 1.957144124175400269, 1.9784560263879509683,
    ];
}
