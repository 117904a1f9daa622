using GateSim.Experiments.Designs;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Sizing;

/// <summary>How many it takes: a case, what is to be sized, and what the gate is to reach.</summary>
/// <param name="Factor">Its values from least to most.</param>
/// <param name="Scenarios">The case at each value, in their order.</param>
/// <param name="Targets">All are to be met.</param>
/// <param name="Tolerances">One for each target, in its unit.</param>
public sealed record SizeQuestion(Case Case, Factor Factor, IReadOnlyList<Scenario> Scenarios, IReadOnlyList<Target> Targets, IReadOnlyList<double> Tolerances)
{
    /// <summary>Replications that each value that is looked at has at least.</summary>
    public int FirstStage { get; init; } = 10;

    /// <summary>Replications of one value, at the most.</summary>
    public int Most { get; init; } = 1_000;

    /// <summary>With which the answer is to be right: that of the scenario's intervals.</summary>
    public double Confidence => Scenarios[0].Run.Confidence;

    /// <param name="read">How a case is read: with the seed of the command line, say.</param>
    /// <exception cref="ScenarioException">A value, a target or the tolerance is wrong.</exception>
    public static SizeQuestion Read(Case wanted, Factor factor, IReadOnlyList<string> targets, Tolerance tolerance, Func<Case, Scenario> read)
    {
        IReadOnlyList<Scenario> scenarios = [.. factor.Values.Select(value => read(wanted.With(factor.Set(value))))];
        IReadOnlyList<Target> limits = [.. targets.Select(text => Target.Read(text, scenarios[0]))];
        return new SizeQuestion(wanted, factor, scenarios, limits, [.. limits.Select(tolerance.For)]);
    }
}
