using GateSim.Model.Records;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Vehicles a day, for the gate and by class.</summary>
/// <param name="byClass">Where they are counted.</param>
internal abstract class VehicleCounts(GatePlan plan, MeasureDefinition definition, long[] byClass) : Measure
{
    private readonly long[] _byClass = byClass;

    public override IEnumerable<StatisticKey> Keys => plan.KeysByClass(definition);

    public override void Clear() => Array.Clear(_byClass);

    public override IEnumerable<double?> Values(ReplicationEnd end) =>
        _byClass.Prepend(_byClass.Sum()).Select(n => (double?)(n / end.DaysCounted));
}

/// <summary>Vehicles that come to the gate after the warm-up.</summary>
internal sealed class Arrivals(GatePlan plan, GateRecord record) : VehicleCounts(plan, MeasureCatalogue.Arrivals, record.Arrivals);

/// <summary>All vehicles that leave after the warm-up, whenever they came.</summary>
internal sealed class Throughput(GatePlan plan, GateRecord record) : VehicleCounts(plan, MeasureCatalogue.Throughput, record.Throughput);
