using System.Runtime.CompilerServices;

namespace GateSim.Model.Stations;

/// <summary>
/// Who waits to enter a station enters as soon as a place is free there. That frees a server elsewhere, which may let the next one in, and
/// so on: stations are taken in turn, not one from within the other, so that a chain of any length needs no depth.
/// </summary>
internal sealed class Admissions
{
    private readonly Queue<Station> _due = new();
    private bool _isAtWork;

    /// <summary>The limited stations among all, by which vehicles can block each other.</summary>
    internal IReadOnlyList<Station> Stations { get; set; } = [];

    /// <summary>Servers of each station that are on duty at some time of the week.</summary>
    internal IReadOnlyList<int> MostEverOnDuty { get; set; } = [];

    internal void Reconsider(Station station)
    {
        if (station.WaitingToEnter > 0) LetEnter(station);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LetEnter(Station station)
    {
        _due.Enqueue(station);
        if (_isAtWork) return;
        _isAtWork = true;
        while (_due.TryDequeue(out var next)) next.Admit();
        _isAtWork = false;
    }

    /// <param name="from">The station at which a vehicle has just been blocked.</param>
    /// <exception cref="DeadlockException">Vehicles block each other for ever.</exception>
    internal void FailIfBlockedForEver(Station from)
    {
        // A ring that has just closed runs through the station whose vehicle has just been blocked: mostly one look at it is enough.
        if (from.WaitingToEnter == 0 || CanMove(from, Stations)) return;
        // Those who are stuck: every server that ever works holds a vehicle which waits to enter a station of this very set.
        // Start from all and take away who can still move, until nothing changes.
        var stuck = Stations.Where(s => s.WaitingToEnter > 0).ToHashSet();
        while (stuck.RemoveWhere(station => CanMove(station, stuck)) > 0)
        {
        }
        if (stuck.Count > 0) throw new DeadlockException([.. stuck.OrderBy(s => s.Index).Select(s => s.Name)], stuck.First().Now);
    }

    private bool CanMove(Station station, IReadOnlyCollection<Station> stuck)
    {
        // Who waits for a station that never opens waits for ever, but for no vehicle.
        if (MostEverOnDuty[station.Index] == 0 || station.MayBeLeft) return true;
        for (var number = 0; number < station.Servers.Count; number++)
        {
            var server = station.Servers[number];
            if (!station.MayTakeNext(server)) continue;
            if (server.Current is null)
            {
                if (number < MostEverOnDuty[station.Index]) return true;
            }
            else if (server.IsServing || server.Current.Vehicle.WaitsToEnter is not { } next || !stuck.Contains(next))
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>Vehicles that block each other for ever: each keeps its server until the next station has room, in a ring.</summary>
public sealed class DeadlockException(IReadOnlyList<string> stations, long now)
    : Exception($"vehicles block each other for ever at {string.Join(" and ", stations)}")
{
    public IReadOnlyList<string> Stations { get; } = stations;

    /// <summary>Ticks from the start of the run.</summary>
    public long At { get; } = now;
}
