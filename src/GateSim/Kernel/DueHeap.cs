using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GateSim.Kernel;

/// <summary>A 4-ary heap, soonest at the top.</summary>
internal sealed class DueHeap
{
    private Due[] _heap = new Due[16];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Push(in Due due)
    {
        if (Count == _heap.Length) Array.Resize(ref _heap, 2 * Count);
        var heap = _heap;
        var index = Count++;
        while (index > 0)
        {
            var parent = (index - 1) >> 2;
            if (!due.IsBefore(heap[parent])) break;
            heap[index] = heap[parent];
            index = parent;
        }
        heap[index] = due;
    }

    /// <summary>Takes the soonest away; where there is one.</summary>
    public Due Pop()
    {
        var soonest = _heap[0];
        var moved = _heap[--Count];
        if (Count > 0) SiftDown(moved);
        return soonest;
    }

    // Indexes stay below Count, which never exceeds the array: unchecked access, as this is the innermost loop where many are due within moments.
    private void SiftDown(in Due due)
    {
        ref var heap = ref MemoryMarshal.GetArrayDataReference(_heap);
        var count = Count;
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
                if (!candidate.IsBefore(first)) continue;
                first = ref candidate;
                child = other;
            }
            if (!first.IsBefore(due)) break;
            Unsafe.Add(ref heap, index) = first;
            index = child;
        }
        Unsafe.Add(ref heap, index) = due;
    }
}
