using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>The part of the clearance time in which the vehicle is in no service and no delay: queues, blocking, closed hours.</summary>
internal sealed class WaitingTime(GatePlan plan) : TimesByClass(plan, MeasureCatalogue.WaitingTime)
{
    public override void Left(Vehicle vehicle, long now)
    {
        if (vehicle.IsTallied) ByClass[vehicle.Class].Add(now - vehicle.Arrives - vehicle.ServedTicks);
    }
}
