using System.Runtime.CompilerServices;

namespace GateSim.Kernel;

/// <summary>
/// The engine of the house. What is to happen is a number in the <see cref="Agenda"/>, so that moving an entry moves no reference (which would
/// cost the garbage collector's write barrier each time), and it keeps its number: a server that ends one service after the other is found under the same
/// one all day. The next arrival waits beside the agenda: there is mostly one, and it comes as often as any other event.
/// </summary>
internal sealed class HeapClock : Clock
{
    private const int RankShift = Due.OrderBits - 3;                   // six ranks
    private const long MostScheduled = (1L << RankShift) - (1L << 30); // looked at once for many
    private const int AtATime = 1_000;
    private readonly Agenda _agenda = new();
    private Known[] _known = new Known[64];
    private int _knownCount;
    private long _scheduled;
    private Due _arrival = Due.Never;

    // In a struct of its own: an array of references would be looked at, each time that one is stored, for what it may hold.
    private struct Known
    {
        public Occurrence What;
    }

    public override void Schedule(long at, Rank rank, Occurrence what)
    {
        if (at < Now) RefusePast(at);
        var due = new Due(at, OrderOf(rank) | _scheduled++, NumberOf(what));
        if (rank == Rank.Arrival && _arrival == Due.Never) _arrival = due;
        else _agenda.Add(due);
    }

    public override void Run(long until, Rank last)
    {
        var end = new Due(until, OrderOf(last + 1), 0);
        while (RunSome(end))
        {
            // In pieces: what is called once a replication would be compiled for good only after dozens of them.
            if (_scheduled > MostScheduled) throw new InvalidOperationException($"A replication of more than {MostScheduled:N0} events: give the scenario fewer days or vehicles.");
        }
        Now = until;
    }

    // False: nothing more is to happen before the end.
    private bool RunSome(in Due end)
    {
        for (var i = 0; i < AtATime; i++)
        {
            int what;
            ref readonly var soonest = ref _agenda.Soonest;
            if (_arrival.IsBefore(soonest))
            {
                if (!_arrival.IsBefore(end)) return false;
                (Now, what) = (_arrival.At, _arrival.What);
                _arrival = Due.Never;
            }
            else
            {
                if (!soonest.IsBefore(end)) return false;
                (Now, what) = (soonest.At, soonest.What);
                _agenda.RemoveSoonest();
            }
            _known[what].What.Occur();
        }
        return true;
    }

    private static long OrderOf(Rank rank) => (long)rank << RankShift;

    private int NumberOf(Occurrence what)
    {
        var number = what.NumberAtClock;
        return (uint)number < (uint)_knownCount && _known[number].What == what ? number : Know(what);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Know(Occurrence what)
    {
        if (_knownCount == Due.WhatLimit) throw new InvalidOperationException($"More than {Due.WhatLimit:N0} vehicles are on their way at once: give the scenario fewer vehicles.");
        if (_knownCount == _known.Length) Array.Resize(ref _known, 2 * _knownCount);
        _known[_knownCount].What = what;
        return what.NumberAtClock = _knownCount++;
    }

    private static void RefusePast(long at) => throw new ArgumentOutOfRangeException(nameof(at), at, "Cannot schedule into the past.");
}
