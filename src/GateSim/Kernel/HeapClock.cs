using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GateSim.Kernel;

/// <summary>
/// The engine of the house: a 4-ary heap ordered by time, then rank, then order of scheduling. What is to happen stands in slots beside the
/// heap, so that moving an entry moves no reference (which would cost the garbage collector's write barrier each time). The next arrival waits
/// beside the heap: there is mostly one, and it would go through the whole of it.
/// </summary>
internal sealed class HeapClock : Clock
{
    private const int RankShift = 56;
    private Entry[] _heap = new Entry[64];
    private Slot[] _slots = new Slot[64];
    private int[] _freeSlots = [.. Enumerable.Range(0, 64)];
    private int _count;
    private int _occupied; // slots: the free ones are those from here on in the list
    private ulong _scheduled;
    private bool _rootIsTaken; // the root is happening now; the first thing it schedules takes its place
    private Entry _arrival; // beside the heap
    private Occurrence? _arriving; // null: there is none

    private struct Entry
    {
        public long At;
        public ulong Order; // rank, then number of scheduling
        public int Slot;
    }

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
            (_arrival, _arriving) = (new Entry { At = at, Order = order }, what);
            return;
        }
        if (_occupied == _slots.Length) GrowSlots();
        var slot = _freeSlots[_occupied++];
        _slots[slot].What = what;
        var entry = new Entry { At = at, Order = order, Slot = slot };
        if (_rootIsTaken)
        {
            _rootIsTaken = false;
            SiftDown(entry);
            return;
        }
        if (_count == _heap.Length) Array.Resize(ref _heap, 2 * _count);
        SiftUp(_count++, entry);
    }

    public override void Run(long until, Rank last)
    {
        var end = new Entry { At = until, Order = ((ulong)last + 1) << RankShift };
        while (true)
        {
            if (_arriving is { } arriving && (_count == 0 || IsBefore(_arrival, _heap[0])))
            {
                if (!IsBefore(_arrival, end)) break;
                Now = _arrival.At;
                _arriving = null;
                arriving.Occur();
                continue;
            }
            if (_count == 0 || !IsBefore(_heap[0], end)) break;
            ref var root = ref _heap[0];
            Now = root.At;
            ref var slot = ref _slots[root.Slot];
            var what = slot.What!;
            slot.What = null;
            _freeSlots[--_occupied] = root.Slot;
            _rootIsTaken = true;
            what.Occur();
            if (_rootIsTaken) RemoveRoot();
        }
        Now = until;
    }

    private void RemoveRoot()
    {
        _rootIsTaken = false;
        var moved = _heap[--_count];
        if (_count > 0) SiftDown(moved);
    }

    private void GrowSlots()
    {
        var size = _slots.Length;
        Array.Resize(ref _slots, 2 * size);
        Array.Resize(ref _freeSlots, 2 * size);
        for (var slot = size; slot < 2 * size; slot++) _freeSlots[slot] = slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBefore(in Entry a, in Entry b) => a.At < b.At || (a.At == b.At && a.Order < b.Order);

    private void SiftUp(int index, Entry entry)
    {
        var heap = _heap;
        while (index > 0)
        {
            var parent = (index - 1) >> 2;
            if (!IsBefore(entry, heap[parent])) break;
            heap[index] = heap[parent];
            index = parent;
        }
        heap[index] = entry;
    }

    // Indexes stay below _count, which never exceeds the array: unchecked access, as this is the innermost loop of every run.
    private void SiftDown(in Entry entry)
    {
        ref var heap = ref MemoryMarshal.GetArrayDataReference(_heap);
        var count = _count;
        var index = 0;
        while (true)
        {
            var child = (index << 2) + 1;
            if (child >= count) break;
            ref var first = ref Unsafe.Add(ref heap, child);
            var lastChild = Math.Min(child + 4, count);
            for (var other = child + 1; other < lastChild; other++)
            {
                ref var candidate = ref Unsafe.Add(ref heap, other);
                if (!IsBefore(candidate, first)) continue;
                first = ref candidate;
                child = other;
            }
            if (!IsBefore(first, entry)) break;
            Unsafe.Add(ref heap, index) = first;
            index = child;
        }
        Unsafe.Add(ref heap, index) = entry;
    }
}
