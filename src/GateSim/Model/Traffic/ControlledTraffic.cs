using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>
/// Passes the traffic on and adds up by how much it is more than on average: vehicles of the Poisson streams beyond those expected, and work beyond what
/// the services that they came for take on average. Both are 0 in the mean, whatever the gate makes of them, so they can serve as control variates.
/// </summary>
internal sealed class ControlledTraffic : IGateTraffic
{
    /// <summary>Of the names of <see cref="Deviations"/>.</summary>
    public const int Count = 2;

    private readonly GatePlan _plan;
    private readonly bool[] _isPoisson; // by population
    private readonly double _expected;
    private readonly ServicePlan?[][] _services; // by class and station
    private IGateTraffic? _traffic;
    private long _vehicles;
    private double _work;

    public ControlledTraffic(GatePlan plan)
    {
        _plan = plan;
        var demand = plan.Scenario.Demand;
        _isPoisson = new bool[Populations.Of(plan.Scenario).Count()];
        _expected = Include(Populations.Main.Index, demand.VehiclesPerDay > 0 ? demand.MainStream() : null);
        for (var i = 0; i < demand.Sources.Count; i++) _expected += Include(Populations.OfSource(plan.Scenario, i).Index, demand.Sources[i].Arrivals as PoissonArrivals);
        _services = [.. plan.Classes.Select(c => (ServicePlan?[])[.. plan.Scenario.Stations.Select((_, s) =>
            c.Routes.SelectMany(r => r.Steps).SelectMany(step => step.Services).FirstOrDefault(service => service.Station == s))])];
    }

    /// <summary>Vehicles, and hours of work, beyond what comes on average after the warm-up.</summary>
    public IReadOnlyList<double> Deviations => [_vehicles - _expected, _work / TimeSpan.TicksPerHour];

    public void Begin(IGateTraffic traffic) => (_traffic, _vehicles, _work) = (traffic, 0, 0);

    public bool Next(Vehicle vehicle)
    {
        if (!_traffic!.Next(vehicle)) return false;
        if (vehicle.Arrives < _plan.WarmUp.Ticks) return true;
        if (_isPoisson[vehicle.Population]) _vehicles++;
        var visits = _plan.Classes[vehicle.Class].Visits;
        for (var i = 0; i < vehicle.LegCount; i++)
        {
            ref readonly var leg = ref vehicle.LegAt(i);
            if (!leg.IsService) continue;
            _work += leg.Ticks - _services[vehicle.Class][leg.Place]!.TimeFor(vehicle.Facts).Mean;
            if (visits[leg.Place]?.After.For(vehicle.Facts) is { } after) _work += vehicle.NeedsAt(i).AfterTicks - after.Mean;
        }
        return true;
    }

    public bool Return(Vehicle left, long now, Vehicle back) => _traffic!.Return(left, now, back);

    public void Reroute(Vehicle vehicle, int legsBegun, int route) => _traffic!.Reroute(vehicle, legsBegun, route);

    public void Lose(Vehicle vehicle, int legsBegun) => _traffic!.Lose(vehicle, legsBegun);

    // How many are expected after the warm-up. Platoons are not counted: those that are cut off at the end of the run make their mean hard to know.
    private double Include(int population, PoissonArrivals? arrivals)
    {
        if (arrivals is null or { Platoons: not null }) return 0;
        _isPoisson[population] = true;
        var run = _plan.Scenario.Run;
        return Enumerable.Range(0, 24 * run.Days).Sum(hour =>
        {
            var date = run.Start.AddDays(hour / 24);
            var counted = Math.Clamp(hour + 1 - _plan.WarmUp.TotalHours, 0, 1);
            return counted == 0 ? 0 : counted * arrivals.Hours.In(date, hour % 24, arrivals.KnownFactorOn(date));
        });
    }
}
