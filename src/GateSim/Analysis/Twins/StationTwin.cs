using GateSim.Analysis.Stationary;

namespace GateSim.Analysis.Twins;

/// <summary>How the queue of a station was found.</summary>
public enum TwinMethod
{
    /// <summary>M(t)/M/c(t) by Kolmogorov's equations, and the station is just that.</summary>
    Exact,

    /// <summary>The same fed by the fluid, and what it has above the fluid times (ca² + cs²) / 2.</summary>
    Corrected,

    /// <summary>Nobody waits by chance: the integration would have taken too long.</summary>
    Fluid,
}

/// <summary>A station without simulation. Of the time after the warm-up; times in minutes.</summary>
public sealed record StationTwin
{
    public required string Station { get; init; }

    public required TwinMethod Method { get; init; }

    public required double ArrivalsPerDay { get; init; }

    /// <summary>Mean time that a vehicle keeps a server, and its squared coefficient of variation; repairs included.</summary>
    public required double Service { get; init; }

    public required double ServiceScv { get; init; }

    /// <summary>Work that comes as a share of the server time on duty and not under repair; above 1 the queue grows. Null where nobody is on duty.</summary>
    public required double? OfferedLoad { get; init; }

    /// <summary>Work that the fluid got to, as a share of the same.</summary>
    public required double? Utilization { get; init; }

    /// <summary>Mean number on duty while any is.</summary>
    public required double ServersOnDuty { get; init; }

    /// <summary>Mean number waiting.</summary>
    public required double Queue { get; init; }

    /// <summary>Mean wait of a visit: by Little's law.</summary>
    public required double Wait { get; init; }

    /// <summary>Share of vehicles that wait; null where the method does not know it.</summary>
    public required double? DelayProbability { get; init; }

    /// <summary>Mean number waiting in each hour of the day.</summary>
    public required IReadOnlyList<double> QueueByHour { get; init; }

    /// <summary>… of the fluid.</summary>
    public required IReadOnlyList<double> FluidByHour { get; init; }

    /// <summary>Work that comes in each hour of the day as a share of the server time on duty in it; null where nobody is.</summary>
    public required IReadOnlyList<double?> LoadByHour { get; init; }

    /// <summary>Vehicles by which the fluid's queue is longer each midnight than the one before.</summary>
    public required double GrowthPerDay { get; init; }

    /// <summary>When the fluid's queue of the average day has gone, in hours of the day; null: none stands, or it never goes.</summary>
    public required double? ClearsAt { get; init; }

    /// <summary>In the long run, where demand and staffing are always the same and it is stable; otherwise null.</summary>
    public required SteadyQueue? Steady { get; init; }

    /// <summary>What the scenario says of the station and the twin simplifies: sentences without an end.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>The fewest servers on duty that would not be busy more than <paramref name="utilization"/> of the time.</summary>
    public int ServersFor(double utilization) => Erlang.ServersFor(ServersOnDuty * (OfferedLoad ?? 0), utilization);
}
