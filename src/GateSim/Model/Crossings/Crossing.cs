using GateSim.Model.Traffic;

namespace GateSim.Model.Crossings;

/// <summary>
/// One vehicle passing once, as it was taken down: what it was, when it came and left, and its visits. Times are ticks from the start of the
/// run; classes, routes and places are numbers, to which <see cref="CrossingNames"/> has the names. Objects are used again: who wants to
/// keep something copies it.
/// </summary>
public sealed class Crossing
{
    private readonly List<CrossingVisit> _visits = [];
    private readonly Stack<CrossingVisit> _unused = new();

    /// <summary>Vehicles of a replication in the order in which they came, from 1.</summary>
    public long Vehicle { get; internal set; }

    /// <summary>As which vehicle it was drawn: the same in all scenarios that meet the same vehicles. See <see cref="Traffic.Vehicle.Number"/>.</summary>
    public long Number { get; internal set; }

    public int Population { get; internal set; }

    public bool IsBack { get; internal set; }

    public int Class { get; internal set; }

    /// <summary>The route by which it left, or is on: among those of its class.</summary>
    public int Route { get; internal set; }

    public UInt128 Facts { get; internal set; }

    /// <summary>It came during the warm-up, so it is in no measure of times.</summary>
    public bool IsInWarmUp { get; internal set; }

    public long Arrived { get; internal set; }

    /// <summary>Null: it was still in the gate when the run ended.</summary>
    public long? Left { get; internal set; }

    /// <summary>How it left: served at every step, or uncleared and why. Without meaning for one that is still there.</summary>
    public Outcome Outcome { get; internal set; }

    /// <summary>Time in no service and no delay, of one that was cleared; otherwise null.</summary>
    public long? Waited { get; internal set; }

    /// <summary>In the order in which it came to the places.</summary>
    public IReadOnlyList<CrossingVisit> Visits => _visits;

    internal void Clear()
    {
        foreach (var visit in _visits) _unused.Push(visit);
        _visits.Clear();
    }

    internal CrossingVisit Add(bool isArea, int place, long number, long joined)
    {
        var visit = _unused.TryPop(out var used) ? used : new CrossingVisit();
        visit.Begin(isArea, place, number, joined);
        _visits.Add(visit);
        return visit;
    }

    /// <summary>The visit that joined there under that number.</summary>
    internal CrossingVisit Find(bool isArea, int place, long number)
    {
        for (var i = _visits.Count - 1; i >= 0; i--)
        {
            if (_visits[i].Is(isArea, place, number)) return _visits[i];
        }
        throw new InvalidOperationException("A vehicle goes on with a visit that it never began.");
    }

    /// <summary>The stay in an area that has not ended.</summary>
    internal CrossingVisit FindStay(int area) => _visits.Single(v => v.IsArea && v.Place == area && v.Ended is null);
}

/// <summary>A visit to a station, or a stay in an area. Ticks from the start of the run; null: not by the end of the run.</summary>
public sealed class CrossingVisit
{
    private long _number;

    public bool IsArea { get; private set; }

    /// <summary>Index of the station, or of the area, in the scenario.</summary>
    public int Place { get; private set; }

    /// <summary>When it joined the queue, or came to the area.</summary>
    public long Joined { get; private set; }

    /// <summary>When the service began, or it was let in.</summary>
    public long? Started { get; internal set; }

    /// <summary>When the service was done; null for an area.</summary>
    public long? Served { get; internal set; }

    /// <summary>When it left the server or the area, was turned away or gave up.</summary>
    public long? Ended { get; internal set; }

    /// <summary>The number of the server, from 0; null where none took it.</summary>
    public int? Server { get; internal set; }

    public Outcome Outcome { get; internal set; }

    internal void Begin(bool isArea, int place, long number, long joined)
    {
        (IsArea, Place, _number, Joined) = (isArea, place, number, joined);
        (Started, Served, Ended, Server, Outcome) = (null, null, null, null, Outcome.Served);
    }

    internal bool Is(bool isArea, int place, long number) => IsArea == isArea && Place == place && _number == number;
}
