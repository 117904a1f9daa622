using System.Runtime.CompilerServices;

namespace GateSim.Kernel;

/// <summary>The engine of the house: a 4-ary heap ordered by time, then rank, then order of scheduling.</summary>
public sealed class HeapClock : Clock
{
    private const int RankShift = 56;
    private Entry[] _heap = new Entry[64];
    private int _count;
    private ulong _scheduled;
    private bool _rootIsTaken; // the root is happening now; the first thing it schedules takes its place

    private struct Entry
    {
        public long At;
        public ulong Order; // rank, then number of scheduling
        public Occurrence What;
    }

    public override void Schedule(long at, Rank rank, Occurrence what)
    {
        if (at < Now) throw new ArgumentOutOfRangeException(nameof(at), at, "Cannot schedule into the past.");
        var entry = new Entry { At = at, Order = ((ulong)rank << RankShift) | _scheduled++, What = what };
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
            _rootIsTaken = true;
            root.What.Occur();
            if (_rootIsTaken) RemoveRoot();
        }
        Now = until;
    }

    private void RemoveRoot()
    {
        _rootIsTaken = false;
        var moved = _heap[--_count];
        _heap[_count].What = null!;
        if (_count > 0) SiftDown(moved);
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

    private void SiftDown(Entry entry)
    {
        var heap = _heap;
        var count = _count;
        var index = 0;
        while (true)
        {
            var child = (index << 2) + 1;
            if (child >= count) break;
            var first = child;
            var lastChild = Math.Min(child + 4, count);
            for (var other = child + 1; other < lastChild; other++)
            {
                if (IsBefore(heap[other], heap[first])) first = other;
            }
            if (!IsBefore(heap[first], entry)) break;
            heap[index] = heap[first];
            index = first;
        }
        heap[index] = entry;
    }
}
