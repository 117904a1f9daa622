using GateSim.Randomness;
using GateSim.Tests.Randomness.Distributions;

namespace GateSim.Tests.Randomness;

/// <summary>
/// The same seed gives the same bits on every machine. No theory stands behind these numbers: whoever changes one changes every result
/// that was ever published, and says so in the change log.
/// </summary>
public class SameBitsTests
{
    [Fact]
    public void Draws()
    {
        var stream = new RandomStreams(1, 1).For("service lanes");

        Assert.Equal([0.4747566876923929, 0.11068451021302528, 0.12877151051002034], [stream.Uniform(0), stream.Uniform(1), stream.Uniform(2)]);
    }

    /// <summary>FNV-1a over the bits of 10,000 values.</summary>
    [Theory]
    [InlineData("constant(2 min)", 0x0a5c6c283147f065)]
    [InlineData("exponential(5 min)", 0x3b9113725af3c6cc)]
    [InlineData("erlang(3, 2 min)", 0x4bedb33106557deb)]
    [InlineData("gamma(10 min, cv 1.5)", 0x649b3dbd105ca134)]
    [InlineData("lognormal(30 min, cv 0.8)", 0xc5505d6793b9b067)]
    [InlineData("weibull(2 min, cv 0.5)", 0xaf6ee27713c6e121)]
    [InlineData("triangular(1 min, 2 min, 5 min)", 0x47ef923de1ed45e9)]
    [InlineData("uniform(3 min, 6 min)", 0x390326ab5ee2eab6)]
    [InlineData("normal(2 min, 20 s)", 0xe70f210123323b37)]
    public void Values(string text, ulong expected)
    {
        var distribution = ExampleText.Make(text);
        var stream = new RandomStreams(1, 1).For("service lanes");
        var hash = 0xCBF29CE484222325UL;
        for (var i = 0; i < 10_000; i++) hash = (hash ^ BitConverter.DoubleToUInt64Bits(distribution.Quantile(stream.Uniform(i)))) * 0x100000001B3UL;

        Assert.Equal($"{expected:x16}", $"{hash:x16}");
    }
}
