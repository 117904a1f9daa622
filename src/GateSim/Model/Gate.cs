using GateSim.Kernel;
using GateSim.Model.Areas;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>
/// The gate at work in one replication: vehicles pass its stations while its timetable, its breakdowns and its observers run beside them.
/// All chance is in the traffic and in the breakdown draws; the gate itself only queues.
/// </summary>
internal sealed class Gate : IBooks
{
    private readonly GatePlan _plan;
    private readonly Clock _clock;
    private readonly Station[] _stations;
    private readonly Area[] _areas;
    private readonly Journeys _journeys;
    private readonly Arrivals _arrivals;

    public Gate(GatePlan plan, Clock clock, IGateTraffic traffic, GateMeasures measures, VehiclePool pool)
    {
        (_plan, _clock) = (plan, clock);
        var admissions = new Admissions { MostEverOnDuty = plan.Timetable.MostEverOnDuty };
        _stations = [.. plan.Scenario.Stations.Select((s, i) => new Station(s, i, plan.Timetable.MostServers(i), plan.Priorities, clock, admissions,
            measures.AreTakenDown ? measures.StationRecords[i] : null, measures.OfStation[i]))];
        _areas = [.. plan.Scenario.Areas.Select((a, i) => new Area(a, i, plan.Priorities, clock, measures.OfArea[i]))];
        _journeys = new Journeys(plan, clock, traffic, _stations, _areas, measures.AreTakenDown ? measures.Record : null, measures.OfGate, pool);
        _arrivals = new Arrivals(clock, traffic, _journeys, pool);
        StationNames = [.. _stations.Select(s => s.Name)];
        admissions.Stations = [.. _stations.Where(s => s.IsLimited)];
    }

    public IReadOnlyList<Station> Stations => _stations;

    public IReadOnlyList<Area> Areas => _areas;

    public long Now => _clock.Now;

    public long Arrived => _journeys.Arrived;

    public long Left => _journeys.Left;

    public long LeftUncleared => _journeys.LeftUncleared;

    public int Inside => _journeys.Inside;

    public IReadOnlyList<string> StationNames { get; }

    public int WaitingAt(int station) => _stations[station].Waiting;

    public int OccupiedAt(int station) => _stations[station].Occupied;

    public Int128 WaitedUntil(long now, int station) => _stations[station].WaitedUntil(now);

    /// <summary>Sets the gate going; it runs as far as its clock does.</summary>
    /// <param name="streams">For the breakdowns.</param>
    public void Open(RandomStreams streams)
    {
        _clock.Launch(FollowTimetable());
        foreach (var area in _areas) _clock.Launch(Follow(area, _plan.AreaTimetables[area.Index]));
        _arrivals.AwaitNext();
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
