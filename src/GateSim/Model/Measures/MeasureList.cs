using GateSim.Model.Records;
using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>The measures of the results table, in its order. A new one: its own file, its definition in the catalogue, and a line here.</summary>
internal static class MeasureList
{
    /// <param name="gate">What they read.</param>
    /// <param name="ofStations">By station: what they read.</param>
    public static IReadOnlyList<Measure> Of(GatePlan plan, GateRecord gate, IReadOnlyList<StationRecord> ofStations)
    {
        var stations = Enumerable.Range(0, plan.Scenario.Stations.Count);
        var areas = Enumerable.Range(0, plan.Scenario.Areas.Count);
        var groups = GroupAt.Of(plan.Scenario).ToList();
        var routes = plan.Scenario.Routes.Select(r => r.Name);
        List<Measure> measures =
        [
            new Arrivals(plan, gate),
            new Throughput(plan, gate),
            new ClearanceTime(plan, gate),
            new WaitingTime(plan, gate),
            .. stations.Select(s => new StationWaitingTime(plan, s, ofStations[s])),
            .. stations.Select(s => new QueueLength(plan, s, ofStations[s])),
            .. stations.Select(s => new Utilization(plan, s, ofStations[s])),
            new InSystem(plan, gate),
            new Backlog(plan),
            .. groups.Select(g => new GroupWaitingTime(g)),
            .. groups.Select(g => new GroupQueueLength(g)),
            .. groups.Select(g => new GroupUtilization(g)),
            .. Optional(plan, MeasureCatalogue.TurnedAway, () => [new Losses(plan, MeasureCatalogue.TurnedAway, Outcome.TurnedAway)]),
            .. Optional(plan, MeasureCatalogue.GaveUp, () => [new Losses(plan, MeasureCatalogue.GaveUp, Outcome.GaveUp)]),
            .. Optional(plan, MeasureCatalogue.Uncleared, () => [new Uncleared(plan)]),
            .. Optional(plan, MeasureCatalogue.AreaOccupancy, () => areas.Select(a => new AreaOccupancy(plan, a))),
            .. Optional(plan, MeasureCatalogue.AreaOutside, () => areas.Select(a => new AreaOutside(plan, a))),
            .. Optional(plan, MeasureCatalogue.AreaOutsideLength,
                () => areas.Where(a => plan.Scenario.Areas[a].MetresPerVehicle is not null).Select(a => new AreaOutsideLength(plan, a))),
            .. Optional(plan, MeasureCatalogue.AreaWaitingTime, () => areas.Select(a => new AreaWaitingTime(plan, a))),
            .. Optional(plan, MeasureCatalogue.RouteThroughput, () => routes.Select(r => new RouteThroughput(plan, r))),
            .. Optional(plan, MeasureCatalogue.RouteClearanceTime, () => routes.Select(r => new RouteClearanceTime(plan, r))),
            .. Optional(plan, MeasureCatalogue.Cost, () => [new Cost(plan)]),
            .. Optional(plan, MeasureCatalogue.StationCost, () => stations.Select(s => new StationCost(plan, s))),
            .. Optional(plan, MeasureCatalogue.Spoiled, () => [new Spoiled(plan)]),
            .. Optional(plan, MeasureCatalogue.SameDay, () => [new SameDay(plan)]),
            .. plan.OwnMeasures.Select(make => make(plan)),
        ];
        return [.. measures, .. plan.Scenario.AskedStatistics.Select(name => new AskedStatistic(name, measures.OfType<TimeMeasure>()))];
    }

    private static IEnumerable<Measure> Optional(GatePlan plan, MeasureDefinition definition, Func<IEnumerable<Measure>> make) =>
        definition.IsIn(plan.Scenario) ? make() : [];
}
