using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GateSim.Kernel;

/// <summary>
/// The engine of the house: a 4-ary heap ordered by time, then rank, then order of scheduling. What is to happen stands in slots beside the
/// heap, so that moving an entry moves no reference (which would cost the garbage collector's write barrier each time).
/// </summary>
internal sealed class HeapClock : Clock
{
    private const int RankShift = 56;
    private Entry[] _heap = new Entry[64];
    private Occurrence?[] _slots = new Occurrence?[64];
    private int[] _freeSlots = [.. Enumerable.Range(0, 64)];
    private int _count;
    private int _occupied; // slots: the free ones are those from here on in the list
    private ulong _scheduled;
    private bool _rootIsTaken; // the root is happening now; the first thing it schedules takes its place

    private struct Entry
    {
        public long At;
        public ulong Order; // rank, then number of scheduling
        public int Slot;
    }

    public override void Schedule(long at, Rank rank, Occurrence what)
    {
        if (at < Now) throw new ArgumentOutOfRangeException(nameof(at), at, "Cannot schedule into the past.");
        if (_occupied == _slots.Length) GrowSlots();
        var slot = _freeSlots[_occupied++];
        _slots[slot] = what;
        var entry = new Entry { At = at, Order = ((ulong)rank << RankShift) | _scheduled++, Slot = slot };
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
        var end = ((ulong)last + 1) << RankShift;
        while (_count > 0)
        {
            ref var root = ref _heap[0];
            if (root.At > until || (root.At == until && root.Order >= end)) break;
            Now = root.At;
            var what = _slots[root.Slot]!;
            _slots[root.Slot] = null;
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
