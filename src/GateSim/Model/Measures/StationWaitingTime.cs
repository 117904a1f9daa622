using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Of a visit: from joining the queue to the start of service.</summary>
internal sealed class StationWaitingTime(GatePlan plan, int station)
    : TimesByClass(plan, MeasureCatalogue.StationWaitingTime, plan.Scenario.Stations[station].Name)
{
    public override int? Station => station;

    public override void Started(Station at, Visit visit)
    {
        if (visit.Vehicle.IsTallied) ByClass[visit.Vehicle.Class].Add(visit.StartedAt - visit.JoinedAt);
    }
}
