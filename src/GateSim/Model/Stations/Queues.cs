using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>How the vehicles that wait at a station are lined up for its servers.</summary>
internal abstract class Queues
{
    /// <summary>All that wait at the station.</summary>
    public abstract int Count { get; }

    public abstract IEnumerable<Visit> All { get; }

    /// <summary>How long they have waited, added up, ticks.</summary>
    public abstract Int128 WaitedUntil(long now);

    /// <summary>The server at which it could start at once if it came now; null where it would have to wait. Nothing changes.</summary>
    public abstract Server? FreeFor(Visit visit);

    /// <summary>It comes: gives the server at which it starts at once, or puts it in a line and gives null.</summary>
    public abstract Server? Join(Visit visit);

    /// <summary>Takes the one that this server is to serve next; null where none waits for it.</summary>
    public abstract Visit? TakeFor(Server server);

    /// <summary>Takes the one of all who goes first, whatever the server; null where none waits.</summary>
    public abstract Visit? TakeFirst();

    /// <summary>One that waits goes away; where vehicles can lose patience.</summary>
    public abstract void Remove(Visit visit);

    /// <summary>Other servers are on duty by staffing: from this number up to before <paramref name="to"/>.</summary>
    public abstract void StaffChanged(int from, int to);

    /// <summary>Fewer vehicles stand at this server than before. Told where vehicles go over to a shorter queue.</summary>
    public virtual void Shortened(int server)
    {
        // Who waits in one line has nowhere to go.
    }

    /// <summary>
    /// Whether the server may ever take one of those who wait, or the one who is the first to enter; asked of servers that can move, when
    /// vehicles are looked for that block each other for ever. In doubt it may.
    /// </summary>
    public virtual bool MayTakeNext(Server server, Visit? entering) => true;
}
