using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>One queue for the servers of a group.</summary>
internal sealed class GroupLine(GroupedServers servers, int group, int ranks, bool isLeftAnywhere) : Queues
{
    private readonly RankedLine _line = new(ranks, isLeftAnywhere);

    public override int Count => _line.Count;

    public override IEnumerable<Visit> All => _line.All;

    public override Server? FreeFor(Visit visit) => _line.Count > 0 ? null : servers.FreeIn(group);

    public override Server? Join(Visit visit)
    {
        if (FreeFor(visit) is { } server) return server;
        _line.Add(visit);
        return null;
    }

    public override Visit? TakeFor(Server server) => _line.TakeFirst();

    public override Visit? TakeFirst() => _line.TakeFirst();

    public override void Remove(Visit visit) => _line.Remove(visit);

    public override void StaffChanged(int from, int to)
    {
        // Nobody stands in front of a server, so nobody has to move.
    }
}
