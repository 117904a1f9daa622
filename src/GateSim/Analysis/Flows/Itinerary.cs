namespace GateSim.Analysis.Flows;

/// <summary>A way through the gate that some vehicles of a kind take.</summary>
/// <param name="Share">Of the kind's vehicles.</param>
/// <param name="Before">From arriving to the first stop; where there is none, to leaving.</param>
public sealed record Itinerary(double Share, Span Before, IReadOnlyList<Stop> Stops);

/// <summary>A station or an area at which a vehicle may have to wait.</summary>
/// <param name="Place">Of a station its index; of an area the number of stations and its index.</param>
/// <param name="Keeps">How long a server is kept, after-time included; 0 at an area.</param>
/// <param name="Then">From the start of the service to the next stop, or to leaving the gate.</param>
/// <param name="Beside">Stops at which it is served at the same time, and sooner: it goes on from this one.</param>
public sealed record Stop(int Place, Span Keeps, Span Then, IReadOnlyList<Stop> Beside)
{
    /// <summary>Where it stands, for telling ways apart.</summary>
    public string Name => Beside.Count == 0 ? $"{Place}" : $"{Place}({string.Join(' ', Beside.Select(b => b.Name))})";

    /// <summary>The mean of several at the same places.</summary>
    /// <param name="stops">With weights that add up to 1.</param>
    public static Stop MeanOf(IReadOnlyList<(Stop Stop, double Weight)> stops)
    {
        var first = stops[0].Stop;
        return new Stop(
            first.Place, Span.MeanOf(stops.Select(s => (s.Stop.Keeps, s.Weight))), Span.MeanOf(stops.Select(s => (s.Stop.Then, s.Weight))),
            [.. first.Beside.Select((_, i) => MeanOf([.. stops.Select(s => (s.Stop.Beside[i], s.Weight))]))]);
    }
}
