namespace GateSim.Model.Measures;

/// <summary>The measures of the results table, in its order. A new one: its own file, its definition in the catalogue, and a line here.</summary>
public static class MeasureList
{
    public static IReadOnlyList<Measure> Of(GatePlan plan)
    {
        var stations = Enumerable.Range(0, plan.Scenario.Stations.Count);
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
        ];
    }
}
