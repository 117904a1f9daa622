using GateSim.Kernel;
using GateSim.Model.Areas;
using GateSim.Model.Measures;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>
/// The gate at work in one replication: vehicles pass its stations while its timetable, its breakdowns and its observers run beside them.
/// All chance is in the traffic and in the breakdown draws; the gate itself only queues.
/// </summary>
internal sealed class Gate
{
    private readonly GatePlan _plan;
    private readonly Clock _clock;
    private readonly IGateTraffic _traffic;
    private readonly Station[] _stations;
    private readonly Area[] _areas;
    private readonly Drivers _drivers;
    private readonly Audience _audience;
    private readonly Stack<Vehicle> _pool;
    private readonly long _warmUp;

    /// <param name="pool">Vehicles that have left earlier gates, to be used again.</param>
    public Gate(GatePlan plan, Clock clock, IGateTraffic traffic, GateMeasures measures, Stack<Vehicle> pool)
    {
        (_plan, _clock, _traffic, _audience, _pool) = (plan, clock, traffic, measures.OfGate, pool);
        _warmUp = plan.WarmUp.Ticks;
        var admissions = new Admissions { MostEverOnDuty = plan.Timetable.MostEverOnDuty };
        _stations = [.. plan.Scenario.Stations.Select((s, i) => new Station(s, i, plan.Timetable.MostServers(i), plan.Priorities, clock, admissions, measures.OfStation[i]))];
        _areas = [.. plan.Scenario.Areas.Select((a, i) => new Area(a, i, plan.Priorities, clock, measures.OfArea[i]))];
        _drivers = new Drivers(plan, _stations, _areas);
        admissions.Stations = [.. _stations.Where(s => s.IsLimited)];
    }

    public IReadOnlyList<Station> Stations => _stations;

    public IReadOnlyList<Area> Areas => _areas;

    public long Now => _clock.Now;

    /// <summary>Vehicles that have come, those at the start included.</summary>
    public long Arrived { get; private set; }

    public long Left { get; private set; }

    /// <summary>Vehicles that have left uncleared: turned away, or out of patience.</summary>
    public long LeftUncleared { get; private set; }

    /// <summary>Vehicles between arriving and leaving, counted by themselves.</summary>
    public int Inside { get; private set; }

    /// <summary>Sets the gate going; it runs as far as its clock does.</summary>
    /// <param name="streams">For the breakdowns.</param>
    public void Open(RandomStreams streams)
    {
        _clock.Launch(FollowTimetable());
        foreach (var area in _areas) _clock.Launch(Follow(area, _plan.AreaTimetables[area.Index]));
        _clock.Launch(Receive());
        foreach (var (station, plan) in _stations.Zip(_plan.Scenario.Stations))
        {
            if (plan.Breakdowns is null) continue;
            var (every, lasts) = (streams.For($"breakdowns every {plan.Name}"), streams.For($"breakdowns last {plan.Name}"));
            foreach (var server in station.Servers) _clock.Launch(BreakDown(server, plan.Breakdowns, every, lasts));
        }
    }

    private async Process FollowTimetable()
    {
        Change();
        for (var day = 0; day < _plan.Scenario.Run.Days; day++)
        {
            foreach (var at in _plan.Timetable.ChangesOn(day))
            {
                await _clock.At(at, Rank.Change);
                Change();
            }
        }
        // What the first instant of the day after the last one changes still happens within the run.
        await _clock.At(_plan.Scenario.Run.Length.Ticks, Rank.Change);
        Change();
    }

    private async Process Follow(Area area, AreaTimetable timetable)
    {
        for (var day = 0; day <= _plan.Scenario.Run.Days; day++)
        {
            foreach (var at in timetable.Changes(day))
            {
                await _clock.At((day * TimeSpan.TicksPerDay) + at.Ticks, Rank.Change);
                area.Change(timetable.IsOpen(day, at), timetable.PerHour(day, at), timetable.PerDay(day));
            }
        }
    }

    private void Change()
    {
        foreach (var station in _stations)
        {
            var (staff, isOpen) = _plan.Timetable.At(station.Index, _clock.Now);
            station.Change(staff, isOpen);
        }
        foreach (var station in _stations) station.StartWhatCan();
    }

    private async Process Receive()
    {
        while (true)
        {
            var vehicle = Unused();
            if (!_traffic.Next(vehicle))
            {
                _pool.Push(vehicle);
                return;
            }
            await _clock.At(vehicle.Arrives, Rank.Arrival);
            _clock.Launch(Journey(vehicle));
        }
    }

    private Vehicle Unused() => _pool.TryPop(out var pooled) ? pooled : new Vehicle();

    private async Process ComeBack(Vehicle vehicle)
    {
        await _clock.At(vehicle.Arrives, Rank.Return);
        _clock.Launch(Journey(vehicle));
    }

    private async Process Journey(Vehicle vehicle)
    {
        Enter(vehicle);
        for (var i = 0; i < vehicle.LegCount; i++)
        {
            Visit visit;
            switch (vehicle.LegAt(i).Kind)
            {
                case LegKind.Visit:
                    visit = vehicle.VisitAt(i);
                    var station = _stations[visit.Station];
                    if (station.IsLimited) await station.Enter(visit); // until it can, the vehicle stays where it is
                    if (visit.Outcome == Outcome.Served)
                    {
                        LeaveServer(vehicle);
                        await station.Serve(visit);
                    }
                    if (visit.Outcome == Outcome.Served || GoesOn(vehicle, i, visit)) break;
                    return;
                case LegKind.Delay:
                    LeaveServer(vehicle);
                    vehicle.ServiceBegins(_clock.Now);
                    await _clock.At(_clock.Now + vehicle.LegAt(i).Ticks, Rank.End);
                    vehicle.ServiceEnds(_clock.Now);
                    break;
                case LegKind.Together:
                    LeaveServer(vehicle);
                    vehicle.TogetherLeft = vehicle.LegAt(i).VisitCount;
                    foreach (var part in vehicle.VisitsOf(vehicle.LegAt(i))) _ = _stations[part.Station].Serve(part);
                    await vehicle.TogetherDone;
                    break;
                case LegKind.Enter:
                    LeaveServer(vehicle);
                    visit = vehicle.VisitAt(i);
                    await _areas[visit.Station].Enter(visit);
                    if (visit.Outcome == Outcome.Served || GoesOn(vehicle, i, visit)) break;
                    return;
                case LegKind.Leave:
                    _areas[vehicle.LegAt(i).Ticks].Leave(vehicle);
                    break;
                case LegKind.Fork:
                    _traffic.Reroute(vehicle, i + 1, _drivers.Choose(vehicle, StepOf(vehicle, vehicle.LegAt(i)).Fork!));
                    break;
            }
        }
        LeaveServer(vehicle);
        LeaveAreas(vehicle);
        Leave(vehicle);
    }

    // Who was not served goes on by another route where there is one, and leaves the gate where there is none.
    private bool GoesOn(Vehicle vehicle, int leg, Visit visit)
    {
        var outcome = visit.Outcome;
        visit.Outcome = Outcome.Served;
        foreach (var observer in _audience.Lost) observer.Lost(vehicle, vehicle.LegAt(leg), _clock.Now, outcome);
        if (vehicle.LegAt(leg) is { Step: not Leg.NoStep } taken && StepOf(vehicle, taken).Otherwise is { } route)
        {
            _traffic.Reroute(vehicle, leg + 1, route);
            return true;
        }
        _traffic.Lose(vehicle, leg + 1);
        LeaveServer(vehicle);
        LeaveAreas(vehicle);
        LeftUncleared++;
        Inside--;
        foreach (var observer in _audience.LeftUncleared) observer.LeftUncleared(vehicle, _clock.Now, outcome);
        _pool.Push(vehicle);
        return false;
    }

    private StepPlan StepOf(Vehicle vehicle, in Leg leg) => _plan.Classes[vehicle.Class].Routes[leg.Route].Steps[leg.Step];

    private static void LeaveAreas(Vehicle vehicle)
    {
        while (vehicle.Areas.Count > 0) vehicle.Areas[^1].Leave(vehicle);
    }

    private static void LeaveServer(Vehicle vehicle)
    {
        var server = vehicle.Holds;
        vehicle.Holds = null;
        server?.Release();
    }

    private void Enter(Vehicle vehicle)
    {
        Arrived++;
        Inside++;
        vehicle.IsTallied = vehicle.Arrives >= _warmUp;
        foreach (var observer in _audience.Arrived) observer.Arrived(vehicle);
    }

    private void Leave(Vehicle vehicle)
    {
        Left++;
        Inside--;
        foreach (var observer in _audience.Left) observer.Left(vehicle, _clock.Now);
        if (_plan.HasReturns) LetReturn(vehicle);
        _pool.Push(vehicle);
    }

    private void LetReturn(Vehicle vehicle)
    {
        var back = Unused();
        if (_traffic.Return(vehicle, _clock.Now, back)) _clock.Launch(ComeBack(back));
        else _pool.Push(back);
    }

    private async Process BreakDown(Server server, BreakdownPlan plan, DrawStream every, DrawStream lasts)
    {
        for (var failure = 0L; ; failure++)
        {
            await _clock.At(_clock.Now + plan.Every.Ticks(every.Uniform(failure, server.Number)), Rank.Change);
            server.Fail();
            await _clock.At(_clock.Now + plan.Lasts.Ticks(lasts.Uniform(failure, server.Number)), Rank.Change);
            server.Repair();
        }
    }
}
