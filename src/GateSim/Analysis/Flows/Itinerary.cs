namespace GateSim.Analysis.Flows;

/// <summary>A way through the gate that some vehicles of a kind take.</summary>
/// <param name="Share">Of the kind's vehicles.</param>
/// <param name="Before">Minutes from arriving to the first stop; where there is none, to leaving.</param>
public sealed record Itinerary(double Share, double Before, IReadOnlyList<Stop> Stops);

/// <summary>A station or an area at which a vehicle may have to wait.</summary>
/// <param name="Place">Of a station its index; of an area the number of stations and its index.</param>
/// <param name="Keeps">Mean minutes that a server is kept, after-time included; 0 at an area.</param>
/// <param name="KeepsSquared">Mean of their square.</param>
/// <param name="Then">Minutes from the start of the service to the next stop, or to leaving the gate.</param>
/// <param name="Beside">Stops at which it is served at the same time, and sooner: it goes on from this one.</param>
public sealed record Stop(int Place, double Keeps, double KeepsSquared, double Then, IReadOnlyList<Stop> Beside)
{
    /// <summary>Where it stands, for telling ways apart.</summary>
    public string Name => Beside.Count == 0 ? $"{Place}" : $"{Place}({string.Join(' ', Beside.Select(b => b.Name))})";

    /// <summary>The mean of several at the same places.</summary>
    /// <param name="stops">With weights that add up to 1.</param>
    public static Stop MeanOf(IReadOnlyList<(Stop Stop, double Weight)> stops)
    {
        double Mean(Func<Stop, double> of) => stops.Sum(s => s.Weight * of(s.Stop));
        var first = stops[0].Stop;
        return new Stop(
            first.Place, Mean(s => s.Keeps), Mean(s => s.KeepsSquared), Mean(s => s.Then),
            [.. first.Beside.Select((_, i) => MeanOf([.. stops.Select(s => (s.Stop.Beside[i], s.Weight))]))]);
    }
}
