using GateSim.Statistics;

namespace GateSim.Model.Records;

/// <summary>
/// Who came to the gate and left it, taken down once for all who want to know: the measures of the results table, and the vehicles in the gate hour by
/// hour of the run, in exact windows.
/// </summary>
internal sealed class GateRecord(GatePlan plan)
{
    private readonly long _warmUp = plan.WarmUp.Ticks;
    private TimeWeighted _inside;
    private HoursOfRun _hours = new(plan.Scenario.Run.Days);

    /// <summary>By class: vehicles that came after the warm-up.</summary>
    public long[] Arrivals { get; } = new long[plan.Classes.Count];

    /// <summary>By class: vehicles that left after the warm-up, whenever they came.</summary>
    public long[] Throughput { get; } = new long[plan.Classes.Count];

    /// <summary>By class: from arriving to leaving, of vehicles that came after the warm-up.</summary>
    public Tally[] ClearanceTimes { get; } = [.. plan.Classes.Select(_ => new Tally())];

    /// <summary>By class: the part of it in no service and no delay.</summary>
    public Tally[] WaitingTimes { get; } = [.. plan.Classes.Select(_ => new Tally())];

    /// <summary>Vehicles in the gate, after the warm-up.</summary>
    public LevelTimes InSystem { get; } = new();

    /// <summary>Mean number in each hour of the run.</summary>
    public double[] InSystemByHour => _hours.Means;

    public void Clear()
    {
        _inside = default;
        _hours.Clear();
        InSystem.Clear();
        Array.Clear(Arrivals);
        Array.Clear(Throughput);
        foreach (var tally in ClearanceTimes) tally.Clear();
        foreach (var tally in WaitingTimes) tally.Clear();
    }

    public void WarmUpEnds(long now) => InSystem.Forget(now);

    public void Arrived(long now, int vehicleClass)
    {
        _inside.Up(now);
        InSystem.Add(+1, now);
        if (now >= _warmUp) Arrivals[vehicleClass]++;
    }

    /// <param name="served">Time in services and delays, ticks.</param>
    public void Left(long arrived, long served, long now, int vehicleClass)
    {
        LeftUncleared(now);
        if (now >= _warmUp) Throughput[vehicleClass]++;
        if (arrived < _warmUp) return;
        ClearanceTimes[vehicleClass].Add(now - arrived);
        WaitingTimes[vehicleClass].Add(now - arrived - served);
    }

    public void LeftUncleared(long now)
    {
        _inside.Down(now);
        InSystem.Add(-1, now);
    }

    /// <summary>An hour of the run ends.</summary>
    public void CloseHour(long now) => _hours.WindowEnds(now, _inside.AreaAt(now));
}
