using System.Globalization;
using GateSim.Scenarios;

namespace GateSim.Reporting.Text;

/// <summary>Who comes, in a line for each stream of vehicles.</summary>
public static class DemandText
{
    /// <summary>Of all streams together, and who waits at the start.</summary>
    public static string OfAll(Scenario scenario)
    {
        var demand = scenario.Demand;
        var all = PerDay(scenario.Run, [demand.MainStream(), .. demand.Sources.Select(s => s.Arrivals)], demand.Sources.Count == 0 ? "" : " in all");
        var waiting = demand.WaitingAtStart.Sum(w => w.Count);
        List<string> parts = [demand.Sources.Count == 0 ? all + Platoons(demand.Platoons) : all];
        if (waiting > 0) parts.Add($"{waiting} waiting at the start");
        if (scenario.Classes.Any(c => c.Returns is not null)) parts.Add("beside those that come back");
        if (demand.Declarations is { } shared) parts.Add(Say($"{shared.Vehicles:0.##} vehicles a declaration share {string.Join(", ", shared.Traits)}"));
        return string.Join(", ", parts);
    }

    public static IEnumerable<string> OfSources(Scenario scenario)
    {
        if (scenario.Demand is { Sources.Count: > 0, VehiclesPerDay: > 0 })
            yield return $"main stream: {PerDay(scenario.Run, [scenario.Demand.MainStream()])}{Platoons(scenario.Demand.Platoons)}";
        foreach (var source in scenario.Demand.Sources)
        {
            var classes = string.Concat(source.Classes.Select(c => Say($", {c.Class} {c.Share * 100:0.###} %")));
            yield return $"{source.Name}: {Of(source.Arrivals, scenario.Run)}{classes}";
        }
    }

    public static IEnumerable<string> OfReturns(Scenario scenario) =>
        from c in scenario.Classes
        let back = c.Returns
        where back is not null
        let longest = back.Within is { } within ? $", within {Spans.Words(within)}" : ""
        select Say($"{c.Name} as {back.As} ({back.Share * 100:0.###} %), after {back.After}{longest}");

    private static string Of(ArrivalPlan arrivals, RunPlan run)
    {
        switch (arrivals)
        {
            case LoggedArrivals log:
                var within = log.Within(run).Count();
                var outside = log.Vehicles.Count - within;
                return $"{Spans.Counted(within, "vehicle")} of {Path.GetFileName(log.File)}"
                    + (outside > 0 ? Say($" ({outside:#,0} more outside the run)") : "");
            case BookedArrivals booked:
                return Say($"{booked.Vehicles} bookings every {Spans.Words(booked.Every)}, of which {booked.NoShow * 100:0.###} % are not kept: ")
                    + PerDay(run, [booked]);
            default:
                var file = arrivals is PoissonArrivals { Hours: CountedHours counts } ? $" by {Path.GetFileName(counts.File)}" : "";
                return PerDay(run, [arrivals]) + file + Platoons((arrivals as PoissonArrivals)?.Platoons);
        }
    }

    private static string PerDay(RunPlan run, IReadOnlyList<ArrivalPlan> streams, string together = "")
    {
        var days = Enumerable.Range(0, run.Days).Select(day => streams.Sum(s => s.ExpectedOn(run.Start.AddDays(day)))).ToList();
        return days.Min() == days.Max() ? Say($"{days[0]:#,0.#} vehicles a day{together}")
            : Say($"{days.Min():#,0.#} to {days.Max():#,0.#} vehicles a day{together} (mean {days.Average():#,0.#})");
    }

    private static string Platoons(Platoons? platoons) => platoons is null ? "" : Say($" in platoons of {platoons.MeanSize:0.##} on average");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
