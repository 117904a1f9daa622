using GateSim.Kernel;

namespace GateSim.Model.Traffic;

/// <summary>
/// One vehicle with all its draws: what it is, when it comes, and what it will need at each station. Objects are used again for a later
/// vehicle once this one has left.
/// </summary>
public sealed class Vehicle
{
    private Leg[] _legs = new Leg[8];
    private Visit[] _visits = [];
    private int _visitCount;
    private int _inService;
    private long _inServiceSince;

    /// <summary>Counted from 0; those waiting at the start are counted apart from those that arrive.</summary>
    public long Number { get; private set; }

    /// <summary>Index of its class in the scenario.</summary>
    public int Class { get; private set; }

    /// <summary>0 is served first where priority counts.</summary>
    public int PriorityRank { get; private set; }

    public long Arrives { get; private set; }

    /// <summary>It came after the warm-up, so its times count.</summary>
    public bool IsTallied { get; set; }

    /// <summary>Time spent in services (of several at once: counted once) and delays, of those that are over.</summary>
    public long ServedTicks { get; private set; }

    /// <summary>The server that its last visit still occupies.</summary>
    public Stations.Server? Holds { get; set; }

    /// <summary>The station in front of which it waits to enter; null if it does not.</summary>
    public Stations.Station? WaitsToEnter { get; set; }

    /// <summary>Given when the last of the services that it takes together has ended.</summary>
    public Signal TogetherDone { get; } = new();

    public int TogetherLeft { get; set; }

    public int LegCount { get; private set; }

    public ref readonly Leg LegAt(int index) => ref _legs[index];

    public ReadOnlySpan<Visit> VisitsOf(in Leg leg) => _visits.AsSpan(leg.FirstVisit, leg.VisitCount);

    /// <summary>A new vehicle, without legs yet.</summary>
    public void Begin(long number, int vehicleClass, int priorityRank, long arrives)
    {
        (Number, Class, PriorityRank, Arrives) = (number, vehicleClass, priorityRank, arrives);
        (LegCount, _visitCount, _inService, ServedTicks) = (0, 0, 0, 0);
        (Holds, WaitsToEnter) = (null, null);
    }

    public void AddVisit(int station, long serviceTicks)
    {
        BeginTogether();
        AddToTogether(station, serviceTicks);
        _visits[_visitCount - 1].IsTogether = false;
    }

    public void AddDelay(long ticks) => NextLeg() = new Leg(0, 0, ticks);

    /// <summary>The next visits up to the next leg are made together.</summary>
    public void BeginTogether() => NextLeg() = new Leg(_visitCount, 0, 0);

    public void AddToTogether(int station, long serviceTicks)
    {
        if (_visitCount == _visits.Length)
        {
            Array.Resize(ref _visits, Math.Max(4, 2 * _visits.Length));
            for (var i = _visitCount; i < _visits.Length; i++) _visits[i] = new Visit(this);
        }
        var visit = _visits[_visitCount++];
        visit.Station = station;
        visit.ServiceTicks = serviceTicks;
        visit.IsTogether = true;
        ref var leg = ref _legs[LegCount - 1];
        leg = leg with { VisitCount = leg.VisitCount + 1 };
    }

    /// <summary>A service or a delay begins.</summary>
    public void ServiceBegins(long now)
    {
        if (_inService++ == 0) _inServiceSince = now;
    }

    public void ServiceEnds(long now)
    {
        if (--_inService == 0) ServedTicks += now - _inServiceSince;
    }

    private ref Leg NextLeg()
    {
        if (LegCount == _legs.Length) Array.Resize(ref _legs, 2 * LegCount);
        return ref _legs[LegCount++];
    }
}

/// <summary>A step that this vehicle takes: a visit, several visits together, or (without a visit) a delay.</summary>
public readonly record struct Leg(int FirstVisit, int VisitCount, long DelayTicks);
