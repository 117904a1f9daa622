using GateSim.Statistics;

namespace GateSim.Model;

/// <summary>What one replication gave.</summary>
public sealed record ReplicationResult
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>The name of the engine that ran it.</summary>
    public required string Engine { get; init; }

    /// <summary>The replication's own statistics, in the order of <see cref="Replication.Keys"/>; null where there is no value.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>Station by station, for each hour of the day: joins an hour, queue length, busy servers, waiting time (min); then area by area:
    /// vehicles inside, vehicles outside.</summary>
    public required IReadOnlyList<double?> Hourly { get; init; }

    /// <summary>By station: mean queue length in each hour of the run.</summary>
    public required IReadOnlyList<double[]> QueueByHour { get; init; }

    /// <summary>By area: mean number of vehicles outside in each hour of the run.</summary>
    public IReadOnlyList<double[]> OutsideByHour { get; init; } = [];

    /// <summary>By area: vehicles that came to it after the warm-up.</summary>
    public IReadOnlyList<long> CameToArea { get; init; } = [];

    /// <summary>Mean number of vehicles in the gate in each hour of the run.</summary>
    public required IReadOnlyList<double> InSystemByHour { get; init; }

    /// <summary>Vehicles in the gate at the end of each day.</summary>
    public required IReadOnlyList<int> BacklogByDay { get; init; }

    /// <summary>Times of those that left on each day; empty where there is more than one replication.</summary>
    public IReadOnlyList<Measures.DayOfTimes> TimesByDay { get; init; } = [];

    /// <summary>By class: clearance times in minutes.</summary>
    public required IReadOnlyList<QuantileSketch> ClearanceTimes { get; init; }

    /// <summary>By station, then by class: how many waiting times its mean is of.</summary>
    public IReadOnlyList<int[]> WaitsAtStations { get; init; } = [];

    /// <summary>By area, then by class: how many waiting times its mean is of.</summary>
    public IReadOnlyList<int[]> WaitsOutsideAreas { get; init; } = [];

    /// <summary>By station: service time that the vehicles coming after the warm-up brought.</summary>
    public required IReadOnlyList<Int128> OfferedTicks { get; init; }

    /// <summary>By station: server time on duty and not broken after the warm-up.</summary>
    public required IReadOnlyList<Int128> WorkingTicks { get; init; }

    /// <summary>Where control variates are asked for: by how much more than on average came to the gate.</summary>
    public IReadOnlyList<double> Controls { get; init; } = [];

    /// <summary>Vehicles in the gate at the end.</summary>
    public required int Unfinished { get; init; }

    public required long Vehicles { get; init; }

    /// <summary>What its vehicles went through, where that was taken down.</summary>
    public Crossings.CrossingPart? Crossings { get; init; }
}
