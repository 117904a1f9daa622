using GateSim.Model.Traffic;
using GateSim.Statistics;

namespace GateSim.Model.Stations;

/// <summary>One line for each priority; with a single priority it is a plain line.</summary>
/// <param name="ranks">How many priorities count.</param>
/// <param name="isLeftAnywhere">Vehicles also leave it from its end or its middle.</param>
internal sealed class RankedLine(int ranks, bool isLeftAnywhere = false)
{
    private readonly VisitLine[] _ranks = [.. Enumerable.Range(0, ranks).Select(_ => new VisitLine(isLeftAnywhere))];

    private TimeWeighted _waiting;

    public int Count => _waiting.Level;

    /// <summary>How long those in it have waited, added up, ticks.</summary>
    public Int128 WaitedUntil(long now) => _waiting.AreaAt(now);

    public void Add(Visit visit)
    {
        _ranks[RankOf(visit)].Add(visit);
        if (isLeftAnywhere) visit.Line = this;
        _waiting.Up(visit.JoinedAt);
    }

    public Visit? TakeFirst()
    {
        if (Count == 0) return null;
        return Taken(_ranks[FirstRank].TakeFirst());
    }

    /// <summary>The one who would go last. Only where it is left anywhere, and somebody is in it.</summary>
    public Visit TakeLast()
    {
        var rank = _ranks.Length - 1;
        while (_ranks[rank].First is null) rank--;
        return Taken(_ranks[rank].TakeLast());
    }

    /// <summary>Only where it is left anywhere, of one that is in it.</summary>
    public void Remove(Visit visit)
    {
        _ranks[RankOf(visit)].Remove(visit);
        Taken(visit);
    }

    /// <summary>Whether its first goes before that of the other: by rank, then by who joined the station first. An empty line goes last.</summary>
    public bool GoesBefore(RankedLine other)
    {
        if (Count == 0 || other.Count == 0) return Count > 0;
        var (rank, otherRank) = (FirstRank, other.FirstRank);
        return rank != otherRank ? rank < otherRank : _ranks[rank].First!.JoinNumber < other._ranks[rank].First!.JoinNumber;
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

    private Visit Taken(Visit visit)
    {
        _waiting.Down(visit.JoinedAt);
        if (isLeftAnywhere) visit.Line = null;
        return visit;
    }

    private int FirstRank
    {
        get
        {
            var rank = 0;
            while (_ranks[rank].First is null) rank++;
            return rank;
        }
    }

    private int RankOf(Visit visit) => _ranks.Length == 1 ? 0 : visit.Vehicle.PriorityRank;
}
