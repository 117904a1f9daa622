namespace GateSim.Model.Traffic;

/// <summary>A vehicle that is to come.</summary>
/// <param name="Number">Within its population.</param>
/// <param name="Declaration">The number of the vehicle with which its declaration began: often its own.</param>
internal readonly record struct Comer(long Ticks, long Number, int Class, long Declaration)
{
    /// <summary>What is known of its traits instead of being drawn.</summary>
    public FactTest Known { get; init; }
}
