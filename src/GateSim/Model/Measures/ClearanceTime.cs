using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>From arriving to leaving the last step.</summary>
internal sealed class ClearanceTime(GatePlan plan) : TimesByClass(plan, MeasureCatalogue.ClearanceTime)
{
    public override void Left(Vehicle vehicle, long now)
    {
        if (vehicle.IsTallied) ByClass[vehicle.Class].Add(now - vehicle.Arrives);
    }
}
