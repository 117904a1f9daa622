namespace GateSim.Kernel;

/// <summary>
/// The engine of the house. What is to happen is a number in the <see cref="Agenda"/>, so that moving an entry moves no reference (which would
/// cost the garbage collector's write barrier each time), and it keeps its number: a server that ends one service after the other is found under the same
/// one all day. The next arrival waits beside the agenda: there is mostly one, and it comes as often as any other event.
/// </summary>
internal sealed class HeapClock : Clock
{
    private const int RankShift = 56;
    private const int AtATime = 1_000;
    private readonly Agenda _agenda = new();
    private Known[] _known = new Known[64];
    private int _knownCount;
    private ulong _scheduled;
    private Due _arrival;
    private bool _isArriving;

    // In a struct of its own: an array of references would be looked at, each time that one is stored, for what it may hold.
    private struct Known
    {
        public Occurrence What;
    }

    public override void Schedule(long at, Rank rank, Occurrence what)
    {
        if (at < Now) throw new ArgumentOutOfRangeException(nameof(at), at, "Cannot schedule into the past.");
        var due = new Due(at, ((ulong)rank << RankShift) | _scheduled++, NumberOf(what));
        if (rank == Rank.Arrival && !_isArriving) (_arrival, _isArriving) = (due, true);
        else _agenda.Add(due);
    }

    public override void Run(long until, Rank last)
    {
        var end = new Due(until, ((ulong)last + 1) << RankShift, 0);
        while (RunSome(end))
        {
            // In pieces: what is called once a replication would be compiled for good only after dozens of them.
        }
        Now = until;
    }

    // False: nothing more is to happen before the end.
    private bool RunSome(in Due end)
    {
        for (var i = 0; i < AtATime; i++)
        {
            Due next;
            if (_isArriving && (_agenda.IsEmpty || _arrival.IsBefore(_agenda.Soonest)))
            {
                next = _arrival;
                if (!next.IsBefore(end)) return false;
                _isArriving = false;
            }
            else
            {
                if (_agenda.IsEmpty) return false;
                next = _agenda.Soonest;
                if (!next.IsBefore(end)) return false;
                _agenda.RemoveSoonest();
            }
            Now = next.At;
            _known[next.What].What.Occur();
        }
        return true;
    }

    private int NumberOf(Occurrence what)
    {
        var number = what.NumberAtClock;
        return (uint)number < (uint)_knownCount && _known[number].What == what ? number : Know(what);
    }

    private int Know(Occurrence what)
    {
        if (_knownCount == _known.Length) Array.Resize(ref _known, 2 * _knownCount);
        _known[_knownCount].What = what;
        return what.NumberAtClock = _knownCount++;
    }
}
