namespace GateSim.Model.Traffic;

/// <summary>How a visit ends.</summary>
public enum Outcome : byte
{
    /// <summary>The service is done, or the area is entered.</summary>
    Served,

    /// <summary>There was no place, and the vehicle does not wait for one.</summary>
    TurnedAway,

    /// <summary>Its patience ended before its turn came.</summary>
    GaveUp,
}
