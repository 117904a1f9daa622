using GateSim.Randomness;

namespace GateSim.Tests.Randomness;

public class DrawStreamTests
{
    private const int Draws = 1_000_000;

    [Fact]
    public void A_draw_is_the_block_at_its_counter()
    {
        var hash = RandomStreams.HashOf("service lanes");
        var (w0, w1, w2, w3) = Philox.Block(21, 7, (uint)hash, (uint)(hash >> 56 << 24) | 3, 0x9ABCDEF0, 0x12345678);
        var stream = new RandomStreams(0x123456789ABCDEF0, 7).For("service lanes");

        Assert.Equal(Expected(w0, w1), stream.Uniform(42, 3));
        Assert.Equal(Expected(w2, w3), stream.Uniform(43, 3));

        static double Expected(uint low, uint high) => (double)((((ulong)high << 32 | low) >> 12) * 2 + 1) / (1UL << 53);
    }

    [Fact]
    public void The_order_of_drawing_changes_nothing()
    {
        var streams = new RandomStreams(1, 1);
        var (forward, backward, other) = (streams.For("service lanes"), streams.For("service lanes"), streams.For("arrival"));
        var values = new double[200];
        for (var i = 0; i < 200; i++) values[i] = forward.Uniform(i / 2, i % 2);

        for (var i = 199; i >= 0; i--)
        {
            other.Uniform(i);
            Assert.Equal(values[i], backward.Uniform(i / 2, i % 2));
        }
    }

    [Fact]
    public void Seed_replication_purpose_ordinal_and_item_each_change_every_draw()
    {
        DrawStream[] streams =
        [
            new RandomStreams(1, 1).For("a"), new RandomStreams(2, 1).For("a"), new RandomStreams(1UL << 32 | 1, 1).For("a"),
            new RandomStreams(1, 2).For("a"), new RandomStreams(1, -1).For("a"), new RandomStreams(1, 1).For("b"), new RandomStreams(1, 1).For("a "),
        ];
        var seen = new HashSet<double>();
        foreach (var stream in streams)
        {
            for (var item = 0; item < 10_000; item++)
            {
                for (var ordinal = 0; ordinal < 3; ordinal++) Assert.True(seen.Add(stream.Uniform(item, ordinal)));
            }
        }
    }

    [Fact]
    public void Names_that_are_alike_get_streams_that_are_not()
    {
        var names = Enumerable.Range(0, 100_000).Select(i => $"station {i}");
        var used = names.Select(name => RandomStreams.HashOf(name) & 0xFF000000FFFFFFFF).ToHashSet();

        Assert.Equal(100_000, used.Count);
    }

    [Theory]
    [InlineData("items")]
    [InlineData("ordinals")]
    [InlineData("replications")]
    [InlineData("seeds")]
    [InlineData("purposes")]
    public void Draws_are_uniform_and_neighbours_know_nothing_of_each_other(string along)
    {
        var values = new double[Draws];
        var stream = new RandomStreams(1, 1).For("x");
        for (var i = 0; i < Draws; i++)
        {
            values[i] = along switch
            {
                "items" => stream.Uniform(i),
                "ordinals" => stream.Uniform(0, i),
                "replications" => new RandomStreams(1, i).For("x").Uniform(0),
                "seeds" => new RandomStreams((ulong)i << 20, 1).For("x").Uniform(0),
                _ => new RandomStreams(1, 1).For("x" + i).Uniform(0),
            };
        }

        Assert.InRange(Correlation(values), -4 / Math.Sqrt(Draws), 4 / Math.Sqrt(Draws));
        Assert.InRange(ChiSquareOfPairs(values), 255 - 4 * Math.Sqrt(510), 255 + 4 * Math.Sqrt(510)); // 16 × 16 boxes, 255 degrees of freedom
        Assert.InRange(Measured.KolmogorovSmirnov(values, u => u), 0, Measured.KolmogorovSmirnovLimit);
    }

    [Fact]
    public void The_largest_item_and_ordinal_are_drawn_and_what_lies_beyond_is_refused()
    {
        var stream = new RandomStreams(1, 1).For("x");

        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Uniform(-1));
        Assert.InRange(stream.Uniform(DrawStream.ItemLimit - 1, DrawStream.OrdinalLimit - 1), double.Epsilon, 1 - 1e-16);
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Uniform(DrawStream.ItemLimit));
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Uniform(-2));
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Uniform(0, DrawStream.OrdinalLimit));
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Uniform(0, -1));
        Assert.Throws<ArgumentException>(() => new RandomStreams(1, 1).For(""));
    }

    private static double Correlation(double[] values)
    {
        double sum = 0;
        for (var i = 1; i < values.Length; i++) sum += (values[i - 1] - 0.5) * (values[i] - 0.5);
        return sum / (values.Length - 1) * 12;
    }

    private static double ChiSquareOfPairs(double[] values)
    {
        var boxes = new int[256];
        for (var i = 0; i < values.Length; i += 2) boxes[(int)(values[i] * 16) * 16 + (int)(values[i + 1] * 16)]++;
        var expected = values.Length / 2 / 256.0;
        return boxes.Sum(n => (n - expected) * (n - expected) / expected);
    }
}
