using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace GateSim.Web.Plans;

/// <summary>How much a replication has to do.</summary>
internal static class Work
{
    /// <summary>Vehicles that are expected, those that come back counted again; and breakdowns, which are as much work.</summary>
    public static double VehiclesOf(Scenario scenario)
    {
        var times = scenario.Classes.ToDictionary(c => c.Name, c => 1 + (double)(c.Returns?.Share ?? 0));
        var demand = scenario.Demand;
        var vehicles = demand.WaitingAtStart.Sum(w => w.Count * times[w.Class]);
        if (demand.VehiclesPerDay > 0) vehicles += Expected(scenario, demand.MainStream()) * scenario.Classes.Sum(c => (double)c.Share * times[c.Name]);
        foreach (var source in demand.Sources)
            vehicles += Expected(scenario, source.Arrivals) * (source.Classes.Count > 0 ? source.Classes.Sum(c => (double)c.Share * times[c.Class]) : times.Values.Max());
        return vehicles + scenario.Stations.Sum(s => BreakdownsOf(s, scenario.Run.Length));
    }

    /// <summary>A vehicle of the stream is so many crossings, by those that come back.</summary>
    public static double CrossingsEach(Scenario scenario, IEnumerable<ClassShare> classes) =>
        classes.Sum(share => (double)share.Share * (1 + (double)(scenario.Classes.First(c => c.Name == share.Class).Returns?.Share ?? 0)));

    private static double Expected(Scenario scenario, ArrivalPlan arrivals) =>
        Enumerable.Range(0, scenario.Run.Days).Sum(day => arrivals.ExpectedOn(scenario.Run.Start.AddDays(day)));

    private static double BreakdownsOf(StationPlan station, TimeSpan length) => station.Breakdowns is not { } breakdowns ? 0
        : station.Servers.Most * (length.TotalMinutes / Math.Max(1e-6, Minutes(breakdowns.Every) + Minutes(breakdowns.Lasts)));

    private static double Minutes(Distribution time) => time.Mean / TimeSpan.TicksPerMinute;
}
