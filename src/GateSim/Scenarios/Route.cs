using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios;

/// <summary>What a class of vehicles goes through, step by step.</summary>
public sealed record Route(string Name, IReadOnlyList<Step> Steps);

/// <param name="When">Vehicles for which it does not hold skip the step.</param>
/// <param name="Share">Of those for which it holds, the share that takes the step; drawn for each vehicle.</param>
public abstract record Step(Condition When, decimal Share);

public sealed record VisitStep(string Station, Condition When, decimal Share) : Step(When, Share);

/// <summary>The vehicle joins all the queues at once and goes on when the last service is done.</summary>
public sealed record TogetherStep(IReadOnlyList<string> Stations, Condition When, decimal Share) : Step(When, Share);

/// <summary>Time that passes without a server: driving from one place to the next.</summary>
public sealed record DelayStep(Distribution Time, Condition When, decimal Share) : Step(When, Share);
