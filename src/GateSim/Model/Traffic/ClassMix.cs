using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>Of which classes the vehicles of a stream are, for drawing by inversion.</summary>
/// <param name="Borders">Cumulative shares.</param>
/// <param name="Classes">The class of each share, as its index in the scenario.</param>
internal sealed record ClassMix(double[] Borders, int[] Classes)
{
    public static ClassMix Of(IEnumerable<ClassShare> shares, Func<string, int> classIndex) => new(
        CumulativeShares.Of(shares.Select(s => s.Share), addsUp: true), [.. shares.Select(s => classIndex(s.Class))]);
}
