using System.Globalization;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>Counts by date know every day of the run, and a log has vehicles within it.</summary>
internal static class SourcesFitTheRun
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        if (tree.Down("run") is not { } run || !ScenarioForm.Whole.Under("run")!.Reads(run, desk)) return;
        foreach (var source in scenario.Demand.Sources)
        {
            if (source.Arrivals is PoissonArrivals { Hours: CountedHours counts }) CountsKnowEveryDay(scenario.Run, counts, At(source, "counts"), desk);
            if (source.Arrivals is LoggedArrivals log) SomeComeWithin(scenario.Run, log, At(source, "trace"), desk);
        }

        Node At(VehicleSource source, string key) => tree.Down("demand", "sources", source.Name, key)!;
    }

    private static void CountsKnowEveryDay(RunPlan run, CountedHours counts, Node at, Desk desk)
    {
        // After an error in the file it knows no day, or too few.
        if (counts.EveryDay is not null || !new CountsForm().Reads(at, desk)) return;
        var missing = Enumerable.Range(0, run.Days).Select(run.Start.AddDays).Where(d => !counts.Knows(d)).ToList();
        if (missing.Count == 0) return;
        var others = missing.Count == 1 ? "" : $" and {missing.Count - 1} more of the {Days(run)} of the run";
        desk.Report(at.At, $"{Name(counts.File)} has no line of {Text(missing[0])}{others}; a day without vehicles needs one with 0");
    }

    private static void SomeComeWithin(RunPlan run, LoggedArrivals log, Node at, Desk desk)
    {
        // After an error in the file it may hold none at all.
        if (log.Vehicles is not [var first, ..] || log.Within(run).Any()) return;
        var vehicles = log.Vehicles.Count == 1 ? "the one vehicle" : $"none of the {log.Vehicles.Count} vehicles";
        var comes = log.Vehicles.Count == 1 ? "does not come" : "comes";
        desk.Report(at.At, $"{vehicles} of {Name(log.File)} {comes} within the run of {Days(run)} from {Text(run.Start)}; "
            + $"the log goes from {Text(first.Arrives)} to {Text(log.Vehicles[^1].Arrives)}");
    }

    private static string Name(string file) => Quoted.Short(Path.GetFileName(file));

    private static string Days(RunPlan run) => run.Days == 1 ? "1 day" : $"{run.Days} days";

    private static string Text(DateTime time) => Text(DateOnly.FromDateTime(time));

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
