using GateSim.Model.Traffic;

namespace GateSim.Model.Measures;

/// <summary>Clearance and waiting times day by day, by the day of leaving: only where there is one replication, whose days must serve for an interval.</summary>
public sealed class DailyTimes(GatePlan plan) : Observer
{
    private readonly (Int128 Clearance, Int128 Waiting, long Vehicles)[] _days = new (Int128, Int128, long)[plan.Scenario.Run.Days];

    /// <summary>Of each day: all clearance times, all waiting times (minutes), and of how many vehicles.</summary>
    public IReadOnlyList<DayOfTimes> Days => [.. _days.Select(d => new DayOfTimes(
        (double)d.Clearance / TimeSpan.TicksPerMinute, (double)d.Waiting / TimeSpan.TicksPerMinute, d.Vehicles))];

    public override void Clear() => Array.Clear(_days);

    public override void Left(Vehicle vehicle, long now)
    {
        if (!vehicle.IsTallied) return;
        ref var day = ref _days[Math.Min(now / TimeSpan.TicksPerDay, _days.Length - 1)]; // the midnight at the end is of the last day
        var time = now - vehicle.Arrives;
        day = (day.Clearance + time, day.Waiting + time - vehicle.ServedTicks, day.Vehicles + 1);
    }
}

/// <param name="ClearanceMinutes">Of all vehicles that left on that day, added up.</param>
public readonly record struct DayOfTimes(double ClearanceMinutes, double WaitingMinutes, long Vehicles);
