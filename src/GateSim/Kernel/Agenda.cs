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
/// the end; whatever is later is in a calendar, from which the next few are fetched when none is left at hand. A gate of usual size never
/// needs the calendar.
/// </summary>
internal sealed class Agenda
{
    private const int MostAtHand = 64;
    private readonly Due[] _atHand = new Due[2 * MostAtHand]; // in order from _first to before _end
    private readonly DueCalendar _later = new();              // none of it comes before any at hand
    private int _first, _end;

    public bool IsEmpty => _first == _end; // there is nothing later where nothing is at hand

    public int Count => _end - _first + _later.Count;

    /// <summary>The next one, where there is one.</summary>
    public ref readonly Due Soonest => ref _atHand[_first];

    public void Clear()
    {
        _first = _end = 0;
        _later.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Due due)
    {
        if (_later.Count > 0 && !due.IsBefore(_atHand[_end - 1]) && !_later.AllComeAfter(due)) _later.Add(due);
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
            for (var i = 0; i < MostAtHand / 2; i++) _later.Add(_atHand[--_end]);
        }
        Array.Copy(_atHand, _first, _atHand, 0, _end - _first);
        (_first, _end) = (0, _end - _first);
        Add(due);
    }

    private void Fetch() => (_first, _end) = (0, _later.Count == 0 ? 0 : _later.Fetch(_atHand.AsSpan(0, MostAtHand)));
}
