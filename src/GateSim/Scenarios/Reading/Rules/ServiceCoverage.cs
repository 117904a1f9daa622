using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>For every combination of traits that can reach a station, one line of its <c>service</c> holds.</summary>
internal static class ServiceCoverage
{
    private static readonly string[] Looked = ["traits", "classes", "routes"];

    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        if (scenario.Traits.Sum(t => t.Values.Count) > Limits.MostTraitValues) return;
        var visits = (from route in scenario.Routes
                      from step in route.Steps
                      where step.Share > 0
                      from at in StationsOf(step)
                      select (Route: route.Name, Station: at, step.When)).ToLookup(v => (v.Route, v.Station), v => v.When);
        var coming = ComingClasses.Of(scenario);
        var traits = TraitSpace.Of(scenario);
        foreach (var station in scenario.Stations.Where(s => s.Service.All(l => l.When.Literals.Count > 0)))
        {
            var visitors = from c in coming
                           from route in RouteNet.ReachableFrom(c.Route, scenario.Routes)
                           from when in visits[(route.Name, station.Name)]
                           select (Class: c, When: when);
            var gap = visitors.Select(v => traits.Uncovered(v.Class, v.When, station.Service)).FirstOrDefault(g => g is not null);
            // After an error in what the search looks at, what it finds may be none; it is searched for again once that is mended.
            if (gap is null || tree.Down("stations", station.Name, "service") is not { } service || !IsSound(tree, service, desk)) continue;
            desk.Report(service.KeyAt, gap);
        }
    }

    private static IEnumerable<string> StationsOf(Step step) => step switch
    {
        VisitStep visit => [visit.Station],
        TogetherStep together => together.Stations,
        _ => [],
    };

    private static bool IsSound(Node tree, Node service, Desk desk) =>
        new ServiceForm().Reads(service, desk)
        && Looked.All(key => tree.Down(key) is not { } part || ScenarioForm.Whole.Under(key)!.Reads(part, desk));
}
