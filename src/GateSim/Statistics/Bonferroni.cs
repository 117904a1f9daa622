namespace GateSim.Statistics;

/// <summary>Levels for several statements that are to hold together: each may fail with its part of the probability (Bonferroni's inequality).</summary>
public static class Bonferroni
{
    /// <summary>The confidence of each of <paramref name="statements"/> statements that hold together with <paramref name="confidence"/>.</summary>
    public static double Each(double confidence, int statements) => 1 - ((1 - confidence) / statements);

    /// <summary>The t of <paramref name="statements"/> one-sided statements that hold together with <paramref name="confidence"/>.</summary>
    public static double OneSidedT(double confidence, int statements, int degreesOfFreedom) =>
        StudentT.TwoSided(1 - (2 * (1 - confidence) / statements), degreesOfFreedom);
}
