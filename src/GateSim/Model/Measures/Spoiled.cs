using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>Vehicles a day whose clearance took longer than their load keeps.</summary>
internal sealed class Spoiled(GatePlan plan) : Measure
{
    private readonly int[] _classes = [.. MeasureCatalogue.Spoiled.Classes(plan.Scenario).Select(plan.ClassIndex)];
    private readonly long[] _byClass = new long[plan.Classes.Count];

    public override IEnumerable<StatisticKey> Keys => MeasureCatalogue.Spoiled.KeysIn(plan.Scenario);

    public override void Clear() => Array.Clear(_byClass);

    public override void Left(Vehicle vehicle, long now)
    {
        if (vehicle.IsTallied && vehicle.IsSpoiled(now)) _byClass[vehicle.Class]++;
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) =>
        _classes.Select(c => _byClass[c]).Prepend(_byClass.Sum()).Select(n => (double?)(n / end.DaysCounted));
}
