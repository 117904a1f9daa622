namespace GateSim.Experiments;

/// <summary>A number that all replications give together, not the mean of what each gives by itself.</summary>
/// <param name="Over">Of what it is a mean, a share or a quantile.</param>
public sealed record PooledEstimate(Population Over, Estimate Estimate);

public enum Population
{
    /// <summary>All vehicles of all replications, each as much as any other; the interval respects that those of one replication go together.</summary>
    Vehicles,

    /// <summary>The replications, each with one value.</summary>
    Replications,
}
