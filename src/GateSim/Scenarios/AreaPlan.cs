using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios;

/// <summary>What becomes of a vehicle that finds no place.</summary>
public enum WhenFull { Wait, Leave }

/// <summary>
/// A part of the gate that vehicles enter at one step and leave at a later one, and what limits who is let in: a yard with its places, the
/// gate area into which vehicles are called forward, the neighbour's quota of a day.
/// </summary>
/// <param name="Name">No station has the same.</param>
public sealed record AreaPlan(string Name)
{
    /// <summary>Vehicles that can be in it at a time; null: any number.</summary>
    public int? Places { get; init; }

    /// <summary>Vehicles let in an hour at most, one at a time and evenly spaced, by time of day; null: any number.</summary>
    public StaffPlan? PerHour { get; init; }

    /// <summary>Vehicles let in on a day at most, from midnight to midnight; null: any number.</summary>
    public int? PerDay { get; init; }

    /// <summary>When vehicles are let in; those inside may leave at any time.</summary>
    public OpeningHours Hours { get; init; } = OpeningHours.Always;

    /// <summary>Who is let in first.</summary>
    public QueueOrder Order { get; init; } = QueueOrder.Fifo;

    public WhenFull WhenFull { get; init; } = WhenFull.Wait;

    /// <summary>How long a vehicle waits outside at most; null: for ever.</summary>
    public Distribution? Patience { get; init; }

    /// <summary>Vehicles can go from it without having been let in.</summary>
    public bool MayLoseVehicles => WhenFull == WhenFull.Leave || Patience is not null;

    /// <summary>Road that a vehicle takes up while it waits outside; null: not told.</summary>
    public double? MetresPerVehicle { get; init; }
}
