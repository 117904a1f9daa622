using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>How the vehicles that wait at a station are lined up for its servers.</summary>
internal abstract class Queues
{
    /// <summary>All that wait at the station.</summary>
    public abstract int Count { get; }

    public abstract IEnumerable<Visit> All { get; }

    /// <summary>The server at which a newcomer could start at once; null where it would have to wait.</summary>
    public abstract Server? FreeForNewcomer();

    public abstract void Add(Visit visit);

    /// <summary>Takes the one that this server is to serve next; null where none waits for it.</summary>
    public abstract Visit? TakeFor(Server server);

    /// <summary>Another number of servers is on duty by staffing.</summary>
    public abstract void StaffChanged(int staff);
}
