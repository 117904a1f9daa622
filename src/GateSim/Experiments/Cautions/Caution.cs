using GateSim.Scenarios;

namespace GateSim.Experiments.Cautions;

/// <summary>What to beware of in a result: its kind, and the figures that it rests on. The kinds below are all there are.</summary>
public abstract record Caution
{
    private protected Caution()
    {
    }
}

/// <summary>Interrupted.</summary>
public sealed record PartialResult(int Replications, int Asked) : Caution;

/// <summary>No vehicle left after the warm-up.</summary>
public sealed record NobodyCleared : Caution;

public sealed record NobodyOnDuty(string Station) : Caution;

/// <param name="Load">Above 1: what comes as a share of what the servers can do.</param>
/// <param name="LosesVehicles">Its queue does not grow without end: vehicles are turned away or give up.</param>
/// <param name="ServersNeeded">To be busy <see cref="Advice.Comfortable"/> of the time.</param>
/// <param name="MoreHours">As a share of those that it has; null: it never closes.</param>
public sealed record StationOverCapacity(string Station, double Load, bool LosesVehicles, int ServersNeeded, double ServersOnDuty, double? MoreHours) : Caution;

/// <param name="Load">Below 1, but not by much.</param>
public sealed record StationNearCapacity(string Station, double Load) : Caution;

/// <param name="Load">Above 1: what comes as a share of what it may let in.</param>
public sealed record AreaOverCapacity(string Area, double Load) : Caution;

/// <param name="Share">Of the vehicles.</param>
public sealed record ManyUncleared(double Share) : Caution;

/// <summary>The backlog at midnight, with the interval of its growth.</summary>
public sealed record GrowingBacklog(double VehiclesPerDay, double Low, double High) : Caution;

/// <summary>In a gate that closes.</summary>
public sealed record LeftOverNight(double Vehicles) : Caution;

/// <param name="Share">Of the vehicles: those that were still in the gate at the end.</param>
public sealed record ManyUnfinished(double Share) : Caution;

public sealed record PrecisionMissed(IReadOnlyList<StatisticName> Numbers, double Relative, int MostReplications) : Caution;

/// <summary>Reached, but not for the look-ahead.</summary>
public sealed record PrecisionDidNotLast(double Relative, int MostReplications) : Caution;

/// <summary>Of the mean clearance time.</summary>
/// <param name="Relative">Half-width by estimate.</param>
/// <param name="ReplicationsNeeded">For <see cref="Advice.Decided"/>.</param>
public sealed record IntervalTooWide(double Relative, int ReplicationsNeeded) : Caution;

/// <param name="Clearance">What batches of its days say of the mean clearance time; null: there are too few days.</param>
public sealed record OneReplication(LongRun? Clearance) : Caution;

/// <param name="Cleared">Vehicles a replication, too few for p99.</param>
public sealed record FewVehiclesForTail(double Cleared) : Caution;

/// <summary>For an interval of p99.</summary>
public sealed record FewReplicationsForTail(int Replications) : Caution;
