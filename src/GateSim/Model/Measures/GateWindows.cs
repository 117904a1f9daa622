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

    /// <inheritdoc cref="StationWindows.CloseWindow"/>
    public void CloseWindow(long now, long length)
    {
        var inside = _inside.AreaAt(now);
        if (length > 0) InSystemByHour[(now - length) / TimeSpan.TicksPerHour] = (double)(inside - _before) / length;
        _before = inside;
    }
}
