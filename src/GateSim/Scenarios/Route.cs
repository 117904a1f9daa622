using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios;

/// <summary>What a class of vehicles goes through, step by step.</summary>
public sealed record Route(string Name, IReadOnlyList<Step> Steps);

/// <param name="When">Vehicles for which it does not hold skip the step.</param>
/// <param name="Share">Of those for which it holds, the share that takes the step; drawn for each vehicle.</param>
public abstract record Step(Condition When, decimal Share)
{
    /// <summary>The route on which those go on that are turned away or give up here; null: they leave the gate.</summary>
    public string? Otherwise { get; init; }
}

public sealed record VisitStep(string Station, Condition When, decimal Share) : Step(When, Share)
{
    /// <summary>For all vehicles.</summary>
    public VisitStep(string station)
        : this(station, Condition.Always, 1)
    {
    }
}

/// <summary>The vehicle joins all the queues at once and goes on when the last service is done.</summary>
public sealed record TogetherStep(IReadOnlyList<string> Stations, Condition When, decimal Share) : Step(When, Share)
{
    /// <summary>For all vehicles.</summary>
    public TogetherStep(IReadOnlyList<string> stations)
        : this(stations, Condition.Always, 1)
    {
    }
}

/// <summary>Time that passes without a server: driving from one place to the next.</summary>
public sealed record DelayStep(Distribution Time, Condition When, decimal Share) : Step(When, Share)
{
    /// <summary>For all vehicles.</summary>
    public DelayStep(Distribution time)
        : this(time, Condition.Always, 1)
    {
    }
}

/// <summary>The vehicle goes into an area as soon as that lets it in; until then it waits outside, at no server.</summary>
public sealed record EnterStep(string Area, Condition When, decimal Share) : Step(When, Share)
{
    /// <summary>For all vehicles.</summary>
    public EnterStep(string area)
        : this(area, Condition.Always, 1)
    {
    }
}

/// <summary>The vehicle's place in the area is free again; without effect where it has none.</summary>
public sealed record LeaveStep(string Area, Condition When, decimal Share) : Step(When, Share)
{
    /// <summary>For all vehicles.</summary>
    public LeaveStep(string area)
        : this(area, Condition.Always, 1)
    {
    }
}

/// <summary>The vehicle goes on by another route, from its first step; the rest of this one is left out.</summary>
public sealed record ForkStep(Fork Fork, Condition When, decimal Share) : Step(When, Share)
{
    /// <summary>For all vehicles.</summary>
    public ForkStep(Fork fork)
        : this(fork, Condition.Always, 1)
    {
    }
}

/// <summary>Routes of which a vehicle takes one.</summary>
public abstract record Fork
{
    public abstract IReadOnlyList<string> Routes { get; }
}

/// <summary>The route is drawn.</summary>
/// <param name="Branches">Shares that add up to 1.</param>
public sealed record ForkByShare(IReadOnlyList<Branch> Branches) : Fork
{
    public override IReadOnlyList<string> Routes => [.. Branches.Select(b => b.Route)];
}

public sealed record Branch(string Route, decimal Share);

/// <summary>The driver takes the route on which the wait at the first station looks shortest; the first named among equals.</summary>
public sealed record ForkByWait(IReadOnlyList<Choice> Choices) : Fork
{
    public override IReadOnlyList<string> Routes => [.. Choices.Select(c => c.Route)];
}

/// <param name="Detour">What this route costs in time beside the wait, in the driver's eyes; no time passes for it.</param>
public sealed record Choice(string Route, TimeSpan Detour);
