using GateSim.Kernel;

namespace GateSim.Model.Traffic;

/// <summary>
/// One vehicle with all its draws: what it is, when it comes, and what it will need at each station. Objects are used again for a later
/// vehicle once this one has left.
/// </summary>
public sealed class Vehicle
{
    private Leg[] _legs = new Leg[4];
    private List<Areas.Area>? _areas; // made when they are needed, as most of what few vehicles have: a hundred thousand may wait at once
    private Signal? _togetherDone;
    private Visit[] _visits = [];
    private int _visitCount;
    private int _inService;
    private long _inServiceSince;

    internal Vehicle() => Journey = new Journey(this);

    /// <summary>How far it is on its way.</summary>
    internal Journey Journey { get; }

    /// <summary>Counted from 0 within its population: the main stream, a source, those waiting at the start; one that comes back has the
    /// number with which it had left.</summary>
    public long Number { get; private set; }

    public int Population { get; internal set; }

    /// <summary>It has been here before, as another vehicle.</summary>
    public bool IsBack { get; set; }

    /// <summary>Index of its class in the scenario.</summary>
    public int Class { get; private set; }

    /// <summary>0 is served first where priority counts.</summary>
    public int PriorityRank { get; private set; }

    public long Arrives { get; private set; }

    /// <summary>How long its load keeps.</summary>
    public long KeepsTicks { get; internal set; }

    /// <summary>It came after the warm-up, so its times count.</summary>
    public bool IsTallied { get; internal set; }

    /// <summary>Time spent in services (of several at once: counted once) and delays, of those that are over.</summary>
    public long ServedTicks { get; private set; }

    /// <summary>The server that its last visit still occupies.</summary>
    internal Stations.Server? Holds { get; set; }

    /// <summary>The station in front of which it waits to enter; null if it does not.</summary>
    internal Stations.Station? WaitsToEnter { get; set; }

    /// <summary>The areas in which it is.</summary>
    internal List<Areas.Area> Areas => _areas ??= [];

    internal bool IsInAnArea => _areas is { Count: > 0 };

    /// <summary>What it drew for its traits.</summary>
    internal UInt128 Facts { get; set; }

    /// <summary>Where its draws come from, for those that are made on the way.</summary>
    internal Draws? Draws { get; set; }

    /// <summary>The route it is on, among those of its class.</summary>
    public int Route { get; internal set; }

    /// <summary>Given when the last of the services that it takes together has ended.</summary>
    internal Signal TogetherDone => _togetherDone ??= new Signal();

    internal int TogetherLeft { get; set; }

    public int LegCount { get; private set; }

    public ref readonly Leg LegAt(int index) => ref _legs[index];

    /// <summary>The visit of a leg that has one.</summary>
    public Visit VisitAt(int leg) => _visits[_legs[leg].FirstVisit];

    public ReadOnlySpan<Visit> VisitsOf(in Leg leg) => _visits.AsSpan(leg.FirstVisit, leg.VisitCount);

    /// <summary>A new vehicle, without legs yet.</summary>
    internal void Begin(long number, int vehicleClass, int priorityRank, long arrives)
    {
        (Number, Class, PriorityRank, Arrives) = (number, vehicleClass, priorityRank, arrives);
        (LegCount, _visitCount, _inService, ServedTicks) = (0, 0, 0, 0);
        (Holds, WaitsToEnter, Route, IsBack) = (null, null, 0, false);
        KeepsTicks = long.MaxValue;
    }

    public bool IsSpoiled(long now) => now - Arrives > KeepsTicks;

    /// <param name="step">Its number on the route; as in the methods below.</param>
    internal void AddVisit(int station, long serviceTicks, int step = Leg.NoStep) => AddAlone(LegKind.Visit, step, station).ServiceTicks = serviceTicks;

    internal void AddDelay(long ticks) => NextLeg() = new Leg(LegKind.Delay, 0, Leg.NoStep, _visitCount, 0, ticks);

    /// <summary>The area's admission is a visit too: it waits for it like for a server.</summary>
    internal void AddEnter(int area, int step = Leg.NoStep) => AddAlone(LegKind.Enter, step, area);

    internal void AddLeave(int area) => NextLeg() = new Leg(LegKind.Leave, 0, Leg.NoStep, _visitCount, 0, area);

    /// <summary>On which route it goes on is decided when it gets there.</summary>
    internal void AddFork(int step) => NextLeg() = new Leg(LegKind.Fork, Route, step, _visitCount, 0, 0);

    /// <summary>The next visits up to the next leg are made together.</summary>
    internal void BeginTogether() => NextLeg() = new Leg(LegKind.Together, 0, Leg.NoStep, _visitCount, 0, 0);

    internal void AddToTogether(int station, long serviceTicks)
    {
        ref var leg = ref _legs[LegCount - 1];
        leg = leg with { VisitCount = leg.VisitCount + 1 };
        var visit = NextVisit(station);
        visit.ServiceTicks = serviceTicks;
        visit.IsTogether = true;
    }

    /// <summary>What was to come after these first legs is given up.</summary>
    internal void Forget(int legsKept)
    {
        LegCount = legsKept;
        _visitCount = legsKept == 0 ? 0 : _legs[legsKept - 1].FirstVisit + _legs[legsKept - 1].VisitCount;
    }

    /// <summary>A service or a delay begins.</summary>
    internal void ServiceBegins(long now)
    {
        if (_inService++ == 0) _inServiceSince = now;
    }

    internal void ServiceEnds(long now)
    {
        if (--_inService == 0) ServedTicks += now - _inServiceSince;
    }

    private Visit AddAlone(LegKind kind, int step, int at)
    {
        NextLeg() = new Leg(kind, Route, step, _visitCount, 1, 0);
        var visit = NextVisit(at);
        visit.IsTogether = false;
        return visit;
    }

    private Visit NextVisit(int at)
    {
        if (_visitCount == _visits.Length) Array.Resize(ref _visits, Math.Max(4, 2 * _visits.Length));
        var visit = _visits[_visitCount++] ??= new Visit(this);
        visit.Station = at;
        return visit;
    }

    private ref Leg NextLeg()
    {
        if (LegCount == _legs.Length) Array.Resize(ref _legs, 2 * LegCount);
        return ref _legs[LegCount++];
    }
}

/// <summary>What a step is for the vehicle that takes it.</summary>
public enum LegKind : byte { Visit, Together, Delay, Enter, Leave, Fork }

/// <summary>A step that this vehicle takes.</summary>
/// <param name="Route">Where the step stands, among the routes of the class.</param>
/// <param name="Step">Its number there; <see cref="NoStep"/> where it leads to no other route.</param>
/// <param name="FirstVisit">The first of its visits: to a station, to several together, or to an area that it enters.</param>
/// <param name="Ticks">Of a delay; for an area that is left its index.</param>
public readonly record struct Leg(LegKind Kind, int Route, int Step, int FirstVisit, int VisitCount, long Ticks)
{
    public const int NoStep = -1;
}
