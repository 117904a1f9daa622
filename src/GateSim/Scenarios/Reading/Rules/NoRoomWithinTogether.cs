using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>
/// A station with limited room cannot be one of several that are joined at once: a vehicle would wait in one queue and outside another.
/// </summary>
internal static class NoRoomWithinTogether
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        var withRoom = scenario.Stations.Where(s => s.Room is not null).Select(s => s.Name).ToHashSet();
        foreach (var route in (tree.Down("routes") as MappingNode)?.Present ?? [])
        {
            var steps = (route as ListNode)?.Items ?? [];
            var together = steps.Select(s => s.Down("together")).OfType<ListNode>().SelectMany(t => t.Items).OfType<ScalarNode>();
            foreach (var station in together.Where(s => withRoom.Contains(s.Text)))
            {
                var room = tree.Down("stations", station.Text, "room");
                desk.Report(Blame.Later(station, room), $"station {Quoted.Of(station.Text)} has a limited \"room\", so it cannot be in `together`");
            }
        }
    }
}
