using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>What many replications of a scenario gave. Plain numbers: it knows no table and no picture.</summary>
public sealed record ExperimentResult
{
    public required Scenario Scenario { get; init; }

    /// <summary>Replications that are in the result.</summary>
    public required int Replications { get; init; }

    /// <summary>Replications that were asked for, or the most where a precision was.</summary>
    public required int ReplicationsAsked { get; init; }

    /// <summary>The name of the engine that ran them; several, with commas between, where ranges that were merged differ in it.</summary>
    public required string Engine { get; init; }

    /// <summary>Interrupted: fewer replications than were asked for.</summary>
    public bool IsPartial { get; init; }

    /// <summary>For <c>replications: { precision: … }</c>: whether the precision was reached before <c>max</c>; null where none was asked for.</summary>
    public bool? PrecisionReached { get; init; }

    /// <summary>The warm-up that was left out; chosen by MSER-5 where the scenario says <c>auto</c>.</summary>
    public required TimeSpan WarmUp { get; init; }

    /// <summary>In the order of the contract's table, then of the file.</summary>
    public required IReadOnlyList<Estimate> Estimates { get; init; }

    /// <summary>What all replications say together: over all vehicles, class by class; then over the replications.</summary>
    public IReadOnlyList<PooledEstimate> Pooled { get; init; } = [];

    /// <summary>Where one replication was asked for, and has ten days or more: what batches of its days say of the gate's means.</summary>
    public IReadOnlyList<LongRun> LongRun { get; init; } = [];

    /// <summary>Where the scenario asks for a reduction of the variance: what it brought, of the numbers of the gate as a whole.</summary>
    public IReadOnlyList<VarianceReduced> VarianceReduced { get; init; } = [];

    /// <summary>By station, hour of day and measure.</summary>
    public required IReadOnlyList<HourlyEstimate> Hourly { get; init; }

    /// <summary>By station, in the order of the file.</summary>
    public required IReadOnlyList<StationResult> Stations { get; init; }

    /// <summary>By area, in the order of the file.</summary>
    public IReadOnlyList<AreaResult> Areas { get; init; } = [];

    /// <summary>Clearance times in minutes, all classes, pooled over the replications; then by class, in the order of the file.</summary>
    public required QuantileSketch ClearanceTimes { get; init; }

    public required IReadOnlyList<QuantileSketch> ClearanceTimesByClass { get; init; }

    /// <summary>Mean over replications of the time-weighted number of vehicles in the gate, for each hour of the run (24 × days values).</summary>
    public required IReadOnlyList<double> InSystemByHour { get; init; }

    /// <summary>Vehicles in the gate at each midnight that ends a day (as many as days): how they lie over the replications.</summary>
    public required IReadOnlyList<QuantileSketch> BacklogByDay { get; init; }

    /// <summary>By class, in the order of the file: where the time of its vehicles goes. Empty where that was not taken down.</summary>
    public IReadOnlyList<TimeSpent> TimeSpent { get; init; } = [];

    /// <summary>Mean clearance time of each replication that has one, in their order, minutes.</summary>
    public IReadOnlyList<double> ClearanceMeans { get; init; } = [];

    /// <summary>Growth of the midnight backlog after the warm-up, vehicles a day (least-squares slope), over the replications.</summary>
    public required Estimate BacklogGrowth { get; init; }

    /// <summary>Vehicles still in the gate at the end of the run.</summary>
    public required Estimate Unfinished { get; init; }

    /// <summary>All vehicles of all replications, the warm-up included.</summary>
    public required long Vehicles { get; init; }

    /// <summary>What binds: the station whose vehicles bring the most work for its servers' time on duty, or the area to which the most come for
    /// what it may let in; null where none has even half of it to do.</summary>
    public Bottleneck? Binding => Stations.Select(s => new Bottleneck(s.Station, s.OfferedLoad ?? 0, IsArea: false))
        .Concat(Areas.Select(a => new Bottleneck(a.Area, a.OfferedLoad ?? 0, IsArea: true)))
        .Where(b => b.OfferedLoad >= LeastToBind).MaxBy(b => b.OfferedLoad);

    /// <summary>The offered load from which something can be said to bind.</summary>
    private const double LeastToBind = 0.5;

    public Estimate Find(StatisticName name) => Estimates.First(e => name.Names(e.Key));

    public Estimate Find(string measure, string statistic, string? station = null, string? vehicleClass = null) =>
        Estimates.First(e => e.Key.Measure == measure && e.Key.Statistic == statistic && e.Key.Station == station && e.Key.Class == vehicleClass);
}

/// <summary>The mean over replications and its confidence interval.</summary>
/// <param name="Mean">Null where no replication has a value.</param>
/// <param name="Low">Null (as <paramref name="High"/>) where fewer than two replications have a value.</param>
/// <param name="Replications">How many replications have a value.</param>
public sealed record Estimate(StatisticKey Key, double? Mean, double? Low, double? High, int Replications)
{
    public double? HalfWidth => (High - Low) / 2;
}

/// <param name="Hour">0 … 23: from Hour:00 to (Hour + 1):00, exact windows.</param>
/// <param name="Estimate">Its key's measure is <c>arrivals</c> (vehicles joining the queue, per hour), <c>queue-length</c>, <c>busy-servers</c> or
/// <c>waiting-time</c> (of those who joined in that hour).</param>
public sealed record HourlyEstimate(int Hour, Estimate Estimate);

/// <summary>What pictures and advice need of a station beyond its estimates.</summary>
/// <param name="QueueByHour">For each hour of day how the queue length, averaged within the hour, lies over all days of all replications.</param>
/// <param name="OfferedLoad">Work that came, as a share of the server time on duty; above 1 the station cannot keep up. Null where no server was on duty.</param>
/// <param name="ServersOnDuty">Mean number on duty while any is, broken ones included, for advice on what it would take.</param>
public sealed record StationResult(string Station, IReadOnlyList<QuantileSketch> QueueByHour, double? OfferedLoad, double ServersOnDuty)
{
    /// <summary>Mean over replications of the queue length in each hour of the run (24 × days values).</summary>
    public IReadOnlyList<double> QueueOverRun { get; init; } = [];

    /// <summary>Part of the waiting after the warm-up that falls into time in which nobody is on duty; hours that have both are divided by their time.</summary>
    public double WaitingWhileClosed { get; init; }
}

/// <param name="OutsideByHour">For each hour of day how the number outside, averaged within the hour, lies over all days of all replications.</param>
/// <param name="OfferedLoad">Vehicles that came, as a share of those that it could have let in by its hours, its rate and its quota; places are not looked
/// at. Null where nothing limits them.</param>
public sealed record AreaResult(string Area, IReadOnlyList<QuantileSketch> OutsideByHour, double? OfferedLoad)
{
    /// <summary>Mean over replications of the number outside in each hour of the run (24 × days values).</summary>
    public IReadOnlyList<double> OutsideOverRun { get; init; } = [];
}

/// <summary>What a vehicle's time from arriving to leaving is made of, on average, minutes.</summary>
/// <param name="Cleared">Vehicles, of all replications, that it is a mean of: those that came after the warm-up and have left.</param>
/// <param name="Clearance">From arriving to leaving.</param>
/// <param name="Waiting">The part of it in no service and no delay.</param>
/// <param name="AtStations">By station: waiting there, for each that has left. Waits of those that have started there and not left the gate by the end
/// of the run are among them, so that in an overloaded gate all of them together can be more than <paramref name="Waiting"/>.</param>
/// <param name="OutsideAreas">By area: waiting to be let in, counted likewise.</param>
public sealed record TimeSpent(string Class, long Cleared, double Clearance, double Waiting, IReadOnlyList<double> AtStations, IReadOnlyList<double> OutsideAreas);

/// <summary>What keeps vehicles the most.</summary>
/// <param name="OfferedLoad">What comes as a share of what can be done; above 1 it cannot keep up.</param>
public sealed record Bottleneck(string Name, double OfferedLoad, bool IsArea);
