using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GateSim.Kernel;

/// <summary>Something that is due, as a number.</summary>
/// <param name="At">When, in ticks.</param>
/// <param name="Order">What decides between those of one instant: the lower goes first. No two have both the same.</param>
internal readonly record struct Due(long At, ulong Order, int What)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBefore(in Due other) => At < other.At || (At == other.At && Order < other.Order);
}

/// <summary>
/// What is to come, soonest first. The few that come next stand in order at hand, so that taking one costs nothing and adding one a short walk from
/// the end; whatever is later lies in a 4-ary heap, from which the next few are fetched when none is left at hand. A gate of usual size never
/// needs the heap; a hundred thousand at one instant are as quick as they can be.
/// </summary>
internal sealed class Agenda
{
    private const int MostAtHand = 64;
    private const int Fetched = 16;
    private readonly Due[] _atHand = new Due[2 * MostAtHand]; // in order from _first to before _end
    private int _first, _end;
    private Due[] _later = new Due[16]; // a heap; none of it comes before any at hand
    private int _laterCount;

    public bool IsEmpty => _first == _end; // there is nothing later where nothing is at hand

    public int Count => _end - _first + _laterCount;

    /// <summary>The next one, where there is one.</summary>
    public ref readonly Due Soonest => ref _atHand[_first];

    public void Clear() => _first = _end = _laterCount = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Due due)
    {
        if (_laterCount > 0 && !due.IsBefore(_atHand[_end - 1])) Push(due);
        else if (_end == _atHand.Length || _end - _first == MostAtHand) MakeRoomFor(due);
        else Insert(due);
    }

    /// <summary>Takes the next one away.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RemoveSoonest()
    {
        if (++_first == _end) Fetch();
    }

    private void Insert(in Due due)
    {
        // Field by field: what has just been written in pieces and is read as a whole has to wait until it has reached the cache.
        var (at, order, what) = (due.At, due.Order, due.What);
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_atHand), _first);
        ref var place = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_atHand), _end++);
        while (Unsafe.IsAddressGreaterThan(ref place, ref first))
        {
            ref var before = ref Unsafe.Subtract(ref place, 1);
            if (before.At < at || (before.At == at && before.Order < order)) break;
            place = before;
            place = ref before;
        }
        place = new Due(at, order, what);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoomFor(in Due due)
    {
        if (_end - _first == MostAtHand)
        {
            for (var i = 0; i < MostAtHand / 2; i++) Push(_atHand[--_end]);
        }
        Array.Copy(_atHand, _first, _atHand, 0, _end - _first);
        (_first, _end) = (0, _end - _first);
        Add(due);
    }

    private void Fetch()
    {
        _first = _end = 0;
        while (_end < Fetched && _laterCount > 0)
        {
            _atHand[_end++] = _later[0];
            var moved = _later[--_laterCount];
            if (_laterCount > 0) SiftDown(moved);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Push(in Due due)
    {
        if (_laterCount == _later.Length) Array.Resize(ref _later, 2 * _laterCount);
        var heap = _later;
        var index = _laterCount++;
        while (index > 0)
        {
            var parent = (index - 1) >> 2;
            if (!due.IsBefore(heap[parent])) break;
            heap[index] = heap[parent];
            index = parent;
        }
        heap[index] = due;
    }

    // Indexes stay below _laterCount, which never exceeds the array: unchecked access, as this is the innermost loop of large gates.
    private void SiftDown(in Due due)
    {
        ref var heap = ref MemoryMarshal.GetArrayDataReference(_later);
        var count = _laterCount;
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
