using GateSim.Model.Records;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Vehicles between arriving and leaving; by time.</summary>
internal sealed class InSystem(GatePlan plan, GateRecord record) : Measure
{
    public override IEnumerable<StatisticKey> Keys => plan.Keys(MeasureCatalogue.InSystem);

    public override void Clear()
    {
        // It reads what is taken down.
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) => [record.InSystem.MeanAt(end.Now), record.InSystem.MaxAt(end.Now)];
}
