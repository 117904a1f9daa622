using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>Which vehicles are on a route: each class has numbers of its own for its routes.</summary>
internal sealed class RouteFilter(GatePlan plan, string route)
{
    private readonly int[] _byClass = [.. plan.Classes.Select(c => Array.FindIndex(c.Routes, r => r.Name == route))]; // below 0: none of its own

    public bool Holds(Vehicle vehicle) => vehicle.Route == _byClass[vehicle.Class];
}

/// <summary>All vehicles that leave by the route after the warm-up, whenever they came and on whatever route.</summary>
internal sealed class RouteThroughput(GatePlan plan, string route) : Measure
{
    private readonly RouteFilter _isOnRoute = new(plan, route);
    private readonly long _warmUp = plan.WarmUp.Ticks;
    private long _left;

    public override IEnumerable<StatisticKey> Keys => GatePlan.Keys(MeasureCatalogue.RouteThroughput, route, null);

    public override void Clear() => _left = 0;

    public override void Left(Vehicle vehicle, long now)
    {
        if (now >= _warmUp && _isOnRoute.Holds(vehicle)) _left++;
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) => [_left / end.DaysCounted];
}

/// <summary>From arriving at the gate to leaving by the route.</summary>
internal sealed class RouteClearanceTime(GatePlan plan, string route) : TimeMeasure(MeasureCatalogue.RouteClearanceTime)
{
    private readonly RouteFilter _isOnRoute = new(plan, route);
    private readonly Tally _times = new();

    public override IEnumerable<StatisticKey> Keys => GatePlan.Keys(MeasureCatalogue.RouteClearanceTime, route, null);

    public override Tally[] TimesOf(string? vehicleClass) => [_times];

    public override void Clear() => _times.Clear();

    public override void Left(Vehicle vehicle, long now)
    {
        if (vehicle.IsTallied && _isOnRoute.Holds(vehicle)) _times.Add(now - vehicle.Arrives);
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) => StatisticsOf([_times], end);
}
