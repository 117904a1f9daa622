using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Numbers by which the gate is judged: what is heard, the arithmetic and the unit in one place.</summary>
public abstract class Measure : Observer
{
    protected const double TicksPerMinute = TimeSpan.TicksPerMinute;

    /// <summary>The station it listens to; null: the gate as a whole.</summary>
    public virtual int? Station => null;

    /// <summary>The area it listens to; null: none.</summary>
    public virtual int? Area => null;

    /// <summary>What <see cref="Values"/> gives, in that order.</summary>
    public abstract IEnumerable<StatisticKey> Keys { get; }

    /// <summary>The replication's own statistics at its end; null where there is no value.</summary>
    public abstract IEnumerable<double?> Values(ReplicationEnd end);
}

/// <param name="Now">The end of the run, ticks.</param>
/// <param name="DaysCounted">Days after the warm-up.</param>
/// <param name="Percentiles">To be used by measures one after the other.</param>
public sealed record ReplicationEnd(long Now, double DaysCounted, Statistics.Percentiles Percentiles);
