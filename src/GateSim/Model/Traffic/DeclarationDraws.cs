using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>Which vehicles of a population share a declaration: in each class, the next one begins another with probability 1 / mean.</summary>
internal sealed class DeclarationDraws(Declarations plan, DrawStream begins, int classes)
{
    private readonly double _share = 1 / plan.Vehicles;
    private readonly long?[] _begunBy = new long?[classes];

    /// <summary>The vehicle with which the declaration of this one began; asked for in the order of their numbers.</summary>
    public long Of(int vehicleClass, long number)
    {
        ref var begunBy = ref _begunBy[vehicleClass];
        if (begunBy is null || begins.Uniform(number) < _share) begunBy = number;
        return begunBy.Value;
    }
}
