using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>
/// A queue in front of each server. Who comes joins the server with the fewest vehicles, waiting or served (a blocked one counts), the lowest
/// number among equals; broken servers like any other, those not on duty by staffing never. Those who wait where duty ends join anew.
/// While nobody is on duty all wait in one line.
/// </summary>
internal sealed class OwnQueues : Queues
{
    private readonly Server[] _servers;
    private readonly RankedLine[] _lines;
    private readonly RankedLine _unassigned;
    private int _staff;
    private int _count;

    public OwnQueues(Server[] servers, int ranks)
    {
        _servers = servers;
        _lines = [.. servers.Select(_ => new RankedLine(ranks))];
        _unassigned = new RankedLine(ranks);
    }

    public override int Count => _count;

    public override IEnumerable<Visit> All => _lines.Append(_unassigned).SelectMany(line => line.All);

    public override Server? FreeForNewcomer()
    {
        if (_staff == 0) return null;
        var server = _servers[Shortest()];
        // At an opening a server can be free with a queue in front of it that has not moved up yet.
        return server.CanStart && _lines[server.Number].Count == 0 ? server : null;
    }

    public override void Add(Visit visit)
    {
        (_staff == 0 ? _unassigned : _lines[Shortest()]).Add(visit);
        _count++;
    }

    public override Visit? TakeFor(Server server)
    {
        var visit = _lines[server.Number].TakeFirst();
        if (visit is not null) _count--;
        return visit;
    }

    public override void StaffChanged(int staff)
    {
        _staff = staff;
        var leaving = new List<Visit>();
        Empty(_unassigned, leaving);
        for (var number = staff; number < _lines.Length; number++) Empty(_lines[number], leaving);
        foreach (var visit in leaving.OrderBy(v => v.JoinNumber)) Add(visit);
    }

    private void Empty(RankedLine line, List<Visit> into)
    {
        while (line.TakeFirst() is { } visit)
        {
            into.Add(visit);
            _count--;
        }
    }

    private int Shortest()
    {
        var best = 0;
        var fewest = int.MaxValue;
        for (var number = 0; number < _staff; number++)
        {
            var vehicles = _lines[number].Count + (_servers[number].Current is null ? 0 : 1);
            if (vehicles < fewest) (best, fewest) = (number, vehicles);
        }
        return best;
    }
}
