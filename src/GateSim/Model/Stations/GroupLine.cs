using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>One queue for the servers of a group.</summary>
internal sealed class GroupLine(GroupedServers servers, int group, int ranks, bool isLeftAnywhere) : OneLine(ranks, isLeftAnywhere)
{
    public override Server? FreeFor(Visit visit) => Line.Count > 0 ? null : servers.FreeIn(group);

    public override Server? Join(Visit visit)
    {
        if (FreeFor(visit) is { } server) return server;
        Line.Add(visit);
        return null;
    }
}
