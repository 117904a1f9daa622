using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Stations;

/// <summary>
/// A queue in front of each server. Who comes joins one by the station's rule; broken servers like any other, those not on duty by staffing
/// never. Those who wait where duty ends join anew. While nobody is on duty all wait in one line.
/// </summary>
internal sealed class OwnQueues : Queues
{
    private readonly Server[] _servers;
    private readonly RankedLine[] _lines;
    private readonly RankedLine _unassigned;
    private readonly ServerChoice _choice;
    private readonly LaneChange _change;
    private readonly bool _staffIsConstant;
    private int _from; // the servers that can be joined, up to before _to
    private int _to;
    private int _joinedLast = -1;
    private int _count;

    public OwnQueues(Server[] servers, int ranks, StationPlan plan)
    {
        (_servers, _choice, _change, _staffIsConstant) = (servers, plan.Choice, plan.ChangeLanes, plan.Servers.IsConstant);
        var isLeftAnywhere = _change == LaneChange.ToShorter || plan.Patience.Count > 0;
        _lines = [.. servers.Select(_ => new RankedLine(ranks, isLeftAnywhere))];
        _unassigned = new RankedLine(ranks, isLeftAnywhere);
    }

    public override int Count => _count;

    public override IEnumerable<Visit> All => _lines.Append(_unassigned).SelectMany(line => line.All);

    public override Int128 WaitedUntil(long now)
    {
        var sum = _unassigned.WaitedUntil(now);
        foreach (var line in _lines) sum += line.WaitedUntil(now);
        return sum;
    }

    public override Server? FreeFor(Visit visit) => _from == _to ? null : FreeFrom(Choose(visit));

    public override Server? Join(Visit visit)
    {
        if (_from == _to)
        {
            _unassigned.Add(visit);
        }
        else
        {
            _joinedLast = Choose(visit);
            if (FreeFrom(_joinedLast) is { } server) return server;
            _lines[_joinedLast].Add(visit);
        }
        _count++;
        return null;
    }

    public override Visit? TakeFor(Server server)
    {
        var visit = _lines[server.Number].TakeFirst();
        if (visit is not null) _count--;
        else if (_change == LaneChange.ToFree) visit = TakeFirst();
        return visit;
    }

    /// <summary>Of all queues the one who goes first by the order, and among equals has waited longest.</summary>
    public override Visit? TakeFirst()
    {
        if (_count == 0) return null;
        var best = _unassigned;
        foreach (var line in _lines)
        {
            if (line.GoesBefore(best)) best = line;
        }
        _count--;
        return best.TakeFirst();
    }

    public override void Remove(Visit visit)
    {
        var line = visit.Line!;
        line.Remove(visit);
        _count--;
        if (_change == LaneChange.ToShorter && line != _unassigned) Shortened(Array.IndexOf(_lines, line));
    }

    public override void StaffChanged(int from, int to)
    {
        (_from, _to) = (from, to);
        var leaving = new List<Visit>();
        Empty(_unassigned, leaving);
        for (var number = 0; number < _lines.Length; number++)
        {
            if (number < _from || number >= _to) Empty(_lines[number], leaving);
        }
        foreach (var visit in leaving.OrderBy(v => v.JoinNumber)) JoinAnew(visit);
    }

    /// <summary>While the fullest server has two vehicles or more than this one, the last in its queue go over, one by one.</summary>
    public override void Shortened(int server)
    {
        if (server < _from || server >= _to) return;
        while (Fullest() is var fullest && VehiclesAt(fullest) >= VehiclesAt(server) + 2) _lines[server].Add(_lines[fullest].TakeLast());
    }

    // An idle server whose own queue is empty takes somebody only if the next one chooses it, or if all can come to it.
    public override bool MayTakeNext(Server server, Visit? entering) =>
        _choice == ServerChoice.Shortest || _change == LaneChange.ToFree || !_staffIsConstant || _lines[server.Number].Count > 0
        || (entering is not null && Choose(entering) == server.Number)
        || (_change == LaneChange.ToShorter && server.Current is not null && _count > 0);

    private int Choose(Visit visit) => _choice switch
    {
        ServerChoice.RoundRobin => _joinedLast + 1 < _from || _joinedLast + 1 >= _to ? _from : _joinedLast + 1,
        ServerChoice.Random => _from + (int)(visit.LaneDraw * (_to - _from)),
        _ => Shortest(),
    };

    private int Shortest()
    {
        var best = _from;
        var fewest = int.MaxValue;
        for (var number = _from; number < _to; number++)
        {
            var vehicles = VehiclesAt(number);
            if (vehicles < fewest) (best, fewest) = (number, vehicles);
        }
        return best;
    }

    private int Fullest()
    {
        var best = _from;
        for (var number = _from + 1; number < _to; number++)
        {
            if (VehiclesAt(number) > VehiclesAt(best)) best = number;
        }
        return best;
    }

    // Waiting or served; one that is blocked counts.
    private int VehiclesAt(int number) => _lines[number].Count + (_servers[number].Current is null ? 0 : 1);

    /// <summary>The server at which one who has chosen a queue starts at once.</summary>
    private Server? FreeFrom(int chosen)
    {
        if (IsFree(chosen)) return _servers[chosen];
        if (_change != LaneChange.ToFree || _count > 0) return null;
        for (var number = _from; number < _to; number++)
        {
            if (IsFree(number)) return _servers[number];
        }
        return null;
    }

    // At an opening a server can be free with a queue in front of it that has not moved up yet.
    private bool IsFree(int number) => _servers[number].CanStart && _lines[number].Count == 0;

    private void JoinAnew(Visit visit)
    {
        if (_from < _to) _joinedLast = Choose(visit);
        (_from < _to ? _lines[_joinedLast] : _unassigned).Add(visit);
        _count++;
    }

    private void Empty(RankedLine line, List<Visit> into)
    {
        while (line.TakeFirst() is { } visit)
        {
            into.Add(visit);
            _count--;
        }
    }
}
