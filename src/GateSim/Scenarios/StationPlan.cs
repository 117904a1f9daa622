using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios;

public enum QueueKind { Shared, PerServer }

public enum QueueOrder { Fifo, Priority }

/// <summary>Which of the servers' own queues a vehicle joins.</summary>
public enum ServerChoice { Shortest, RoundRobin, Random }

/// <summary>Whether those who wait in a server's own queue go over to another.</summary>
public enum LaneChange { Never, ToFree, ToShorter }

/// <summary>A place where something is done to vehicles.</summary>
/// <param name="Room">Places to wait in front of it; null: unlimited.</param>
/// <param name="Service">The first line whose condition holds gives the time.</param>
public sealed record StationPlan(
    string Name,
    StaffPlan Servers,
    OpeningHours Hours,
    QueueKind Queue,
    QueueOrder Order,
    int? Room,
    IReadOnlyList<ServiceLine> Service,
    BreakdownPlan? Breakdowns)
{
    /// <summary>Always open, one queue, first come first served, unlimited room, no breakdowns.</summary>
    public StationPlan(string name, StaffPlan servers, Distribution service)
        : this(name, servers, OpeningHours.Always, QueueKind.Shared, QueueOrder.Fifo, null, [new ServiceLine(service)], null)
    {
    }

    /// <summary>The same, with so many servers at all times.</summary>
    public StationPlan(string name, int servers, Distribution service)
        : this(name, StaffPlan.Always(servers), service)
    {
    }

    /// <summary>Its servers in groups, side by side in this order; none: all servers are for all vehicles.</summary>
    public IReadOnlyList<ServerGroup> Groups { get; init; } = [];

    /// <summary>As results name them, with their station: <c>lanes/fruit</c>.</summary>
    public IEnumerable<string> GroupNames => Groups.Select(g => $"{Name}/{g.Name}");

    /// <summary>How long a server is out of use when it turns from one group to another.</summary>
    public TimeSpan Changeover { get; init; }

    /// <summary>What those do that find no place; where the room is limited.</summary>
    public WhenFull WhenFull { get; init; }

    /// <summary>How long a vehicle waits in the queue at most: the first line whose condition holds; no line: for ever.</summary>
    public IReadOnlyList<ServiceLine> Patience { get; init; } = [];

    /// <summary>Vehicles can go from it without having been served.</summary>
    public bool MayLoseVehicles => WhenFull == WhenFull.Leave || Patience.Count > 0;

    /// <summary>With queues of their own.</summary>
    public ServerChoice Choice { get; init; }

    /// <summary>With queues of their own.</summary>
    public LaneChange ChangeLanes { get; init; }

    /// <summary>How long a server stays busy after its vehicle went on: the first line whose condition holds; no line: not at all.</summary>
    public IReadOnlyList<ServiceLine> After { get; init; } = [];
}

public sealed record ServiceLine(Condition When, Distribution Time)
{
    /// <summary>For all vehicles.</summary>
    public ServiceLine(Distribution time)
        : this(Condition.Always, time)
    {
    }
}

/// <summary>Each server fails by itself.</summary>
/// <param name="Every">From the end of one repair (or the start) to the next failure, in calendar time.</param>
/// <param name="Lasts">How long a repair takes.</param>
public sealed record BreakdownPlan(Distribution Every, Distribution Lasts);
