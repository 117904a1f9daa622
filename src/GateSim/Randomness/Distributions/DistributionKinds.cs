namespace GateSim.Randomness.Distributions;

/// <summary>Every distribution that a scenario can name. A new one: its own file, and a line here.</summary>
public static class DistributionKinds
{
    public static IReadOnlyList<DistributionKind> All { get; } =
    [
        Constant.Kind,
        Exponential.Kind,
        Erlang.Kind,
        Gamma.Kind,
        Lognormal.Kind,
        Weibull.Kind,
        Triangular.Kind,
        Uniform.Kind,
        Normal.Kind,
        Empirical.Kind,
    ];
}
