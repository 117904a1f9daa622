using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>
/// Where vehicles keep their place in one area while they wait for another, and elsewhere the other way round, they could wait for each other
/// for ever. Conditions are not looked at: what may be is enough.
/// </summary>
internal static class NoRingOfAreas
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        var limited = scenario.Areas.Where(a => a.Places is not null).Select(a => a.Name).ToHashSet();
        if (limited.Count < 2) return;
        var forWhichNobodyStays = scenario.Areas.Where(a => a.MayLoseVehicles).Select(a => a.Name).ToHashSet();
        var waits = new Dictionary<(string Held, string Wanted), string>(); // by which route
        var heldOn = new Dictionary<string, HashSet<string>>(); // by route: what some may hold that come to it
        foreach (var vehicleClass in scenario.Classes) Follow(vehicleClass.Route, []);

        var next = waits.Keys.ToLookup(w => w.Held, w => w.Wanted);
        var mayRing = limited.ToHashSet();
        while (mayRing.RemoveWhere(area => !next[area].Any(mayRing.Contains)) > 0)
        {
        }
        foreach (var ((held, wanted), route) in waits)
        {
            if (string.CompareOrdinal(held, wanted) > 0 || !mayRing.Contains(held) || !Leads(wanted, held, []) || tree.Down("areas", held) is not { } area) continue;
            desk.Report(area.KeyAt,
                $"vehicles could wait for each other for ever: some in {Quoted.Of(held)} for a place in {Quoted.Of(wanted)} (route {Quoted.Of(route)}), others the other way round; leave the one before entering the other");
        }

        void Follow(string route, HashSet<string> heldBefore)
        {
            if (scenario.Routes.FirstOrDefault(r => r.Name == route) is not { } found) return;
            if (!heldOn.TryGetValue(route, out var known)) heldOn.Add(route, known = []);
            else if (heldBefore.IsSubsetOf(known)) return;
            known.UnionWith(heldBefore);
            var held = known.ToHashSet();
            foreach (var step in found.Steps)
            {
                // Who goes on otherwise has not been let in.
                foreach (var other in RouteNet.NextOf(step)) Follow(other, held);
                if (step is EnterStep enter && limited.Contains(enter.Area))
                {
                    foreach (var other in held.Where(h => h != enter.Area && !forWhichNobodyStays.Contains(enter.Area))) waits.TryAdd((other, enter.Area), route);
                    held.Add(enter.Area);
                }
                // Others may have skipped it: who left is not looked at unless all do.
                else if (step is LeaveStep { When.Literals: [], Share: 1 } leave) held.Remove(leave.Area);
                else if (step is LeaveStep some && SkippedWith(found, some)) held.Remove(some.Area);
            }
        }

        bool Leads(string from, string to, HashSet<string> seen) => from == to || (seen.Add(from) && next[from].Any(n => Leads(n, to, seen)));
    }

    // Entered and left under the same condition: whoever entered leaves.
    private static bool SkippedWith(Route route, LeaveStep leave)
    {
        var entries = route.Steps.OfType<EnterStep>().Where(e => e.Area == leave.Area).ToList();
        return leave.Share == 1 && entries.Count > 0 && entries.TrueForAll(e => e.When.Literals.SequenceEqual(leave.When.Literals));
    }
}
