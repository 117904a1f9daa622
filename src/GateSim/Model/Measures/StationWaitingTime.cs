using GateSim.Model.Records;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Of a visit: from joining the queue to the start of service.</summary>
internal sealed class StationWaitingTime(GatePlan plan, int station, StationRecord record)
    : TimesByClass(plan, MeasureCatalogue.StationWaitingTime, record.Waits, plan.Scenario.Stations[station].Name)
{
    public override int? Station => station;
}
