using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Stations;

/// <summary>
/// The queues of a station whose servers are in groups: each group lines up its own vehicles by the station's rule. A server that has nobody
/// of its own group to serve takes the first of a group that it helps.
/// </summary>
internal sealed class GroupedQueues : Queues
{
    private readonly GroupedServers _servers;
    private readonly Queues[] _groups;
    private readonly int[][] _helped;  // by group, in the order in which they are named
    private readonly int[][] _helpers; // by group, in the order of the file

    public GroupedQueues(StationPlan plan, Server[] servers, GroupedServers grouped, int ranks)
    {
        _servers = grouped;
        _groups = [.. plan.Groups.Select((_, g) =>
            plan.Queue == QueueKind.Shared ? (Queues)new GroupLine(grouped, g, ranks, plan.Patience.Count > 0) : new OwnQueues(servers, ranks, plan))];
        _helped = [.. plan.Groups.Select(g => g.Helps.Select(name => plan.Groups.Index().First(other => other.Item.Name == name).Index).ToArray())];
        _helpers = [.. plan.Groups.Select((_, g) => Enumerable.Range(0, _helped.Length).Where(helper => _helped[helper].Contains(g)).ToArray())];
    }

    public override int Count => _groups.Sum(g => g.Count);

    public override IEnumerable<Visit> All => _groups.SelectMany(g => g.All);

    public override Int128 WaitedUntil(long now)
    {
        Int128 sum = 0;
        foreach (var group in _groups) sum += group.WaitedUntil(now);
        return sum;
    }

    public override Server? FreeFor(Visit visit) => _groups[visit.Group].FreeFor(visit) ?? FreeHelper(visit.Group);

    public override Server? Join(Visit visit) => _groups[visit.Group].FreeFor(visit) is null && FreeHelper(visit.Group) is { } helper ? helper : _groups[visit.Group].Join(visit);

    public override Visit? TakeFor(Server server)
    {
        if (_servers.GroupOf(server) is not { } group) return null;
        if (_groups[group].TakeFor(server) is { } own) return own;
        if (_groups[group].Count > 0) return null;
        foreach (var helped in _helped[group])
        {
            if (_groups[helped].TakeFirst() is { } other) return other;
        }
        return null;
    }

    public override Visit? TakeFirst() => throw new InvalidOperationException("Groups are asked one by one.");

    public override void Remove(Visit visit) => _groups[visit.Group].Remove(visit);

    public override void StaffChanged(int from, int to)
    {
        // The groups change one by one: Regroup.
    }

    /// <summary>The servers of a group are now those from this number up to before <paramref name="to"/>.</summary>
    public void Regroup(int group, int from, int to) => _groups[group].StaffChanged(from, to);

    public override void Shortened(int server)
    {
        foreach (var group in _groups) group.Shortened(server);
    }

    // Only where nobody of the group waits already.
    private Server? FreeHelper(int group)
    {
        if (_groups[group].Count > 0) return null;
        foreach (var helper in _helpers[group])
        {
            if (_groups[helper].Count == 0 && _servers.FreeIn(helper) is { } server) return server;
        }
        return null;
    }
}
