using GateSim.Kernel;
using GateSim.Model.Traffic;

namespace GateSim.Model;

/// <summary>Lets the vehicles come, one after the other. As an occurrence it is the moment at which the next one does.</summary>
internal sealed class Arrivals(Clock clock, IGateTraffic traffic, Journeys journeys, VehiclePool pool) : Occurrence
{
    private Vehicle? _next;

    public void AwaitNext()
    {
        var vehicle = pool.Take();
        if (traffic.Next(vehicle)) clock.Schedule((_next = vehicle).Arrives, Rank.Arrival, this);
        else pool.GiveBack(vehicle);
    }

    public override void Occur()
    {
        journeys.Begin(_next!);
        AwaitNext();
    }
}
