using GateSim.Experiments;

namespace GateSim.Reporting.Answers;

/// <summary>What to beware of at the scenario that an answer names.</summary>
internal static class Cautions
{
    /// <summary>Advice on how precisely a mean or p99 is known is beside the point: the answer is as certain as was asked for, on what was asked.</summary>
    public static IEnumerable<string> On(ExperimentResult result, IEnumerable<Target> targets) => Advice.On(result)
        .Where(w => !w.StartsWith("The mean clearance time is known", StringComparison.Ordinal))
        .Where(w => !w.StartsWith("p99", StringComparison.Ordinal) || targets.Any(t => t.Of.Parts.Any(p => p.Statistic == "p99")));
}
