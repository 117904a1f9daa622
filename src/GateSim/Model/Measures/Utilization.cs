using GateSim.Model.Records;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>
/// Busy server time over server time on duty. A server is busy until its vehicle has left it and the time after that has passed, overtime
/// and blocking included, so the share can exceed 1; time broken down counts in neither part.
/// </summary>
internal sealed class Utilization(GatePlan plan, int station, StationRecord record) : Measure
{
    public override int? Station => station;

    public override IEnumerable<StatisticKey> Keys => plan.Keys(MeasureCatalogue.Utilization, station);

    public override void Clear()
    {
        // It reads what is taken down.
    }

    public override IEnumerable<double?> Values(ReplicationEnd end)
    {
        var working = record.WorkingTicks(end.Now);
        return [working == 0 ? null : (double)record.BusyTicks(end.Now) / (double)working];
    }
}
