using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>For every combination of traits that can reach a station, one line of its <c>service</c> holds, and one of its groups is for it.</summary>
internal static class EveryVehicleIsCovered
{
    private static readonly Form Services = new ServiceForm(), Groups = new NamedForm<ServerGroup>("group", new GroupForm(), g => g.Name);
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
        foreach (var station in scenario.Stations)
        {
            Cover(station, "service", Services, [.. station.Service.Select(l => l.When)],
                who => $"no line of service holds for {who}; add a last line without `when`",
                "the lines of service are too many to see whether one always holds; add a last line without `when`");
            Cover(station, "groups", Groups, [.. station.Groups.SelectMany(g => g.For.DefaultIfEmpty(Condition.Always))],
                who => $"no group is for {who}; add a last group without `for`",
                "the groups are for too many kinds of vehicles to see whether one always is; add a last group without `for`");
        }

        void Cover(StationPlan station, string key, Form form, IReadOnlyList<Condition> lines, Func<string, string> gapOf, string tooMany)
        {
            if (lines.Count == 0 || lines.Any(l => l.Literals.Count == 0)) return;
            var visitors = from c in coming
                           from route in RouteNet.ReachableFrom(c.Route, scenario.Routes)
                           from when in visits[(route.Name, station.Name)]
                           select (Class: c, When: when);
            var gap = visitors.Select(v => traits.Uncovered(v.Class, v.When, lines, gapOf, tooMany)).FirstOrDefault(g => g is not null);
            // After an error in what the search looks at, what it finds may be none; it is searched for again once that is mended.
            if (gap is null || tree.Down("stations", station.Name, key) is not { } written || !IsSound(tree, written, form, desk)) return;
            desk.Report(written.KeyAt, gap);
        }
    }

    private static IEnumerable<string> StationsOf(Step step) => step switch
    {
        VisitStep visit => [visit.Station],
        TogetherStep together => together.Stations,
        _ => [],
    };

    private static bool IsSound(Node tree, Node written, Form form, Desk desk) =>
        form.Reads(written, desk)
        && Looked.All(key => tree.Down(key) is not { } part || ScenarioForm.Whole.Under(key)!.Reads(part, desk));
}
