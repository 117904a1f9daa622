using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>No route leads back to itself: a vehicle's journey has an end.</summary>
internal static class NoRingOfRoutes
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        var told = new HashSet<string>();
        foreach (var route in scenario.Routes)
        {
            if (RouteNet.ReachableFrom(route.Name, scenario.Routes).Any(r => told.Contains(r.Name))) continue; // the same ring again
            var next = route.Steps.SelectMany(RouteNet.NextOf).Distinct();
            var back = next.FirstOrDefault(n => RouteNet.ReachableFrom(n, scenario.Routes).Any(r => r.Name == route.Name));
            if (back is null || tree.Down("routes", route.Name) is not { } steps) continue;
            told.Add(route.Name);
            desk.Report(steps.KeyAt, $"route {Quoted.Of(route.Name)} leads back to itself{(back == route.Name ? "" : $" by way of {Quoted.Of(back)}")}; a journey must have an end");
        }
    }
}
