using System.Runtime.CompilerServices;
using GateSim.Kernel;
using GateSim.Model.Records;

namespace GateSim.Model.Recursion;

/// <summary>
/// A station with one queue and always the same servers, worked out by itself from who comes when: each starts when it comes or, behind those who came
/// before, when the next service ends.
/// </summary>
internal sealed class StationPass(int servers, bool comesInOrder, StationRecord record, Network network)
{
    private const int FetchedAhead = 4; // in the queue
    private readonly Travellers _travellers = network.Travellers;
    private readonly Agenda _ends = new(); // one for each vehicle in service
    private (long JoinedAt, int Who)[] _queue = new (long, int)[16]; // a ring; its size is a power of 2
    private int _firstInQueue;
    private long _started;
    private int _busy;

    /// <summary>Who comes.</summary>
    public Inbox Inbox { get; } = new(comesInOrder);

    public int Waiting { get; private set; }

    public int Busy => _busy;

    public void Begin()
    {
        Inbox.Clear();
        _ends.Clear();
        (_busy, Waiting, _firstInQueue, _started) = (0, 0, 0, 0);
        record.CapacityChanged(0, servers, 0);
    }

    /// <summary>Lets everything happen that happens before that time; who has been served is forwarded, in order.</summary>
    public void PassUntil(long time)
    {
        for (var at = Inbox.NextAt; at < time; at = Inbox.NextAt)
        {
            // While a server is free, nobody who comes asks when the others end: guessing which of the two is sooner would cost more than all the rest.
            while (_busy == servers && _ends.Soonest.At <= at) End();
            Join(Inbox.Take(), at);
        }
        while (_ends.Soonest.At < time) End();
    }

    /// <summary>Whether anything is to happen at that very instant, to which all has passed.</summary>
    public bool HasAnythingAt(long time) => Inbox.HasOneAt(time) || _ends.Soonest.At == time;

    /// <summary>How long those who wait have waited, added up.</summary>
    public Int128 WaitedUntil(long now)
    {
        Int128 sum = 0;
        for (var i = 0; i < Waiting; i++) sum += now - _queue[(_firstInQueue + i) & (_queue.Length - 1)].JoinedAt;
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Join(int who, long now)
    {
        if (_busy == servers)
        {
            record.Joined(now);
            if (Waiting == _queue.Length) GrowQueue();
            _queue[(_firstInQueue + Waiting++) & (_queue.Length - 1)] = (now, who);
            return;
        }
        _busy++;
        ref readonly var service = ref _travellers[who];
        record.StartedAtOnce(now, service.Class, service.IsTallied);
        Start(who, service, now);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void End()
    {
        var (now, who) = (_ends.Soonest.At, _ends.Soonest.What);
        _ends.RemoveSoonest();
        record.Freed(--_busy, now);
        if (Waiting > 0) StartNext(now);
        network.Forward(who, now);
    }

    private void StartNext(long now)
    {
        var (joinedAt, next) = _queue[_firstInQueue];
        _firstInQueue = (_firstInQueue + 1) & (_queue.Length - 1);
        Waiting--;
        if (Waiting > FetchedAhead) _travellers.Fetch(_queue[(_firstInQueue + FetchedAhead) & (_queue.Length - 1)].Who);
        _busy++;
        ref readonly var service = ref _travellers[next];
        record.Started(joinedAt, now, service.Class, service.IsTallied);
        Start(next, service, now);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Start(int who, in Stretch service, long now) => _ends.Add(new Due(now + service.Ticks, _started++, who));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowQueue()
    {
        var larger = new (long, int)[2 * _queue.Length];
        for (var i = 0; i < Waiting; i++) larger[i] = _queue[(_firstInQueue + i) & (_queue.Length - 1)];
        (_queue, _firstInQueue) = (larger, 0);
    }
}
