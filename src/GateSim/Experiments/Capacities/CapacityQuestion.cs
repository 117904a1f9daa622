using GateSim.Scenarios;

namespace GateSim.Experiments.Capacities;

/// <summary>How much a gate carries: a case, how its demand is scaled, and what it is to reach.</summary>
/// <param name="Read">How a case is read: with the seed of the command line, say.</param>
public sealed record CapacityQuestion(Case Case, DemandScale Scale, IReadOnlyList<Target> Targets, Func<Case, Scenario> Read)
{
    /// <summary>As it stands.</summary>
    public Scenario Scenario { get; } = Read(Case);

    /// <summary>Replications by which the capacity is first looked for, and of each point of the curve beside it.</summary>
    public int FirstStage { get; init; } = 10;

    /// <summary>Replications of one level, at the most.</summary>
    public int Most { get; init; } = 500;

    /// <summary>The half-width of the interval that is wanted, as a share of the capacity.</summary>
    public double Precision { get; init; } = 0.01;

    /// <summary>Null: demand stays as it is.</summary>
    public Growth? Growth { get; init; }

    public Case At(double level) => Case.With(Scale.Sets(level));
}
