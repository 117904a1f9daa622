using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>
/// A station with limited room, or one that vehicles can leave unserved, cannot be one of several that are joined at once: a vehicle would wait
/// in one queue and outside another, or leave one while the other serves it.
/// </summary>
internal static class NoLimitWithinTogether
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        foreach (var route in (tree.Down("routes") as MappingNode)?.Present ?? [])
        {
            var steps = (route as ListNode)?.Items ?? [];
            foreach (var name in steps.Select(s => s.Down("together")).OfType<ListNode>().SelectMany(t => t.Items).OfType<ScalarNode>())
            {
                if (scenario.Stations.FirstOrDefault(s => s.Name == name.Text) is not { } station) continue;
                if (station.Room is not null) Report(name, "a limited \"room\"", tree.Down("stations", name.Text, "room"), desk);
                if (station.Patience.Count > 0) Report(name, "a \"patience\"", tree.Down("stations", name.Text, "patience"), desk);
            }
        }
    }

    private static void Report(ScalarNode station, string what, Node? there, Desk desk) =>
        desk.Report(Blame.Later(station, there), $"station {Quoted.Of(station.Text)} has {what}, so it cannot be in `together`");
}
