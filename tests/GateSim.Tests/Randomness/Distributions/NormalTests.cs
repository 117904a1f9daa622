using GateSim.Randomness.Distributions;

namespace GateSim.Tests.Randomness.Distributions;

public class NormalTests
{
    [Fact]
    public void Far_from_0_it_is_the_whole_normal()
    {
        var normal = new Normal(TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute);

        Assert.Equal(TimeSpan.TicksPerHour, normal.Mean);
        Assert.Equal(1 / 60.0, normal.Cv, 1e-15);
        Assert.Equal(TimeSpan.TicksPerHour + 1.9599639845400539 * TimeSpan.TicksPerMinute, normal.Quantile(0.975), 1e-3);
    }

    /// <summary>Half of a normal: mean σ √(2/π), variance σ² (1 − 2/π).</summary>
    [Fact]
    public void With_mean_0_it_is_half_a_normal()
    {
        var normal = new Normal(0, TimeSpan.TicksPerHour);

        Assert.Equal(Math.Sqrt(2 / Math.PI), normal.Mean / TimeSpan.TicksPerHour, 1e-14);
        Assert.Equal(Math.Sqrt(1 - 2 / Math.PI) / Math.Sqrt(2 / Math.PI), normal.Cv, 1e-14);
        Assert.Equal(0.67448975019608174, normal.Quantile(0.5) / TimeSpan.TicksPerHour, 1e-15);
    }
}
