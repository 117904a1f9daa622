using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>One queue for all servers.</summary>
internal sealed class SharedQueue(ServerSet free, int ranks) : Queues
{
    private readonly RankedLine _line = new(ranks);

    public override int Count => _line.Count;

    public override IEnumerable<Visit> All => _line.All;

    public override Server? FreeForNewcomer() => _line.Count > 0 ? null : free.LowestOnDuty();

    public override void Add(Visit visit) => _line.Add(visit);

    public override Visit? TakeFor(Server server) => _line.TakeFirst();

    public override void StaffChanged(int staff)
    {
        // Nobody stands in front of a server, so nobody has to move.
    }
}
