namespace GateSim.Model.Traffic;

/// <summary>The vehicles that come to a gate, each with all its draws, in the order in which they come.</summary>
public interface IGateTraffic
{
    /// <summary>Makes <paramref name="vehicle"/> the next one; false when no more come.</summary>
    bool Next(Vehicle vehicle);
}
