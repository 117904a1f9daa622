using GateSim.Kernel;
using GateSim.Model.Measures;
using GateSim.Model.Records;
using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Stations;

/// <summary>A station at work: its servers, those who wait in its queues, and those who wait to enter because its room is full.</summary>
public sealed class Station
{
    private readonly Clock _clock;
    private readonly StationRecord? _record;
    private readonly Audience _audience;
    private readonly Admissions _admissions;
    private readonly ServerSet _free;
    private readonly Queues _queues;
    private readonly GroupedServers? _groups;
    private readonly long _changeover;
    private readonly VisitLine _entering = new();
    private readonly int? _room;
    private readonly bool _lanesEvenOut;
    private readonly bool _turnsAway;
    private readonly bool _hasPatience;
    private int _staff;
    private int _broken; // of those on duty
    private long _joined;

    internal Station(StationPlan plan, int index, int mostServers, int priorities, Clock clock, Admissions admissions,
        StationRecord? record, Audience audience)
    {
        (Name, Index, _room, _clock, _admissions, _record, _audience) = (plan.Name, index, plan.Room, clock, admissions, record, audience);
        var servers = new Server[mostServers];
        for (var number = 0; number < servers.Length; number++) servers[number] = new Server(this, number, clock);
        Servers = servers;
        _free = new ServerSet(servers);
        foreach (var server in servers) _free.Add(server.Number);
        var ranks = plan.Order == QueueOrder.Priority ? priorities : 1;
        if (plan.Groups.Count > 0) (_groups, _changeover) = (new GroupedServers(plan, servers), plan.Changeover.Ticks);
        _queues = _groups is not null ? new GroupedQueues(plan, servers, _groups, ranks)
            : plan.Queue == QueueKind.Shared ? new SharedQueue(_free, ranks, plan.Patience.Count > 0) : new OwnQueues(servers, ranks, plan);
        (_turnsAway, _hasPatience) = (plan.WhenFull == WhenFull.Leave, plan.Patience.Count > 0);
        _lanesEvenOut = plan.ChangeLanes == LaneChange.ToShorter;
    }

    public string Name { get; }

    public int Index { get; }

    internal IReadOnlyList<Server> Servers { get; }

    /// <summary>Its room is limited: vehicles may have to wait to enter.</summary>
    public bool IsLimited => _room is not null;

    /// <summary>Servers with a lower number are on duty.</summary>
    public int OnDuty => _free.OnDuty;

    /// <summary>On duty and not broken.</summary>
    public int Working => OnDuty - _broken;

    /// <summary>Occupied by a vehicle, in service or blocked after it, or preparing for the next; and not broken.</summary>
    public int Busy { get; private set; }

    /// <summary>Servers that hold a vehicle, broken ones too.</summary>
    public int Occupied => Servers.Count(s => s.Current is not null);

    /// <summary>Servers on duty while the station is open.</summary>
    public int Staff => _staff;

    /// <summary>Servers of a group that are busy and not broken.</summary>
    public int BusyIn(int group) => _groups!.BusyIn(group);

    /// <summary>Servers of a group that are on duty and not broken.</summary>
    public int WorkingIn(int group) => _groups!.WorkingIn(group);

    public int Waiting => _queues.Count;

    public int WaitingToEnter => _entering.Count;

    public IEnumerable<Visit> Queue => _queues.All;

    /// <summary>How long those in its queue have waited, added up, ticks.</summary>
    internal Int128 WaitedUntil(long now) => _queues.WaitedUntil(now);

    public long Now => _clock.Now;

    /// <summary>Given at once if there is room or the vehicle could start, or if it is turned away; otherwise when that comes about. Only where room
    /// is limited.</summary>
    internal Signal Enter(Visit visit)
    {
        var canTake = _entering.Count == 0 && CanTake(visit);
        if (canTake || _turnsAway)
        {
            if (!canTake) visit.Outcome = Outcome.TurnedAway;
            visit.Give();
            return visit;
        }
        visit.Vehicle.WaitsToEnter = this;
        _entering.Add(visit);
        if (visit.Vehicle.Holds is { } server) _admissions.FailIfBlockedForEver(server.Station);
        return visit;
    }

    /// <summary>The vehicle joins the queue, or starts at once; given when its service has ended or it has given up.</summary>
    internal Signal Serve(Visit visit)
    {
        visit.JoinedAt = _clock.Now;
        visit.JoinNumber = _joined++;
        foreach (var observer in _audience.Joined) observer.Joined(this, visit);
        if (_queues.Join(visit) is { } server)
        {
            _record?.StartedAtOnce(visit.JoinedAt, visit.Vehicle.Class, visit.Vehicle.IsTallied);
            Start(server, visit);
            return visit;
        }
        _record?.Joined(visit.JoinedAt);
        if (_hasPatience && visit.PatienceTicks < Visit.EndlessPatience - _clock.Now) _clock.Launch(LosePatience(visit, visit.Uses));
        return visit;
    }

    /// <summary>Sets what the timetable says. Nothing starts yet: <see cref="StartWhatCan"/> follows when all stations have changed.</summary>
    /// <param name="staff">Servers on duty while the station is open.</param>
    internal void Change(int staff, bool isOpen)
    {
        if (staff != _staff)
        {
            _staff = staff;
            _queues.StaffChanged(0, staff);
        }
        if (_groups is not null) Regroup();
        var onDuty = isOpen ? staff : 0;
        if (onDuty == OnDuty && _groups is null) return;
        _free.OnDuty = onDuty;
        _broken = CountBroken();
        TellOfCapacity();
    }

    internal void StartWhatCan()
    {
        for (var number = 0; number < OnDuty && _queues.Count > 0; number++) TryNext(Servers[number]);
        _admissions.Reconsider(this);
    }

    /// <summary>Lets in who waits to enter, as many as can.</summary>
    internal void Admit()
    {
        while (_entering.First is { } visit && CanTake(visit))
        {
            _entering.TakeFirst();
            visit.Vehicle.WaitsToEnter = null;
            visit.Give();
        }
    }

    internal void Served(Visit visit)
    {
        foreach (var observer in _audience.Served) observer.Served(this, visit);
    }

    internal void Freed(Server server, Visit visit)
    {
        if (!server.IsPreparing) BecomesIdle(server);
        foreach (var observer in _audience.LeftServer) observer.LeftServer(this, visit);
        _record?.Freed(Busy, _clock.Now);
        foreach (var observer in _audience.Freed) observer.Freed(this);
        if (_groups is not null) TurnIfDue(server);
        if (_lanesEvenOut) _queues.Shortened(server.Number);
        TryNext(server);
        _admissions.Reconsider(this);
    }

    internal void Prepared(Server server)
    {
        BecomesIdle(server);
        TellOfCapacity();
        if (_groups is not null) TurnIfDue(server);
        TryNext(server);
        _admissions.Reconsider(this);
    }

    internal void Failed(Server server)
    {
        if (server.IsIdle) _free.Remove(server.Number);
        else Busy--;
        _broken = CountBroken();
        TellOfCapacity();
    }

    internal void Repaired(Server server)
    {
        if (server.IsIdle) _free.Add(server.Number);
        else Busy++;
        _broken = CountBroken();
        TellOfCapacity();
        if (_groups is not null) TurnIfDue(server);
        TryNext(server);
        _admissions.Reconsider(this);
    }

    /// <summary>Whether the queue may get shorter by itself: somebody in it will lose patience.</summary>
    internal bool MayBeLeft => _hasPatience && _queues.All.Any(v => v.PatienceTicks < Visit.EndlessPatience);

    /// <summary>Whether this server may ever make way for one who waits here.</summary>
    internal bool MayTakeNext(Server server) => _queues.MayTakeNext(server, _entering.First);

    // By then it may have started, and may even wait again, as another vehicle's visit elsewhere.
    private async Process LosePatience(Visit visit, int use)
    {
        await _clock.At(_clock.Now + visit.PatienceTicks, Rank.End);
        if (visit.Line is null || visit.Uses != use) return;
        _queues.Remove(visit);
        _record?.GaveUp(visit.JoinedAt, _clock.Now);
        foreach (var observer in _audience.GaveUp) observer.GaveUp(this, visit);
        visit.Outcome = Outcome.GaveUp;
        visit.Give();
        _admissions.Reconsider(this);
        _admissions.FailIfBlockedForEver(this);
    }

    private bool CanTake(Visit visit) => _queues.Count < _room || _queues.FreeFor(visit) is not null;

    private void Regroup()
    {
        _groups!.Regroup(TimeSpan.FromTicks(_clock.Now % TimeSpan.TicksPerDay), ((GroupedQueues)_queues).Regroup);
        var haveTurned = false;
        foreach (var server in Servers) haveTurned |= Turn(server);
        if (haveTurned) TellOfCapacity();
    }

    private void TurnIfDue(Server server)
    {
        if (Turn(server)) TellOfCapacity();
    }

    // One that turns from another group is out of use for the changeover.
    private bool Turn(Server server)
    {
        if (!_groups!.Turn(server, out var changesOver)) return false;
        if (changesOver && _changeover > 0)
        {
            _free.Remove(server.Number);
            Busy++;
            server.Prepare(_changeover);
        }
        return true;
    }

    private void TellOfCapacity()
    {
        _record?.CapacityChanged(Busy, Working, _clock.Now);
        foreach (var observer in _audience.CapacityChanged) observer.CapacityChanged(this);
    }

    private void BecomesIdle(Server server)
    {
        if (server.IsBroken) return;
        _free.Add(server.Number);
        Busy--;
    }

    private void TryNext(Server server)
    {
        if (!server.CanStart || _queues.Count == 0 || _queues.TakeFor(server) is not { } visit) return;
        _record?.Started(visit.JoinedAt, _clock.Now, visit.Vehicle.Class, visit.Vehicle.IsTallied);
        Start(server, visit);
    }

    private void Start(Server server, Visit visit)
    {
        visit.StartedAt = _clock.Now;
        visit.Vehicle.ServiceBegins(_clock.Now);
        _free.Remove(server.Number);
        Busy++;
        server.Start(visit);
        foreach (var observer in _audience.Started) observer.Started(this, visit);
    }

    private int CountBroken()
    {
        var broken = 0;
        for (var number = 0; number < OnDuty; number++)
        {
            if (Servers[number].IsBroken) broken++;
        }
        return broken;
    }
}
