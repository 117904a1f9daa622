using System.Runtime.CompilerServices;
using GateSim.Model.Records;
using GateSim.Model.Traffic;

namespace GateSim.Model.Recursion;

/// <summary>
/// A feed-forward gate worked out station by station, without a list of events: some dozens of vehicles at a time pass the first station, then the next,
/// as far as is certain. What comes out is what events give, to the last bit; where two come to a station in one tick from different
/// places, so that only events can tell who was first, it says so.
/// Source: Kiefer and Wolfowitz, "On the theory of queues with many servers" (1955), for the starts of one station.
/// </summary>
internal sealed class Network : IBooks
{
    private const int VehiclesAtATime = 32;
    private readonly StationPass[] _stations; // by station
    private readonly StationPass[] _inOrder;
    private readonly Inbox[] _inboxes; // by station, and that of the way out
    private readonly Inbox _exit;
    private readonly GateRecord _record;
    private readonly long _warmUp;
    private readonly Vehicle _next = new();
    private readonly List<(long At, int Class)> _arrivals = new(VehiclesAtATime); // that the record does not know yet
    private IGateTraffic? _traffic;
    private long _nextArrives; // long.MaxValue: no more come

    public Network(GatePlan plan, FeedForward feedForward, GateMeasures measures)
    {
        _warmUp = plan.WarmUp.Ticks;
        _record = measures.Record;
        Travellers = new Travellers(feedForward.MostLegs, exit: measures.StationRecords.Count);
        _stations = [.. measures.StationRecords.Select((record, s) => new StationPass(feedForward.Servers[s], feedForward.ComesInOrder[s], record, this))];
        _inOrder = [.. feedForward.Stations.Select(s => _stations[s])];
        _exit = new Inbox(feedForward.LeavesInOrder);
        _inboxes = [.. _stations.Select(s => s.Inbox), _exit];
        StationNames = [.. plan.Scenario.Stations.Select(s => s.Name)];
    }

    /// <summary>Those in the gate.</summary>
    public Travellers Travellers { get; }

    public long Now { get; private set; }

    public long Arrived { get; private set; }

    public long Left { get; private set; }

    public long LeftUncleared => 0;

    public int Inside => Travellers.Count;

    public IReadOnlyList<string> StationNames { get; }

    public int WaitingAt(int station) => _stations[station].Waiting;

    public int OccupiedAt(int station) => _stations[station].Busy;

    public Int128 WaitedUntil(long now, int station) => _stations[station].WaitedUntil(now);

    /// <summary>Sets it going, empty.</summary>
    public void Begin(IGateTraffic traffic)
    {
        _traffic = traffic;
        (Now, Arrived, Left) = (0, 0, 0);
        _arrivals.Clear();
        Travellers.Clear();
        _exit.Clear();
        foreach (var station in _stations) station.Begin();
        FindNext();
    }

    /// <summary>Lets everything happen that happens before that time. False: only events can tell what does.</summary>
    public bool PassUntil(long time)
    {
        while (true)
        {
            while (_nextArrives < time && (_arrivals.Count < VehiclesAtATime || _nextArrives == _arrivals[^1].At))
            {
                if (!Take()) return false;
            }
            var certain = Math.Min(time, _nextArrives);
            foreach (var station in _inOrder)
            {
                station.PassUntil(certain);
                if (station.Inbox.IsAmbiguous) return false;
            }
            TellWhoCameAndLeft(certain);
            Now = certain;
            if (certain == time) return true;
        }
    }

    /// <summary>Whether anything but an arrival is to happen at the very instant to which all has passed.</summary>
    public bool HasAnythingNow() => _exit.HasOneAt(Now) || Array.Exists(_stations, s => s.HasAnythingAt(Now));

    /// <summary>It has been served: it goes on to the next station, or leaves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Forward(int who, long now) => Send(who + 1, now);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Send(int who, long at)
    {
        while (true)
        {
            ref readonly var next = ref Travellers[who];
            if (next.Station != Stretch.Delay)
            {
                _inboxes[next.Station].Add(at, who);
                return;
            }
            at += next.Ticks;
            who++;
        }
    }

    private void FindNext() => _nextArrives = _traffic!.Next(_next) ? _next.Arrives : long.MaxValue;

    // False: there is no room for it among the numbers of the recursion, and only events can go on.
    private bool Take()
    {
        var who = Travellers.Add(_next, _nextArrives >= _warmUp);
        if (who == Travellers.None) return false;
        _arrivals.Add((_nextArrives, _next.Class));
        Send(who, _nextArrives);
        FindNext();
        return true;
    }

    // In the order of time, as the level of those inside wants it.
    private void TellWhoCameAndLeft(long before)
    {
        foreach (var (at, vehicleClass) in _arrivals)
        {
            TellWhoLeft(at);
            _record.Arrived(at, vehicleClass);
        }
        Arrived += _arrivals.Count;
        _arrivals.Clear();
        TellWhoLeft(before);
    }

    private void TellWhoLeft(long before)
    {
        while (true)
        {
            var at = _exit.NextAt;
            if (at >= before) return;
            var who = _exit.Take();
            _record.Left(Travellers.ArrivalOf(who), Travellers.ServedOf(who), at, Travellers[who].Class);
            Travellers.Remove(who);
            Left++;
        }
    }
}
