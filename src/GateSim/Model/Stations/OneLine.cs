using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>One queue for several servers, whichever these are.</summary>
/// <param name="isLeftAnywhere">Vehicles can lose patience.</param>
internal abstract class OneLine(int ranks, bool isLeftAnywhere) : Queues
{
    protected RankedLine Line { get; } = new(ranks, isLeftAnywhere);

    public sealed override int Count => Line.Count;

    public sealed override IEnumerable<Visit> All => Line.All;

    public sealed override Int128 WaitedUntil(long now) => Line.WaitedUntil(now);

    public sealed override Visit? TakeFor(Server server) => Line.TakeFirst();

    public sealed override Visit? TakeFirst() => Line.TakeFirst();

    public sealed override void Remove(Visit visit) => Line.Remove(visit);

    public sealed override void StaffChanged(int from, int to)
    {
        // Nobody stands in front of a server, so nobody has to move.
    }
}
