namespace GateSim.Scenarios.Reading;

/// <summary>Far above what a gate can need, and low enough that nothing overflows.</summary>
internal static class Limits
{
    public const double MostVehiclesPerDay = 10_000_000;
    public const double MostFactor = 1_000_000;
    public const double MostWeight = 1e12;
    public const double MostVehiclesAnHour = 1_000_000;
    public const int MostVehiclesAtStart = 10_000_000;
    public const int MostVehiclesASlot = 100_000;
    public const int MostServersInGroup = 1_000;
    public const int MostReplications = 1_000_000;

    /// <summary>A vehicle's traits are packed in as many bits.</summary>
    public const int MostTraitValues = 128;
}
