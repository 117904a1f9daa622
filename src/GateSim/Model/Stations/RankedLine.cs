using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>One line for each priority; with a single priority it is a plain line.</summary>
internal sealed class RankedLine
{
    private readonly VisitLine[] _ranks;

    public RankedLine(int ranks) => _ranks = [.. Enumerable.Range(0, ranks).Select(_ => new VisitLine())];

    public int Count { get; private set; }

    public void Add(Visit visit)
    {
        _ranks[_ranks.Length == 1 ? 0 : visit.Vehicle.PriorityRank].Add(visit);
        Count++;
    }

    public Visit? TakeFirst()
    {
        if (Count == 0) return null;
        var rank = 0;
        while (_ranks[rank].First is null) rank++;
        Count--;
        return _ranks[rank].TakeFirst();
    }

    public IEnumerable<Visit> All
    {
        get
        {
            foreach (var line in _ranks)
            {
                for (var visit = line.First; visit is not null; visit = visit.Next) yield return visit;
            }
        }
    }
}
