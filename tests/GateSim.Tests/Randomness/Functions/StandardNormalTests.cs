using GateSim.Randomness.Functions;

namespace GateSim.Tests.Randomness.Functions;

/// <summary>Expected values solved with 40 digits (mpmath).</summary>
public class StandardNormalTests
{
    [Theory]
    [InlineData(-37, 5.7255712225245768e-300)]
    [InlineData(-10, 7.6198530241605261e-24)]
    [InlineData(-3, 0.0013498980316300945)]
    [InlineData(-1, 0.15865525393145705)]
    [InlineData(-0.1, 0.46017216272297102)]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.6914624612740131)]
    [InlineData(2, 0.97724986805182079)]
    [InlineData(6, 0.99999999901341235)]
    public void Cdf(double x, double expected) => Assert.Equal(1, StandardNormal.Cdf(x) / expected, 1e-13);

    [Theory]
    [InlineData(1e-300, -37.047096299361199)]
    [InlineData(1.1102230246251565e-16, -8.2095361516013869)]
    [InlineData(1e-9, -5.9978070150076869)]
    [InlineData(0.001, -3.0902323061678135)]
    [InlineData(0.05, -1.6448536269514727)]
    [InlineData(0.0749, -1.4402382675279637)] // 0.075: where the middle ends
    [InlineData(0.0751, -1.43882539275254)]
    [InlineData(0.3, -0.52440051270804082)]
    [InlineData(0.975, 1.9599639845400539)]
    [InlineData(0.99999999999999989, 8.2095361516013869)]
    public void Quantile(double u, double expected) => Assert.Equal(1, StandardNormal.Quantile(u) / expected, 5e-16);

    [Fact]
    public void Half_of_the_values_are_below_0() => Assert.Equal(0, StandardNormal.Quantile(0.5));

    [Fact]
    public void Density() => Assert.Equal(0.24197072451914337, StandardNormal.Density(1), 1e-16);
}
