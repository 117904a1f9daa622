using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GateSim.Kernel;

/// <summary>
/// What is to come, soonest first. The few that come next stand in order at hand, so that taking one costs nothing and adding one a short walk from
/// the end; whatever is later is in a calendar, from which the next few are fetched when none is left at hand. A gate of usual size never
/// needs the calendar.
/// </summary>
internal sealed class Agenda
{
    private const int MostAtHand = 64;
    private const int Start = 1;                                 // before it stands what goes before all, so that no walk goes further
    private readonly Due[] _atHand = new Due[2 * MostAtHand];    // in order from _first to before _end, where Due.Never stands
    private readonly DueCalendar _later = new();                 // none of it comes before any at hand
    private int _first, _end; // there is nothing later where nothing is at hand

    public Agenda()
    {
        _atHand[Start - 1] = Due.Done;
        Clear();
    }

    /// <summary>The next one; <see cref="Due.Never"/> where there is none.</summary>
    public ref readonly Due Soonest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_atHand), _first);
    }

    public void Clear()
    {
        StandFromStart(0);
        _later.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Due due)
    {
        if (_end == _atHand.Length - 1 || _end - _first == MostAtHand || _later.Count > 0) AddWithCare(due);
        else Insert(due);
    }

    /// <summary>Takes the next one away, where there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RemoveSoonest()
    {
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_atHand), _first) = Due.Done;
        if (++_first == _end) Fetch();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddWithCare(in Due due)
    {
        if (!IsLater(due) && (_end == _atHand.Length - 1 || _end - _first == MostAtHand)) MakeRoom();
        if (IsLater(due)) _later.Add(due);
        else Insert(due);
    }

    private bool IsLater(in Due due) => _later.Count > 0 && !due.IsBefore(_atHand[_end - 1]) && !_later.AllComeAfter(due);

    private void Insert(in Due due)
    {
        // Word by word: what has just been written in pieces and is read as a whole has to wait until it has reached the cache.
        var (at, turn) = (due.At, due.Turn);
        ref var place = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_atHand), _end++);
        Unsafe.Add(ref place, 1) = Due.Never;
        while (true)
        {
            ref var before = ref Unsafe.Subtract(ref place, 1);
            if (before.At < at || (before.At == at && before.Turn < turn)) break;
            place = before;
            place = ref before;
        }
        place = new Due(at, turn);
    }

    private void MakeRoom()
    {
        if (_end - _first == MostAtHand)
        {
            for (var i = 0; i < MostAtHand / 2; i++) _later.Add(_atHand[--_end]);
        }
        Array.Copy(_atHand, _first, _atHand, Start, _end - _first);
        StandFromStart(_end - _first);
    }

    private void Fetch()
    {
        if (_later.Count > 0) FetchLater();
        else StandFromStart(0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FetchLater() => StandFromStart(_later.Fetch(_atHand.AsSpan(Start, MostAtHand)));

    private void StandFromStart(int count)
    {
        (_first, _end) = (Start, Start + count);
        _atHand[_end] = Due.Never;
    }
}
