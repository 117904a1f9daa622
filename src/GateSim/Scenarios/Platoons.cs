namespace GateSim.Scenarios;

/// <summary>Vehicles that come in groups, by the sizes of the groups.</summary>
/// <param name="Sizes">With shares of the platoons (not of the vehicles) that add up to 1.</param>
/// <param name="Headway">Between one vehicle of a platoon and the next.</param>
public sealed record Platoons(IReadOnlyList<PlatoonSize> Sizes, TimeSpan Headway)
{
    public double MeanSize => (double)Sizes.Sum(s => s.Vehicles * s.Share);
}

public sealed record PlatoonSize(int Vehicles, decimal Share);
