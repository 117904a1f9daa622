using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Vehicles a day, for the gate and by class.</summary>
internal abstract class VehicleCounts(GatePlan plan, MeasureDefinition definition) : Measure
{
    private readonly long[] _byClass = new long[plan.Classes.Count];

    public override IEnumerable<StatisticKey> Keys => plan.KeysByClass(definition);

    public override void Clear() => Array.Clear(_byClass);

    protected void Count(Vehicle vehicle) => _byClass[vehicle.Class]++;

    public override IEnumerable<double?> Values(ReplicationEnd end) =>
        _byClass.Prepend(_byClass.Sum()).Select(n => (double?)(n / end.DaysCounted));
}

/// <summary>Vehicles that come to the gate after the warm-up.</summary>
internal sealed class Arrivals(GatePlan plan) : VehicleCounts(plan, MeasureCatalogue.Arrivals)
{
    public override void Arrived(Vehicle vehicle)
    {
        if (vehicle.IsTallied) Count(vehicle);
    }
}

/// <summary>All vehicles that leave after the warm-up, whenever they came.</summary>
internal sealed class Throughput(GatePlan plan) : VehicleCounts(plan, MeasureCatalogue.Throughput)
{
    private readonly long _warmUp = plan.WarmUp.Ticks;

    public override void Left(Vehicle vehicle, long now)
    {
        if (now >= _warmUp) Count(vehicle);
    }
}
