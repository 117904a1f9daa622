using GateSim.Model.Records;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>From arriving to leaving the last step.</summary>
internal sealed class ClearanceTime(GatePlan plan, GateRecord record) : TimesByClass(plan, MeasureCatalogue.ClearanceTime, record.ClearanceTimes);
