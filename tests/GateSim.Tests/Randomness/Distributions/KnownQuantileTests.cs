using GateSim.Randomness.Distributions;
using Theirs = MathNet.Numerics.Distributions;

namespace GateSim.Tests.Randomness.Distributions;

/// <summary>MathNet's distributions as a second opinion, by their own parameters, on the unit of an hour.</summary>
public class KnownQuantileTests
{
    private const long Mean = TimeSpan.TicksPerHour;

    public static TheoryData<double> Shares => [1e-12, 1e-6, 0.001, 0.01, 0.2, 0.4999, 0.5, 0.5001, 0.75, 0.9, 0.99, 0.9999, 1 - 1e-9];

    /// <summary>MathNet's distribution function, since its own quantile of the gamma stops at 1e-8.</summary>
    [Theory]
    [MemberData(nameof(Shares))]
    public void Gamma_and_erlang(double u)
    {
        foreach (var shape in new[] { 1, 2, 3, 7, 40 })
        {
            Assert.Equal(u, Theirs.Gamma.CDF(shape, shape, new Erlang(shape, Mean).Quantile(u) / Mean), 5e-9);
        }
        foreach (var cv in new[] { 0.1, 0.5, 0.8, 1.5, 3 })
        {
            var shape = 1 / (cv * cv);
            var value = new Gamma(Mean, cv).Quantile(u) / Mean;
            if (value > 1e-12) Assert.Equal(u, Theirs.Gamma.CDF(shape, shape, value), 5e-9); // less than that is 0 to MathNet
        }
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public void Lognormal(double u)
    {
        foreach (var cv in new[] { 0.1, 0.8, 3 })
        {
            var theirs = Theirs.LogNormal.WithMeanVariance(1, cv * cv);
            Assert.Equal(1, new Lognormal(Mean, cv).Quantile(u) / Mean / theirs.InverseCumulativeDistribution(u), 1e-11);
        }
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public void Truncated_normal(double u)
    {
        var below0 = Theirs.Normal.CDF(1, 0.5, 0);
        var theirs = Theirs.Normal.InvCDF(1, 0.5, below0 + u * (1 - below0));
        Assert.Equal(theirs, new Normal(Mean, Mean / 2).Quantile(u) / Mean, 1e-7); // theirs rounds the upper tail away
    }

    /// <summary>Two shapes whose mean and variance are on paper: 1 (mean 1, cv 1) and ½ (Γ(3) = 2, Γ(5) = 24: cv² = 24 / 4 − 1 = 5).</summary>
    [Theory]
    [MemberData(nameof(Shares))]
    public void Weibull(double u)
    {
        var e = u < 1e-5 ? u * (1 + u * (1 / 2.0 + u / 3)) : -Math.Log(1 - u);
        Assert.Equal(1, new Weibull(Mean, 1).Quantile(u) / Mean / e, 2e-13);
        Assert.Equal(1, new Weibull(Mean, Math.Sqrt(5)).Quantile(u) / Mean / (e * e / 2), 2e-13);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.8)]
    [InlineData(2.5)]
    public void Weibull_has_the_mean_and_the_cv_that_were_asked_for(double cv)
    {
        var ours = new Weibull(Mean, cv);
        // Two quantiles give the parameters back: k = ln(E1 / E2) / ln(x1 / x2) with E = −ln(1 − u).
        var shape = Math.Log(Math.Log(0.1) / Math.Log(0.9)) / Math.Log(ours.Quantile(0.9) / ours.Quantile(0.1));
        var theirs = new Theirs.Weibull(shape, ours.Quantile(1 - Math.Exp(-1)) / Mean);
        Assert.Equal(1, theirs.Mean, 1e-12);
        Assert.Equal(cv, theirs.StdDev, 1e-11);
    }
}
