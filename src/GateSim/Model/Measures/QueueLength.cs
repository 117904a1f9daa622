using GateSim.Model.Records;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Vehicles waiting at a station, neither being served nor blocked after it; by time.</summary>
internal sealed class QueueLength(GatePlan plan, int station, StationRecord record) : Measure
{
    public override int? Station => station;

    public override IEnumerable<StatisticKey> Keys => plan.Keys(MeasureCatalogue.QueueLength, station);

    public override void Clear()
    {
        // It reads what is taken down.
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) =>
        [record.QueueLength.MeanAt(end.Now), record.QueueLength.PercentileAt(95, end.Now), record.QueueLength.MaxAt(end.Now)];
}
