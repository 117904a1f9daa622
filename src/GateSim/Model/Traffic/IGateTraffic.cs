namespace GateSim.Model.Traffic;

/// <summary>The vehicles that come to a gate, each with all its draws, in the order in which they come.</summary>
internal interface IGateTraffic
{
    /// <summary>Makes <paramref name="vehicle"/> the next one; false when no more come.</summary>
    bool Next(Vehicle vehicle);

    /// <summary>Makes <paramref name="back"/> the vehicle as which one that leaves now will come again; false where it does not.</summary>
    bool Return(Vehicle left, long now, Vehicle back) => false;

    /// <summary>The vehicle goes on by another route of its class.</summary>
    /// <param name="legsBegun">Of its legs; those after them are replaced.</param>
    void Reroute(Vehicle vehicle, int legsBegun, int route) => vehicle.Draws!.Reroute(vehicle, legsBegun, route);

    /// <summary>The vehicle leaves uncleared: it takes none of its legs after the first so many.</summary>
    void Lose(Vehicle vehicle, int legsBegun)
    {
        // Nobody has to do anything for one who will not come.
    }
}
