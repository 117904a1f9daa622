using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>First come, first served; the visits themselves are the links, so a line allocates nothing.</summary>
internal sealed class VisitLine
{
    private Visit? _last;

    public Visit? First { get; private set; }

    public int Count { get; private set; }

    public void Add(Visit visit)
    {
        visit.Next = null;
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
        first.Next = null;
        Count--;
        return first;
    }
}
