namespace GateSim.Analysis.Flows;

/// <summary>Vehicles of one kind at one stop of one way.</summary>
/// <param name="Number">Among all flows.</param>
/// <param name="AtPlace">Among those of its place.</param>
/// <param name="Next">Null: the vehicle leaves the gate.</param>
/// <param name="Beside">Where it is served at the same time; these lead nowhere.</param>
internal sealed record Flow(int Number, int AtPlace, Stop Stop, int Class, Flow? Next, IReadOnlyList<Flow> Beside)
{
    public bool IsAside { get; init; }

    /// <summary>Equally likely times from the start of the service to the next stop, minutes.</summary>
    public double[] Then { get; } = Stop.Then.Parts(Grid.Minutes);
}

/// <summary>All flows of a gate, in all and by place.</summary>
internal sealed class FlowTable(int places)
{
    private readonly List<Flow>[] _places = [.. Enumerable.Range(0, places).Select(_ => new List<Flow>())];
    private readonly List<Flow> _all = [];

    public IReadOnlyList<Flow> All => _all;

    public IReadOnlyList<Flow> At(int place) => _places[place];

    /// <summary>Makes the flows of a way, from its end to its beginning.</summary>
    /// <returns>The first; null where the way has no stop.</returns>
    public Flow? Lay(int vehicleClass, Itinerary way)
    {
        Flow? next = null;
        foreach (var stop in way.Stops.Reverse()) next = Lay(vehicleClass, stop, next, [.. stop.Beside.Select(b => Lay(vehicleClass, b, null, [], isAside: true))]);
        return next;
    }

    private Flow Lay(int vehicleClass, Stop stop, Flow? next, IReadOnlyList<Flow> beside, bool isAside = false)
    {
        var flow = new Flow(_all.Count, _places[stop.Place].Count, stop, vehicleClass, next, beside) { IsAside = isAside };
        _all.Add(flow);
        _places[stop.Place].Add(flow);
        return flow;
    }
}
