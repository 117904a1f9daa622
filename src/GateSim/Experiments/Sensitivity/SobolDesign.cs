using GateSim.Experiments.Designs;

namespace GateSim.Experiments.Sensitivity;

/// <summary>
/// Two independent samples A and B of the unit cube, and for each input a third: A with that input's column taken from B (Saltelli et al. 2010).
/// </summary>
/// <param name="Points">A, then B, then the mixed ones, input by input; each of <paramref name="Sample"/> points.</param>
public sealed record SobolDesign(int Inputs, int Sample, IReadOnlyList<double[]> Points)
{
    /// <param name="sample">At least 2; (inputs + 2) times as many points are taken.</param>
    public static SobolDesign Of(int inputs, int sample, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        var both = LatinHypercube.Sample(2 * inputs, sample, seed);
        double[][] a = [.. both.Select(row => row[..inputs])], b = [.. both.Select(row => row[inputs..])];
        var mixed = Enumerable.Range(0, inputs).SelectMany(input => a.Zip(b, (of, from) => of.Select((x, i) => i == input ? from[i] : x).ToArray()));
        return new SobolDesign(inputs, sample, [.. a, .. b, .. mixed]);
    }
}
