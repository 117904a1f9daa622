using GateSim.Randomness;

namespace GateSim.Model.Traffic.Streams;

/// <summary>Poisson arrivals, one by one.</summary>
internal sealed class SingleStream(Draws draws, ArrivalProcess times) : VehicleStream(draws)
{
    private long _number;

    protected override bool Find(out Comer comer)
    {
        comer = default;
        if (!times.Next(out var ticks)) return false;
        comer = Draws.Comer(_number++, ticks);
        return true;
    }
}
