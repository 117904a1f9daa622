using GateSim.Analysis.Flows;
using GateSim.Analysis.Stationary;
using GateSim.Model;
using GateSim.Scenarios;

namespace GateSim.Analysis.Twins;

/// <summary>From the fluid's course at a station to what is said of it.</summary>
internal sealed class StationTwinMaker
{
    private readonly GatePlan _plan;
    private readonly StationPlan _station;
    private readonly PlaceCourse _course;
    private readonly Window _window;
    private readonly StationArrivals _from;
    private readonly IReadOnlyList<(double Minutes, int Servers)> _duty;
    private readonly double _came;

    public StationTwinMaker(GatePlan plan, int station, FluidCourse fluid, Window window)
    {
        (_plan, _station, _course, _window) = (plan, plan.Scenario.Stations[station], fluid.Places[station], window);
        _from = new StationArrivals(plan.Scenario, station, fluid.Kinds);
        _duty = Capacities.Duty(plan, station);
        _came = window.Sum(_course.Arrivals);
    }

    public StationTwin Make()
    {
        var (service, scv) = Service();
        var isExact = _from is { AreFromOutside: true, KnowsWhoWaits: true } && Exactness.IsMMc(_plan.Scenario, _station);
        var fluid = _window.ByHour(_course.QueueIn);
        var chance = Chance(service, out var steady);
        var correction = isExact ? 1 : (_from.Scv + scv) / 2;
        IReadOnlyList<double> byHour = chance is null ? fluid : isExact ? chance.QueueByHour
            : [.. chance.QueueByHour.Zip(chance.FluidByHour, (q, f) => Math.Max(0, f + (correction * (q - f))))];
        var (work, done, capacity) = (_window.Sum(_course.WorkArrived), _window.Sum(_course.WorkDone), _window.Sum(_course.Capacity));
        var queue = _window.Mean(byHour);
        return new StationTwin
        {
            Station = _station.Name,
            Method = chance is null ? TwinMethod.Fluid : isExact ? TwinMethod.Exact : TwinMethod.Corrected,
            ArrivalsPerDay = _came / _window.Days,
            Service = service,
            ServiceScv = scv,
            OfferedLoad = capacity == 0 ? null : work / capacity,
            Utilization = capacity == 0 ? null : done / capacity,
            ServersOnDuty = MeanOnDuty(),
            Queue = queue,
            Wait = _came == 0 ? 0 : queue * _window.Days * 1440 / _came,
            DelayProbability = isExact ? chance?.DelayProbability : null,
            QueueByHour = byHour,
            FluidByHour = fluid,
            LoadByHour = [.. _window.ByHour(s => _course.WorkArrived[s]).Zip(_window.ByHour(s => _course.Capacity[s]), (w, c) => c == 0 ? (double?)null : w / c)],
            GrowthPerDay = (_course.QueueAtEnd[^1] - (_window.First == 0 ? 0 : _course.QueueAtEnd[_window.First - 1])) / _window.Days,
            ClearsAt = _window.ClearsAt(_course.QueueIn),
            Steady = steady && _came > 0 ? LongRun(service, scv, isExact) : null,
            LeftOut = _came == 0 ? [] : Simplifications.OfStation(_plan.Scenario, _station, _from, scv),
        };
    }

    // A server that fails: its service takes longer and is more irregular (Hopp and Spearman, Factory Physics, 2008, §8.4.2).
    private (double Minutes, double Scv) Service()
    {
        if (_came == 0) return (0, 0);
        var mean = _window.Sum(_course.WorkArrived) / _came;
        if (mean == 0) return (0, 0);
        var scv = Math.Max(0, (_window.Sum(_course.WorkSquared) / _came / (mean * mean)) - 1);
        if (_station.Breakdowns is not { } breakdowns) return (mean, scv);
        var up = Capacities.Availability(_station);
        var repair = breakdowns.Lasts.Mean / TimeSpan.TicksPerMinute;
        return (mean / up, scv + ((1 + (breakdowns.Lasts.Cv * breakdowns.Lasts.Cv)) * up * (1 - up) * repair / mean));
    }

    private ChanceQueue? Chance(double service, out bool isConstant)
    {
        isConstant = false;
        if (service <= 0) return null;
        double[] arrivals = [.. _course.Arrivals];
        arrivals[0] = Math.Max(0, arrivals[0] - _from.AtStart);
        var stretches = new StationStretches(arrivals, _duty, _window.WarmUp);
        isConstant = stretches.IsConstant && _from.AtStart == 0;
        return ChanceQueue.Of(stretches, service, (int)Math.Round(_from.AtStart), _window.WarmUp);
    }

    private SteadyQueue? LongRun(double service, double scv, bool isExact)
    {
        var (rate, servers) = (_came / _window.Days / 1440, _duty[0].Servers);
        SteadyQueue queue = isExact ? new MMc(rate, service, servers) : new GGc(rate, service, servers, _from.Scv, scv);
        return queue.IsStable ? queue : null;
    }

    private double MeanOnDuty()
    {
        var on = _duty.Where(d => d.Servers > 0).ToList();
        return on.Count == 0 ? 0 : on.Sum(d => d.Minutes * d.Servers) / on.Sum(d => d.Minutes);
    }
}
