using GateSim.Randomness.Distributions;

namespace GateSim.Model.Traffic;

/// <summary>How vehicles of a class come back, resolved for drawing.</summary>
/// <param name="Class">As which they come.</param>
/// <param name="Within">The longest that is, in ticks.</param>
internal sealed record ReturnPlan(int Class, double Share, Distribution After, long Within);
