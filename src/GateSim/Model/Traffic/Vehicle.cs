using GateSim.Kernel;

namespace GateSim.Model.Traffic;

/// <summary>
/// One vehicle with all its draws: what it is, when it comes, and what it will need at each station. Objects are used again for a later
/// vehicle once this one has left.
/// </summary>
public sealed class Vehicle
{
    /// <summary>About as long as it is in memory.</summary>
    internal const int Bytes = 192;

    private Leg[] _legs = new Leg[4];
    private List<Areas.Area>? _areas; // made when they are needed, as most of what few vehicles have: a hundred thousand may wait at once
    private Signal? _togetherDone;
    private VisitNeeds[]? _needs; // by leg
    private Visit? _visit;
    private Visit? _visitHeld;
    private Visit?[] _together = [];
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
    internal FactSet Facts { get; set; }

    /// <summary>Where its draws come from, for those that are made on the way.</summary>
    internal Draws? Draws { get; set; }

    /// <summary>The route it is on, among those of its class.</summary>
    public int Route { get; internal set; }

    /// <summary>Given when the last of the services that it takes together has ended.</summary>
    internal Signal TogetherDone => _togetherDone ??= new Signal();

    internal int TogetherLeft { get; set; }

    /// <summary>The visit that it makes, or the one that it made last.</summary>
    internal Visit Visit => _visit!;

    public int LegCount { get; private set; }

    public ref readonly Leg LegAt(int index) => ref _legs[index];

    /// <summary>Some visit may need more than its service.</summary>
    internal bool HasNeeds => _needs is not null;

    /// <summary>What the visit of a leg needs beside its service.</summary>
    public VisitNeeds NeedsAt(int leg) => _needs is { } needs ? needs[leg] : VisitNeeds.None;

    /// <summary>Brings what it holds into the processor's cache, once it is there itself.</summary>
    internal void FetchParts()
    {
        CacheLine.FetchObject(Journey, Journey.Bytes);
        CacheLine.Fetch(in _legs[0]);
        CacheLine.Fetch(in _legs[^1]);
    }

    /// <summary>A new vehicle, without legs yet.</summary>
    internal void Begin(long number, int vehicleClass, int priorityRank, long arrives)
    {
        (Number, Class, PriorityRank, Arrives) = (number, vehicleClass, priorityRank, arrives);
        (LegCount, _inService, ServedTicks) = (0, 0, 0);
        (Holds, WaitsToEnter, Route, IsBack) = (null, null, 0, false);
        KeepsTicks = long.MaxValue;
    }

    public bool IsSpoiled(long now) => now - Arrives > KeepsTicks;

    /// <param name="step">Its number on the route; as in the methods below.</param>
    internal void AddVisit(int station, long serviceTicks, int step = Leg.NoStep) => NextLeg() = new Leg(LegKind.Visit, Route, step, station, serviceTicks);

    internal void AddDelay(long ticks) => NextLeg() = new Leg(LegKind.Delay, 0, Leg.NoStep, 0, ticks);

    /// <summary>The area's admission is a visit too: it waits for it like for a server.</summary>
    internal void AddEnter(int area, int step = Leg.NoStep) => NextLeg() = new Leg(LegKind.Enter, Route, step, area, 0);

    internal void AddLeave(int area) => NextLeg() = new Leg(LegKind.Leave, 0, Leg.NoStep, area, 0);

    /// <summary>On which route it goes on is decided when it gets there.</summary>
    internal void AddFork(int step) => NextLeg() = new Leg(LegKind.Fork, Route, step, 0, 0);

    /// <summary>The visits that are added next are made together.</summary>
    internal void BeginTogether() => NextLeg() = new Leg(LegKind.Together, 0, Leg.NoStep, 0, 0);

    internal void AddToTogether(int station, long serviceTicks)
    {
        NextLeg() = new Leg(LegKind.Part, 0, Leg.NoStep, station, serviceTicks);
        var together = LegCount - 2;
        while (_legs[together].Kind == LegKind.Part) together--;
        _legs[together] = _legs[together] with { Place = LegCount - 1 - together };
    }

    /// <summary>What was to come after these first legs is given up.</summary>
    internal void Forget(int legsKept) => LegCount = legsKept;

    /// <summary>The gate in which it was, wherever it was, is no more.</summary>
    internal void Abandon()
    {
        _areas?.Clear();
        _visit?.Abandon();
        _visitHeld?.Abandon();
        foreach (var visit in _together) visit?.Abandon();
        _togetherDone?.Withdraw();
    }

    /// <summary>To be filled in, for every leg that is a visit; before that it is what another vehicle needed.</summary>
    internal ref VisitNeeds NewNeedsAt(int leg)
    {
        if (_needs is null || _needs.Length < _legs.Length) Array.Resize(ref _needs, _legs.Length);
        return ref _needs![leg];
    }

    /// <summary>The visit of a leg begins. The one whose server the vehicle still keeps goes on beside it.</summary>
    internal Visit TakeUp(int leg)
    {
        if (Holds is { } server && server.Current == _visit) (_visit, _visitHeld) = (_visitHeld, _visit);
        _visit ??= new Visit(this);
        _visit.Begin(leg, isTogether: false);
        return _visit;
    }

    /// <summary>The same of one that is made together with others.</summary>
    /// <param name="among">Its number among them.</param>
    internal Visit TakeUpTogether(int leg, int among)
    {
        if (among == _together.Length) Array.Resize(ref _together, Math.Max(2, 2 * among));
        var visit = _together[among] ??= new Visit(this);
        visit.Begin(leg, isTogether: true);
        return visit;
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

    private ref Leg NextLeg()
    {
        if (LegCount == _legs.Length) Array.Resize(ref _legs, 2 * LegCount);
        return ref _legs[LegCount++];
    }
}

/// <summary>What a step is for the vehicle that takes it.</summary>
public enum LegKind : byte { Visit, Together, Part, Delay, Enter, Leave, Fork }

/// <summary>A step that this vehicle takes.</summary>
/// <param name="Route">Where the step stands, among the routes of the class.</param>
/// <param name="Step">Its number there; <see cref="NoStep"/> where it leads to no other route.</param>
/// <param name="Place">The index of the station, or of the area that it enters or leaves; of services together how many they are: as parts they
/// are the legs that follow.</param>
/// <param name="Ticks">Of the service, or of a delay.</param>
public readonly record struct Leg(LegKind Kind, int Route, int Step, int Place, long Ticks)
{
    public const int NoStep = -1;

    /// <summary>A visit to a station, by itself or as a part of several.</summary>
    public bool IsService => Kind is LegKind.Visit or LegKind.Part;
}

/// <summary>What a visit needs beside its service.</summary>
/// <param name="AfterTicks">How long its server stays busy after the vehicle has left it.</param>
/// <param name="PatienceTicks">How long it waits at most; <see cref="Visit.EndlessPatience"/>: for ever.</param>
/// <param name="Group">The group of servers that it belongs to, where the station has groups.</param>
/// <param name="LaneDraw">Uniform on (0, 1): which server's queue it joins, where that is drawn.</param>
public readonly record struct VisitNeeds(long AfterTicks, long PatienceTicks, int Group, double LaneDraw)
{
    public static VisitNeeds None { get; } = new(0, Visit.EndlessPatience, 0, 0);
}
