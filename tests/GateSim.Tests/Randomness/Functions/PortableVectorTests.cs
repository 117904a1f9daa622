using GateSim.Randomness.Functions;

namespace GateSim.Tests.Randomness.Functions;

/// <summary>Many at once give the bits that each gives by itself: on a processor that takes four at a time, and in the last few of a row.</summary>
public class PortableVectorTests
{
    private delegate void Many(Span<double> values);

    public static TheoryData<string> Functions => [.. Pairs.Keys];

    private static readonly Dictionary<string, (Func<double, double> One, Many Many)> Pairs = new()
    {
        ["log"] = (PortableMath.Log, PortableVector.Log),
        ["log1p"] = (PortableMath.Log1p, PortableVector.Log1p),
        ["exp"] = (PortableMath.Exp, PortableVector.Exp),
        ["normal quantile"] = (StandardNormal.Quantile, PortableVector.NormalQuantile),
    };

    // Ends of ranges, borders of branches, and what is no number, each beside ordinary ones: lanes must not disturb each other.
    private static readonly double[] Odd =
    [
        0, -0.0, 1, -1, 0.5, 0.075, 0.925, Math.BitDecrement(0.075), Math.BitIncrement(0.925), -0.29, 0.41, Math.BitIncrement(-0.29), Math.BitDecrement(0.41),
        700, -700, Math.BitDecrement(700), 709, 750, -745, -800, 1e-300, 1e-310, double.Epsilon, 2.2250738585072014e-308, double.MaxValue,
        double.PositiveInfinity, double.NegativeInfinity, double.NaN, 1.0 / (1L << 53), 1 - 1.0 / (1L << 53), Math.Sqrt(0.5), Math.Sqrt(2), 1e300, -1e-17,
    ];

    [Theory]
    [MemberData(nameof(Functions))]
    public void They_are_the_bits_of_one_at_a_time(string name)
    {
        var random = new Random(1);
        foreach (var (low, high) in ((double, double)[])[(0, 1), (-1, 1), (-700, 700), (0, 1e9), (-0.3, 0.5), (0, 1e-12)])
        {
            Compare(name, [.. Enumerable.Range(0, 100_003).Select(_ => low + (high - low) * random.NextDouble())]);
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Where_numbers_end_too(string name)
    {
        foreach (var odd in Odd)
        {
            for (var lane = 0; lane < 4; lane++)
            {
                double[] values = [0.3, 0.6, 0.02, 0.97];
                values[lane] = odd;
                Compare(name, values);
            }
        }
        Compare(name, Odd);
    }

    [Fact]
    public void Random_bits_are_opened_alike()
    {
        var random = new Random(2);
        ulong[] bits = [0, ulong.MaxValue, 1UL << 63, (1UL << 63) - 1, 0x7FF, 0x800, .. Enumerable.Range(0, 100_001).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue))];
        var values = new double[bits.Length];
        PortableVector.Open(bits, values);

        Assert.Equal(bits.Select(PortableVector.Open), values);
        Assert.Equal(1.0 / (1L << 53), values[0]);
        Assert.Equal(1 - 1.0 / (1L << 53), values[1]);
    }

    private static void Compare(string name, double[] values)
    {
        var (one, many) = Pairs[name];
        var expected = values.Select(v => Bits(one(v))).ToArray();
        var actual = values.ToArray();
        many(actual);
        for (var i = 0; i < values.Length; i++) Assert.True(expected[i] == Bits(actual[i]), $"{name} of {values[i]:R}: {one(values[i]):R} by itself, {actual[i]:R} among others");
    }

    private static long Bits(double value) => double.IsNaN(value) ? long.MaxValue : BitConverter.DoubleToInt64Bits(value); // one NaN is as good as another
}
