using GateSim.Model.Measures;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;

namespace GateSim.Verification;

/// <summary>Waiting times at a station of those who join after a time: their sum, and how many waited at all or longer than some time.</summary>
/// <param name="from">In ticks, as <paramref name="longerThan"/>.</param>
/// <param name="keep">Keeps them all, for quantiles.</param>
internal sealed class Waits(long from = 0, long longerThan = long.MaxValue, int? vehicleClass = null, bool keep = false) : Observer
{
    private List<long>? _waits = keep ? [] : null;
    private Int128 _sum;

    public double Vehicles { get; private set; }

    public double Minutes => (double)_sum / TimeSpan.TicksPerMinute;

    public double Delayed { get; private set; }

    public double Longer { get; private set; }

    /// <summary>In minutes; once <see cref="Close"/> has been called.</summary>
    public double Percentile95 { get; private set; }

    public override void Clear()
    {
        // It is made new for each replication.
    }

    public override void Started(Station at, Visit visit)
    {
        if (visit.JoinedAt < from || (vehicleClass ?? visit.Vehicle.Class) != visit.Vehicle.Class) return;
        var wait = visit.StartedAt - visit.JoinedAt;
        Vehicles++;
        _sum += wait;
        if (wait > 0) Delayed++;
        if (wait > longerThan) Longer++;
        _waits?.Add(wait);
    }

    /// <summary>The replication is over: the single waits are not kept any longer.</summary>
    public void Close()
    {
        if (_waits is null) return;
        _waits.Sort();
        Percentile95 = (double)_waits[(int)Math.Ceiling(0.95 * _waits.Count) - 1] / TimeSpan.TicksPerMinute;
        _waits = null;
    }
}
