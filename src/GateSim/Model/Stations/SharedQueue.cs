using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>One queue for all servers.</summary>
internal sealed class SharedQueue(ServerSet free, int ranks, bool isLeftAnywhere) : OneLine(ranks, isLeftAnywhere)
{
    public override Server? FreeFor(Visit visit) => Line.Count > 0 ? null : free.LowestOnDuty();

    public override Server? Join(Visit visit)
    {
        if (Line.Count == 0 && free.LowestOnDuty() is { } server) return server;
        Line.Add(visit);
        return null;
    }
}
