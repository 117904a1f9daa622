using GateSim.Scenarios;

namespace GateSim.Model.Stations;

/// <summary>
/// Which server of a station is in which group. At each time the sizes of the groups cut the row of servers into stretches, so that lanes
/// which lie side by side turn; a server turns when it is idle and not broken.
/// </summary>
internal sealed class GroupedServers(StationPlan plan, Server[] servers)
{
    private readonly int?[] _groupOf = new int?[servers.Length];  // null: it has not been on duty yet
    private readonly int?[] _wanted = new int?[servers.Length];   // null: it is not on duty, and stays what it is

    public int? GroupOf(Server server) => _groupOf[server.Number];

    /// <summary>The lowest server of the group at which a vehicle could start.</summary>
    public Server? FreeIn(int group)
    {
        foreach (var server in servers)
        {
            if (_groupOf[server.Number] == group && server.CanStart) return server;
        }
        return null;
    }

    /// <summary>Busy, preparing included, and not broken.</summary>
    public int BusyIn(int group) => servers.Count(s => _groupOf[s.Number] == group && !s.IsIdle && !s.IsBroken);

    /// <summary>On duty and not broken.</summary>
    public int WorkingIn(int group) => servers.Count(s => _groupOf[s.Number] == group && !s.IsBroken && s.Number < s.Station.OnDuty);

    /// <summary>Says which server is to be in which group from now on; they turn one by one.</summary>
    /// <param name="stretch">Is told the stretch of each group: its first server, and the one after its last.</param>
    public void Regroup(TimeSpan timeOfDay, Action<int, int, int> stretch)
    {
        Array.Clear(_wanted);
        var from = 0;
        for (var group = 0; group < plan.Groups.Count; group++)
        {
            var to = from + plan.Groups[group].Servers.At(timeOfDay);
            for (var number = from; number < to; number++) _wanted[number] = group;
            stretch(group, from, to);
            from = to;
        }
    }

    /// <summary>Turns a server to the group that it is to be in; false where it is there, or cannot yet.</summary>
    /// <param name="changesOver">It was in another group before, so that it takes the changeover.</param>
    public bool Turn(Server server, out bool changesOver)
    {
        var (now, wanted) = (_groupOf[server.Number], _wanted[server.Number]);
        changesOver = now is not null;
        if (wanted is null || wanted == now || !server.IsIdle || server.IsBroken) return false;
        _groupOf[server.Number] = wanted;
        return true;
    }
}
