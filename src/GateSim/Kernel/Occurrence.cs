namespace GateSim.Kernel;

/// <summary>Something that can happen at a moment of simulated time.</summary>
public abstract class Occurrence
{
    /// <summary>Called by the clock when the moment has come; <see cref="Clock.Now"/> stands at it.</summary>
    public abstract void Occur();

    /// <summary>Under which the clock knows it that it was last scheduled at. Others may use the number for something else.</summary>
    internal int NumberAtClock { get; set; } = -1;
}

/// <summary>Which of the things that happen at one instant goes first; within one rank, the order of scheduling decides.</summary>
internal enum Rank : byte
{
    /// <summary>A window of observation ends: what happens at this instant belongs to the next one.</summary>
    Window,

    /// <summary>Hours and duty change, servers fail, repairs end.</summary>
    Change,

    /// <summary>Services and delays end.</summary>
    End,

    /// <summary>Vehicles are counted: after all but the arrivals of the instant.</summary>
    Count,

    /// <summary>Vehicles arrive.</summary>
    Arrival,

    /// <summary>Vehicles that had left come back.</summary>
    Return,
}
