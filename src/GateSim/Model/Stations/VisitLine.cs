using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>First come, first served; the visits themselves are the links, so a line allocates nothing.</summary>
/// <param name="isLeftAnywhere">It is linked in both directions, as it is not only left at its head.</param>
internal sealed class VisitLine(bool isLeftAnywhere = false)
{
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
        Count--;
        return first;
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
