namespace GateSim.Verification;

/// <summary>What this simulator must give wherever it runs. A new gate with known numbers: a line in its list.</summary>
public static class KnownAnswers
{
    public static IReadOnlyList<ExactAnswer> Exact { get; } = [.. ExactAnswers.All];

    public static IReadOnlyList<KnownGate> Gates { get; } = [.. SteadyGates.All, .. DayGates.All];
}
