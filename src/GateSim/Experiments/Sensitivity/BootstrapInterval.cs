using GateSim.Randomness;

namespace GateSim.Experiments.Sensitivity;

/// <summary>A number made of a sample, and the range in which it lies when the sample is drawn again from itself (Efron's percentile bootstrap).</summary>
public sealed record BootstrapInterval(double Value, double Low, double High)
{
    private const int Resamples = 1_000;

    /// <param name="rows">Of the sample.</param>
    /// <param name="number">Made of some of its rows, each perhaps several times.</param>
    /// <param name="purpose">Of the draws.</param>
    internal static BootstrapInterval Of(int rows, Func<int[], double> number, double confidence, ulong seed, string purpose)
    {
        var stream = new RandomStreams(seed, 0).For(purpose);
        var again = new double[Resamples];
        var drawn = new int[rows];
        for (var r = 0; r < Resamples; r++)
        {
            for (var i = 0; i < rows; i++) drawn[i] = (int)(stream.Uniform(i, r) * rows);
            again[r] = number(drawn);
        }
        Array.Sort(again);
        var tail = (1 - confidence) / 2;
        return new BootstrapInterval(number([.. Enumerable.Range(0, rows)]), again[(int)(tail * Resamples)], again[Math.Min(Resamples - 1, (int)((1 - tail) * Resamples))]);
    }
}
