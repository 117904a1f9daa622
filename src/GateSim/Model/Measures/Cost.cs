using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>What the gate costs: its vehicles by the hours that they wait and the loads that spoil, its stations by their servers.</summary>
internal sealed class Cost(GatePlan plan) : Measure
{
    private readonly VehicleCosts[] _costs = [.. plan.Scenario.Classes.Select(c => plan.Scenario.Costs!.OfClass(c.Name))];
    private readonly long[] _left = new long[plan.Classes.Count];
    private readonly long[] _spoiled = new long[plan.Classes.Count];
    private readonly Int128[] _waited = new Int128[plan.Classes.Count];
    private readonly double _stationsPerDay = Enumerable.Range(0, plan.Scenario.Stations.Count).Sum(s => StationCost.PerDay(plan, s));

    public override IEnumerable<StatisticKey> Keys => plan.KeysByClass(MeasureCatalogue.Cost).Concat(plan.KeysByClass(MeasureCatalogue.VehicleCost));

    public override void Clear()
    {
        Array.Clear(_left);
        Array.Clear(_spoiled);
        Array.Clear(_waited);
    }

    public override void Left(Vehicle vehicle, long now)
    {
        if (!vehicle.IsTallied) return;
        _left[vehicle.Class]++;
        if (vehicle.IsSpoiled(now)) _spoiled[vehicle.Class]++;
        _waited[vehicle.Class] += now - vehicle.Arrives - vehicle.ServedTicks;
    }

    // Who leaves uncleared has waited too; the load goes elsewhere.
    public override void LeftUncleared(Vehicle vehicle, long now, Outcome why)
    {
        if (vehicle.IsTallied) _waited[vehicle.Class] += now - vehicle.Arrives - vehicle.ServedTicks;
    }

    public override IEnumerable<double?> Values(ReplicationEnd end)
    {
        double[] ofClasses = [.. _costs.Select((c, i) =>
            ((double)c.WaitingHour * (double)_waited[i] / TimeSpan.TicksPerHour) + ((double)c.Load * _spoiled[i]))];
        var all = ofClasses.Sum() + (_stationsPerDay * end.DaysCounted);
        return
        [
            .. ofClasses.Prepend(all).Select(cost => (double?)(cost / end.DaysCounted)),
            .. ofClasses.Prepend(all).Zip(_left.Prepend(_left.Sum()), (cost, vehicles) => vehicles == 0 ? null : (double?)(cost / vehicles)),
        ];
    }
}
