using GateSim.Model.Traffic;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>Vehicles in the gate, hour by hour of the run, in exact windows.</summary>
internal sealed class GateWindows(GatePlan plan) : Observer
{
    private TimeWeighted _inside;
    private HoursOfRun _hours = new(plan.Scenario.Run.Days);

    /// <summary>Mean number in each hour of the run.</summary>
    public double[] InSystemByHour => _hours.Means;

    public override void Clear()
    {
        _inside = default;
        _hours.Clear();
    }

    public override void Arrived(Vehicle vehicle) => _inside.Add(+1, vehicle.Arrives);

    public override void Left(Vehicle vehicle, long now) => _inside.Add(-1, now);

    public override void LeftUncleared(Vehicle vehicle, long now, Outcome why) => _inside.Add(-1, now);

    /// <summary>An hour of the run ends.</summary>
    public void CloseHour(long now) => _hours.WindowEnds(now, _inside.AreaAt(now));
}
