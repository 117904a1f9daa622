namespace GateSim.Scenarios.Reading.Rules;

/// <summary>The classes of which vehicles can come, by whatever way.</summary>
internal static class ComingClasses
{
    public static IReadOnlyList<VehicleClass> Of(Scenario scenario)
    {
        var first = scenario.Demand.WaitingAtStart.Where(w => w.Count > 0).Select(w => w.Class)
            .Concat(scenario.Demand.Sources.SelectMany(s => s.Classes).Where(c => c.Share > 0).Select(c => c.Class))
            .Concat(scenario.Demand.Sources.Select(s => s.Arrivals).OfType<LoggedArrivals>().SelectMany(l => l.Vehicles).Select(v => v.Class))
            .Concat(scenario.Classes.Where(c => c.Share > 0).Select(c => c.Name)).ToHashSet();
        var back = scenario.Classes.Where(c => first.Contains(c.Name) && c.Returns is { Share: > 0 }).Select(c => c.Returns!.As);
        return [.. scenario.Classes.Where(c => first.Contains(c.Name) || back.Contains(c.Name))];
    }
}
