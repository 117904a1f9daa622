using GateSim.Model;
using GateSim.Model.Measures;
using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace OwnGate;

/// <summary>Of the vehicles for which a condition holds, the share whose clearance takes longer than a limit.</summary>
internal sealed class LongStay(GatePlan plan, TimeSpan limit, Condition of) : Measure
{
    public const string Name = "long-stay";

    private readonly VehicleTest _isMeant = plan.Test(of);
    private long _all, _long;

    public override IEnumerable<StatisticKey> Keys => [new StatisticKey(Name, Station: null, Class: null, "share", Unit: "share")];

    // A new replication begins on the same object.
    public override void Clear() => (_all, _long) = (0, 0);

    public override void Left(Vehicle vehicle, long now)
    {
        // IsTallied: it came after the warm-up.
        if (!vehicle.IsTallied || !_isMeant.Holds(vehicle)) return;
        _all++;
        if (now - vehicle.Arrives > limit.Ticks) _long++;
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) => [_all == 0 ? null : (double)_long / _all];
}
