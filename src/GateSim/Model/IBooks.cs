namespace GateSim.Model;

/// <summary>What a gate at work says of itself, to be held against what was taken down of it.</summary>
internal interface IBooks
{
    long Now { get; }

    /// <summary>Vehicles that have come, those at the start included.</summary>
    long Arrived { get; }

    long Left { get; }

    /// <summary>Vehicles that have left uncleared: turned away, or out of patience.</summary>
    long LeftUncleared { get; }

    /// <summary>Vehicles between arriving and leaving, counted by themselves.</summary>
    int Inside { get; }

    IReadOnlyList<string> StationNames { get; }

    /// <summary>Vehicles in the queue of a station.</summary>
    int WaitingAt(int station);

    /// <summary>Servers of a station that hold a vehicle.</summary>
    int OccupiedAt(int station);

    /// <summary>How long those in its queue have waited until <paramref name="now"/>, added up, ticks.</summary>
    Int128 WaitedUntil(long now, int station);
}
