namespace GateSim.Model.Traffic;

/// <summary>Passes the traffic on and adds up the work that it brings to each station, whether or not the station gets to it.</summary>
internal sealed class OfferedWork(GatePlan plan) : IGateTraffic
{
    private const long Enough = 3 * Randomness.Distributions.Distribution.LongestTicks;
    private readonly long _warmUp = plan.WarmUp.Ticks;
    private readonly long[] _recent = new long[plan.Scenario.Stations.Count]; // by station: not added to the whole yet
    private readonly Int128[] _byStation = new Int128[plan.Scenario.Stations.Count];
    private IGateTraffic? _traffic;
    private CancellationToken _cancellation;
    private int _passed;

    /// <summary>Service time, after-time included, of all vehicles that come after the warm-up, ticks.</summary>
    public Int128[] ByStation
    {
        get
        {
            var all = new Int128[_byStation.Length]; // a loop: generic code for Int128 is compiled anew at each start
            for (var s = 0; s < all.Length; s++) all[s] = _byStation[s] + _recent[s];
            return all;
        }
    }

    public void Begin(IGateTraffic traffic, CancellationToken cancellation)
    {
        (_traffic, _cancellation) = (traffic, cancellation);
        Array.Clear(_byStation);
        Array.Clear(_recent);
    }

    public bool Next(Vehicle vehicle)
    {
        // An hour of the run can hold millions of vehicles: too long to wait for its end.
        if ((++_passed & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
        if (!_traffic!.Next(vehicle)) return false;
        Count(vehicle, 0, +1);
        return true;
    }

    public bool Return(Vehicle left, long now, Vehicle back)
    {
        if (!_traffic!.Return(left, now, back)) return false;
        Count(back, 0, +1);
        return true;
    }

    public void Reroute(Vehicle vehicle, int legsBegun, int route)
    {
        Count(vehicle, legsBegun, -1);
        _traffic!.Reroute(vehicle, legsBegun, route);
        Count(vehicle, legsBegun, +1);
    }

    // The work that it has come for stays: it was offered, and nobody did it.
    public void Lose(Vehicle vehicle, int legsBegun) => Count(vehicle, legsBegun, -1);

    private void Count(Vehicle vehicle, int fromLeg, int sign)
    {
        if (vehicle.Arrives < _warmUp) return;
        for (var i = fromLeg; i < vehicle.LegCount; i++)
        {
            ref readonly var leg = ref vehicle.LegAt(i);
            if (leg.IsService) Add(leg.Place, sign * (vehicle.HasNeeds ? leg.Ticks + vehicle.NeedsAt(i).AfterTicks : leg.Ticks));
        }
    }

    // 64 bits hold what is usual; before they could not hold one more, it goes to the 128.
    private void Add(int station, long ticks)
    {
        ref var recent = ref _recent[station];
        recent += ticks;
        if (recent is > -Enough and < Enough) return;
        _byStation[station] += recent;
        recent = 0;
    }
}
