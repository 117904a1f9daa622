using GateSim.Model.Measures;
using GateSim.Model.Traffic;
using GateSim.Statistics;

namespace GateSim.Verification;

/// <summary>Who is in the gate after a time, who leaves it, and when the last one left.</summary>
internal sealed class Passages(long from = 0) : Observer
{
    private TimeWeighted _inside;
    private Int128 _before;
    private bool _hasBegun;

    public double Leaves { get; private set; }

    public double LastLeftMinutes { get; private set; }

    public double MeanInside(long end) => (double)(_inside.AreaAt(end) - _before) / (end - from);

    public override void Clear()
    {
        // It is made new for each replication.
    }

    public override void Arrived(Vehicle vehicle) => Change(+1, vehicle.Arrives);

    public override void Left(Vehicle vehicle, long now)
    {
        Change(-1, now);
        if (now >= from) Leaves++;
        LastLeftMinutes = (double)now / TimeSpan.TicksPerMinute;
    }

    private void Change(int change, long now)
    {
        if (!_hasBegun && now >= from) (_before, _hasBegun) = (_inside.AreaAt(from), true);
        _inside.Add(change, now);
    }
}
