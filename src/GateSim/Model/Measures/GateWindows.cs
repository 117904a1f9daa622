using GateSim.Model.Traffic;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>Vehicles in the gate, hour by hour of the run, in exact windows.</summary>
public sealed class GateWindows(GatePlan plan) : Observer
{
    private TimeWeighted _inside;
    private Int128 _before;

    /// <summary>Mean number in each hour of the run.</summary>
    public double[] InSystemByHour { get; } = new double[24 * plan.Scenario.Run.Days];

    public override void Clear() => (_inside, _before) = (default, 0);

    public override void Arrived(Vehicle vehicle) => _inside.Add(+1, vehicle.Arrives);

    public override void Left(Vehicle vehicle, long now) => _inside.Add(-1, now);

    public override void LeftUncleared(Vehicle vehicle, long now, Outcome why) => _inside.Add(-1, now);

    /// <summary>An hour of the run ends.</summary>
    public void CloseHour(long now)
    {
        var inside = _inside.AreaAt(now);
        InSystemByHour[(now / TimeSpan.TicksPerHour) - 1] = (double)(inside - _before) / TimeSpan.TicksPerHour;
        _before = inside;
    }
}
