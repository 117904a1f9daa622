using GateSim.Randomness.Distributions;

namespace GateSim.Model.Traffic;

/// <summary>What the visits of one class to one station need beside a service.</summary>
internal sealed record VisitPlan
{
    /// <summary>Which server's queue is joined is drawn.</summary>
    public bool DrawsLane { get; init; }

    /// <summary>How long the server stays busy after the vehicle has gone on.</summary>
    public TimeLines After { get; init; } = TimeLines.None;

    /// <summary>How long the vehicle waits at most.</summary>
    public TimeLines Patience { get; init; } = TimeLines.None;

    /// <summary>The group that the vehicle belongs to is that of the first line that holds.</summary>
    public (FactTest When, int Group)[] Groups { get; init; } = [];

    public FactSet LookedAt => Groups.Aggregate(After.LookedAt | Patience.LookedAt, (bits, line) => bits | line.When.LookedAt);

    public int GroupFor(FactSet facts)
    {
        foreach (var (when, group) in Groups)
        {
            if (when.Holds(facts)) return group;
        }
        throw new InvalidOperationException("No group is for a vehicle: the scenario should have been refused.");
    }
}

/// <summary>Times for some vehicles: the first line that holds counts, and there may be none.</summary>
internal sealed record TimeLines((FactTest When, Distribution Time)[] Lines)
{
    public static TimeLines None { get; } = new([]);

    public FactSet LookedAt { get; } = Lines.Aggregate(FactSet.None, (bits, line) => bits | line.When.LookedAt);

    public Distribution? For(FactSet facts)
    {
        foreach (var (when, time) in Lines)
        {
            if (when.Holds(facts)) return time;
        }
        return null;
    }
}
