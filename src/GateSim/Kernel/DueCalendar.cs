using System.Numerics;

namespace GateSim.Kernel;

/// <summary>
/// What is due later, as many as there are, for the price of a few: they lie in leaves of equal length, each unsorted until its turn comes. What is
/// beyond the last leaf lies in a pile, of which new leaves are made when all have been torn off, of a length that fits how dense it is. Where too much is due
/// within one leaf, shorter ones are made, where as much has come and gone as that costs; otherwise the leaf becomes a heap.
/// After the idea of the ladder queue: Tang, Goh, Thng, "Ladder queue: an O(1) priority queue structure for large-scale discrete event simulation", ACM
/// TOMACS 15 (2005).
/// </summary>
internal sealed class DueCalendar
{
    private const int FetchedFromHeap = 16;
    private const int PerLeaf = 4;      // that lie in a leaf when it is made; as many again come until its turn
    private const int FewestLeaves = 16;
    private const int Sampled = 32;
    private const int Longest = 62;
    private const int MostAgain = 8; // entries laid again for one that has been fetched
    private const int None = -1;

    private readonly DueHeap _torn = new(); // of leaves that have been torn off: before _from
    private long _from;                     // where the first leaf begins that has not been torn off
    private long _start, _end;              // of all leaves
    private int _shift;                     // a leaf is 2^_shift ticks long
    private int _leaf, _leaves;             // the first that has not been torn off, and how many there are
    private int[] _firstOn = [];            // by leaf: of what lies on it; None: nothing does
    private Due[] _lying = [];              // on leaves, each with the one below it
    private int[] _below = [];
    private int _firstUnused = None;
    private Due[] _beyond = new Due[64];
    private int _beyondCount;
    private long _fetched; // since leaves were last made shorter

    public int Count { get; private set; }

    public void Clear()
    {
        _torn.Clear();
        (Count, _beyondCount, _fetched) = (0, 0, 0);
        (_from, _start, _end, _leaf, _leaves) = (0, 0, 0, 0, 0);
        Array.Fill(_firstOn, None);
        _firstUnused = None;
        for (var i = _below.Length - 1; i >= 0; i--) LayAway(i);
    }

    /// <summary>Whether all that is here certainly comes after that one.</summary>
    public bool AllComeAfter(in Due due) => due.At < _from && _torn.Count == 0;

    public void Add(in Due due)
    {
        Count++;
        if (due.At < _from) _torn.Push(due);
        else if (due.At < _end) LayOn((int)((due.At - _start) >> _shift), due);
        else LayBeyond(due);
    }

    /// <summary>Takes the next few away and puts them there in order.</summary>
    /// <returns>How many; 0: there is none.</returns>
    public int Fetch(Span<Due> into)
    {
        while (Count > 0)
        {
            var fetched = _torn.Count > 0 ? FetchTorn(into) : TearOff(into);
            Count -= fetched;
            _fetched += fetched;
            if (fetched > 0) return fetched;
        }
        return 0;
    }

    private int FetchTorn(Span<Due> into)
    {
        var fetched = 0;
        while (fetched < FetchedFromHeap && _torn.Count > 0) into[fetched++] = _torn.Pop();
        return fetched;
    }

    // What lies on the next leaf; 0 where it was too much.
    private int TearOff(Span<Due> into)
    {
        while (_leaf < _leaves && _firstOn[_leaf] == None) _leaf++;
        if (_leaf == _leaves)
        {
            MakeLeaves(Longest);
            return 0;
        }
        var first = _firstOn[_leaf];
        _firstOn[_leaf] = None;
        _leaf++;
        _from = _leaf == _leaves ? _end : _start + ((long)_leaf << _shift);

        var fetched = 0;
        var at = first;
        for (; at != None && fetched < into.Length; at = Next(at)) SortIn(into, fetched++, _lying[at]);
        if (at == None) return fetched;
        if (_shift > 0 && Count <= MostAgain * _fetched)
        {
            _fetched = 0;
            LayAllBeyond(into[..fetched], at);
            return 0;
        }
        for (var i = 0; i < fetched; i++) _torn.Push(into[i]);
        for (; at != None; at = Next(at)) _torn.Push(_lying[at]);
        return 0;
    }

    // What was on the leaf at hand, part of it taken off already, and what is on all others; on leaves so short that as many lie on each of them as should.
    private void LayAllBeyond(ReadOnlySpan<Due> taken, int rest)
    {
        var crowd = taken.Length;
        foreach (ref readonly var due in taken) LayBeyond(due);
        for (var at = rest; at != None; at = Next(at), crowd++) LayBeyond(_lying[at]);
        for (; _leaf < _leaves; _leaf++)
        {
            for (var at = _firstOn[_leaf]; at != None; at = Next(at)) LayBeyond(_lying[at]);
            _firstOn[_leaf] = None;
        }
        MakeLeaves(Math.Max(0, _shift - BitOperations.Log2((uint)(crowd / PerLeaf))));
    }

    // Lays it away and gives the one below it.
    private int Next(int at)
    {
        var below = _below[at];
        LayAway(at);
        return below;
    }

    private static void SortIn(Span<Due> sorted, int count, in Due due)
    {
        var place = count;
        for (; place > 0 && due.IsBefore(sorted[place - 1]); place--) sorted[place] = sorted[place - 1];
        sorted[place] = due;
    }

    // So long that three quarters of what is beyond lie on them: few that are due in a month leave the leaves of the others short.
    private void MakeLeaves(int mostShift)
    {
        _leaf = 0;
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestLeaves, _beyondCount / PerLeaf));
        if (_firstOn.Length < _leaves)
        {
            _firstOn = new int[_leaves];
            Array.Fill(_firstOn, None);
        }
        _start = long.MaxValue;
        for (var i = 0; i < _beyondCount; i++) _start = Math.Min(_start, _beyond[i].At);
        var least = (UpperQuartile() - _start) / (_leaves * 3 / 4);
        _shift = Math.Min(mostShift, least == 0 ? 0 : BitOperations.Log2((ulong)least) + 1);
        _end = _start + ((long)_leaves << _shift);
        _from = _start;

        var left = 0;
        for (var i = 0; i < _beyondCount; i++)
        {
            var due = _beyond[i];
            if (due.At < _end) LayOn((int)((due.At - _start) >> _shift), due);
            else _beyond[left++] = due;
        }
        _beyondCount = left;
    }

    private long UpperQuartile()
    {
        Span<long> sample = stackalloc long[Math.Min(Sampled, _beyondCount)];
        for (var i = 0; i < sample.Length; i++) sample[i] = _beyond[(int)((long)i * _beyondCount / sample.Length)].At;
        sample.Sort();
        return sample[sample.Length * 3 / 4];
    }

    private void LayBeyond(in Due due)
    {
        if (_beyondCount == _beyond.Length) Array.Resize(ref _beyond, 2 * _beyondCount);
        _beyond[_beyondCount++] = due;
    }

    private void LayOn(int leaf, in Due due)
    {
        if (_firstUnused == None) Grow();
        var at = _firstUnused;
        _firstUnused = _below[at];
        _lying[at] = due;
        _below[at] = _firstOn[leaf];
        _firstOn[leaf] = at;
    }

    private void LayAway(int at)
    {
        _below[at] = _firstUnused;
        _firstUnused = at;
    }

    private void Grow()
    {
        var size = _lying.Length;
        Array.Resize(ref _lying, Math.Max(64, 2 * size));
        Array.Resize(ref _below, _lying.Length);
        for (var i = _lying.Length - 1; i >= size; i--) LayAway(i);
    }
}
