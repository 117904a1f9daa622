namespace GateSim.Kernel;

/// <summary>
/// The engine of the house. What is to happen stands in slots beside the <see cref="Agenda"/>, so that moving an entry moves no reference (which would
/// cost the garbage collector's write barrier each time). The next arrival waits beside both: there is mostly one, and it comes as often as
/// any other event.
/// </summary>
internal sealed class HeapClock : Clock
{
    private const int RankShift = 56;
    private readonly Agenda _agenda = new();
    private Slot[] _slots = new Slot[64];
    private int[] _freeSlots = [.. Enumerable.Range(0, 64)];
    private int _occupied; // slots: the free ones are those from here on in the list
    private ulong _scheduled;
    private Due _arrival;
    private Occurrence? _arriving; // null: there is none

    // In a struct of its own: an array of references would be looked at, each time that one is stored, for what it may hold.
    private struct Slot
    {
        public Occurrence? What;
    }

    public override void Schedule(long at, Rank rank, Occurrence what)
    {
        if (at < Now) throw new ArgumentOutOfRangeException(nameof(at), at, "Cannot schedule into the past.");
        var order = ((ulong)rank << RankShift) | _scheduled++;
        if (rank == Rank.Arrival && _arriving is null)
        {
            (_arrival, _arriving) = (new Due(at, order, 0), what);
            return;
        }
        if (_occupied == _slots.Length) GrowSlots();
        var slot = _freeSlots[_occupied++];
        _slots[slot].What = what;
        _agenda.Add(new Due(at, order, slot));
    }

    public override void Run(long until, Rank last)
    {
        var end = new Due(until, ((ulong)last + 1) << RankShift, 0);
        while (RunSome(end))
        {
            // In pieces: what is called once a replication would be compiled for good only after a hundred of them.
        }
        Now = until;
    }

    // False: nothing more is to happen before the end.
    private bool RunSome(in Due end)
    {
        for (var i = 0; i < 1000; i++)
        {
            if (_arriving is { } arriving && (_agenda.IsEmpty || _arrival.IsBefore(_agenda.Soonest)))
            {
                if (!_arrival.IsBefore(end)) return false;
                Now = _arrival.At;
                _arriving = null;
                arriving.Occur();
                continue;
            }
            if (_agenda.IsEmpty || !_agenda.Soonest.IsBefore(end)) return false;
            Now = _agenda.Soonest.At;
            var slot = _agenda.Soonest.What;
            _agenda.RemoveSoonest();
            var what = _slots[slot].What!;
            _slots[slot].What = null;
            _freeSlots[--_occupied] = slot;
            what.Occur();
        }
        return true;
    }

    private void GrowSlots()
    {
        var size = _slots.Length;
        Array.Resize(ref _slots, 2 * size);
        Array.Resize(ref _freeSlots, 2 * size);
        for (var slot = size; slot < 2 * size; slot++) _freeSlots[slot] = slot;
    }
}
