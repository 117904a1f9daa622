using System.Runtime.CompilerServices;
using GateSim.Kernel;
using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>First come, first served; the visits themselves are the links, so a line allocates nothing.</summary>
/// <param name="isLeftAnywhere">It is linked in both directions, as it is not only left at its head.</param>
internal sealed class VisitLine(bool isLeftAnywhere = false)
{
    private const int FetchedAheadFrom = 1_000; // so many are not in the processor's cache
    private Visit? _last;

    public Visit? First { get; private set; }

    public int Count { get; private set; }

    public void Add(Visit visit)
    {
        visit.Next = null;
        if (isLeftAnywhere) visit.Previous = _last;
        if (_last is null) First = visit;
        else _last.Next = visit;
        _last = visit;
        Count++;
    }

    public Visit TakeFirst()
    {
        var first = First!;
        First = first.Next;
        if (First is null) _last = null;
        else if (isLeftAnywhere) First.Previous = null;
        first.Next = null;
        if (--Count > FetchedAheadFrom) FetchAhead(First!);
        return first;
    }

    // The visit of who comes third, the vehicle of the second, and what the vehicle of the first holds: each is found in what was fetched one turn before.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FetchAhead(Visit first)
    {
        var second = first.Next!;
        CacheLine.FetchObject(second.Next!, Visit.Bytes);
        CacheLine.FetchObject(second.Vehicle, Vehicle.Bytes);
        first.Vehicle.FetchParts();
    }

    /// <summary>Only where it is left anywhere, as <see cref="Remove"/>.</summary>
    public Visit TakeLast()
    {
        var last = _last!;
        Remove(last);
        return last;
    }

    public void Remove(Visit visit)
    {
        if (visit.Previous is null) First = visit.Next;
        else visit.Previous.Next = visit.Next;
        if (visit.Next is null) _last = visit.Previous;
        else visit.Next.Previous = visit.Previous;
        (visit.Next, visit.Previous) = (null, null);
        Count--;
    }
}
