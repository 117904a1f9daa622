using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>A number of servers for a day does not say how it is cut into groups.</summary>
internal static class SpecialServers
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        if (tree.Down("specialDays") is not ListNode lines) return;
        foreach (var (line, node) in scenario.SpecialDays.Zip(lines.Items))
        {
            if (line.Servers is null || node.Down("servers") is not { } servers) continue;
            if (scenario.Stations.FirstOrDefault(s => s.Groups.Count > 0 && line.ConcernsStation(s.Name)) is not { } grouped) continue;
            desk.Report(servers.KeyAt, $"station {Quoted.Of(grouped.Name)} has `groups`, so \"servers\" of special days cannot be said of it; name the other stations with \"stations\"");
        }
    }
}
