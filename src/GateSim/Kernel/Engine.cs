namespace GateSim.Kernel;

/// <summary>What lets a replication happen. Engines differ in how they do it and how fast, never in what comes out.</summary>
public sealed class Engine
{
    internal Engine(string name, Func<Clock> newClock) => (Name, NewClock) = (name, newClock);

    /// <summary>The engine of the house: event by event, for any scenario.</summary>
    public static Engine Events { get; } = new("events", () => new HeapClock());

    /// <summary>Station by station, without a list of events: chosen by itself where that is exact. Elsewhere, events.</summary>
    internal static Engine Recursion { get; } = new("recursion", () => new HeapClock());

    /// <summary>As <c>run.json</c> and <c>--engine</c> say it.</summary>
    public string Name { get; }

    /// <summary>A clock at the start of a run.</summary>
    internal Func<Clock> NewClock { get; }

    public override string ToString() => Name;
}
