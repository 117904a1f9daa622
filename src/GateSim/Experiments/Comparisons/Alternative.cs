using GateSim.Scenarios;

namespace GateSim.Experiments.Comparisons;

/// <summary>One of the gates that are held against each other.</summary>
/// <param name="Name">Short, and no other's.</param>
/// <param name="Case">By which it can be had again.</param>
public sealed record Alternative(string Name, Case Case, Scenario Scenario)
{
    /// <summary>Its results do not depend on the others, but the seed, the confidence and the warm-up are common.</summary>
    internal Alternative With(RunPlan run) => this with { Scenario = Scenario with { Run = run } };
}
