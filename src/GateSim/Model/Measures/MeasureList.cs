namespace GateSim.Model.Measures;

/// <summary>The measures of the results table, in its order. A new one: its own file, its definition in the catalogue, and a line here.</summary>
public static class MeasureList
{
    public static IReadOnlyList<Measure> Of(GatePlan plan)
    {
        var stations = Enumerable.Range(0, plan.Scenario.Stations.Count);
        var areas = Enumerable.Range(0, plan.Scenario.Areas.Count);
        var forks = plan.Classes.Any(c => c.Routes.Length > 1) ? plan.Scenario.Routes.Select(r => r.Name).ToList() : [];
        return
        [
            new Arrivals(plan),
            new Throughput(plan),
            new ClearanceTime(plan),
            new WaitingTime(plan),
            .. stations.Select(s => new StationWaitingTime(plan, s)),
            .. stations.Select(s => new QueueLength(plan, s)),
            .. stations.Select(s => new Utilization(plan, s)),
            new InSystem(plan),
            new Backlog(plan),
            .. areas.Select(a => new AreaOccupancy(plan, a)),
            .. areas.Select(a => new AreaOutside(plan, a)),
            .. areas.Where(a => plan.Scenario.Areas[a].MetresPerVehicle is not null).Select(a => new AreaOutsideLength(plan, a)),
            .. areas.Select(a => new AreaWaitingTime(plan, a)),
            .. forks.Select(r => new RouteThroughput(plan, r)),
            .. forks.Select(r => new RouteClearanceTime(plan, r)),
        ];
    }
}
