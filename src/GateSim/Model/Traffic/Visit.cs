using GateSim.Kernel;

namespace GateSim.Model.Traffic;

/// <summary>
/// What a vehicle needs at the station where it is, and how it fares there; used again for the next one. As a signal it tells the vehicle's
/// journey first that it has entered, where it had to wait for that, and then that its service has ended.
/// </summary>
public sealed class Visit : Signal
{
    /// <summary>About as long as it is in memory.</summary>
    internal const int Bytes = 128;

    private int _leg;

    internal Visit(Vehicle vehicle) => Vehicle = vehicle;

    public Vehicle Vehicle { get; }

    /// <summary>Index of the station in the scenario, or of the area where one is entered.</summary>
    public int Station { get; private set; }

    public long ServiceTicks { get; private set; }

    /// <summary>How long its server stays busy after the vehicle has left it.</summary>
    public long AfterTicks => Vehicle.NeedsAt(_leg).AfterTicks;

    /// <summary>The group of servers that it belongs to, where the station has groups.</summary>
    public int Group => Vehicle.NeedsAt(_leg).Group;

    /// <summary>How long it waits at most; <see cref="EndlessPatience"/>: for ever.</summary>
    public long PatienceTicks => Vehicle.NeedsAt(_leg).PatienceTicks;

    /// <summary>The line in which it waits, where lines are left from their middle; null: in none.</summary>
    internal Stations.RankedLine? Line { get; set; }

    /// <summary>How often it has begun: by this, what was meant for one use is told from what is meant for the next.</summary>
    internal int Uses { get; private set; }

    public const long EndlessPatience = long.MaxValue;

    /// <summary>One of several at once: its server is free as soon as the service is done.</summary>
    public bool IsTogether { get; private set; }

    public long JoinedAt { get; internal set; }

    /// <summary>The number of this joining among all at the station.</summary>
    public long JoinNumber { get; internal set; }

    /// <summary>How it ended, once it has; <see cref="Outcome.Served"/> for the next vehicle's visit.</summary>
    public Outcome Outcome { get; internal set; }

    public long StartedAt { get; internal set; }

    /// <summary>The number of the server that took it, from 0.</summary>
    public int Server { get; set; }

    /// <summary>Uniform on (0, 1): which server's queue it joins, where that is drawn.</summary>
    internal double LaneDraw => Vehicle.NeedsAt(_leg).LaneDraw;

    /// <summary>The one behind it in its line.</summary>
    internal Visit? Next { get; set; }

    /// <summary>The one before it, in a line that is not only left at its head.</summary>
    internal Visit? Previous { get; set; }

    /// <summary>Nobody will end it.</summary>
    internal void Abandon()
    {
        Withdraw();
        (Line, Next, Previous, Outcome) = (null, null, null, Outcome.Served);
    }

    internal void Begin(int leg, bool isTogether)
    {
        ref readonly var step = ref Vehicle.LegAt(leg);
        (_leg, Station, ServiceTicks, IsTogether) = (leg, step.Place, step.Ticks, isTogether);
        Uses++;
    }
}
