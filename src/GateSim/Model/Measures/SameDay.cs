using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>
/// Of the vehicles that come after the warm-up, the share that has left by the midnight which ends the day of its arrival. A run ends at a
/// midnight, so that for every vehicle it is known. One that leaves at midnight sharp is in no backlog, and counts as cleared the same day.
/// </summary>
internal sealed class SameDay(GatePlan plan) : Measure
{
    private readonly long[] _came = new long[plan.Classes.Count];
    private readonly long[] _cleared = new long[plan.Classes.Count];

    public override IEnumerable<StatisticKey> Keys => plan.KeysByClass(MeasureCatalogue.SameDay);

    public override void Clear()
    {
        Array.Clear(_came);
        Array.Clear(_cleared);
    }

    public override void Arrived(Vehicle vehicle)
    {
        if (vehicle.IsTallied) _came[vehicle.Class]++;
    }

    public override void Left(Vehicle vehicle, long now)
    {
        if (vehicle.IsTallied && now <= MidnightAfter(vehicle.Arrives)) _cleared[vehicle.Class]++;
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) =>
        _came.Zip(_cleared).Prepend((_came.Sum(), _cleared.Sum())).Select(c => c.Item1 == 0 ? (double?)null : (double)c.Item2 / c.Item1);

    private static long MidnightAfter(long instant) => (instant / TimeSpan.TicksPerDay + 1) * TimeSpan.TicksPerDay;
}
