using GateSim.Model.Records;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>The part of the clearance time in which the vehicle is in no service and no delay: queues, blocking, closed hours.</summary>
internal sealed class WaitingTime(GatePlan plan, GateRecord record) : TimesByClass(plan, MeasureCatalogue.WaitingTime, record.WaitingTimes);
