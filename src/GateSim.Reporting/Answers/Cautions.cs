using GateSim.Experiments;
using GateSim.Experiments.Cautions;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers;

/// <summary>What to beware of at the scenario that an answer names.</summary>
internal static class Cautions
{
    /// <summary>Advice on how precisely a mean or p99 is known is beside the point: the answer is as certain as was asked for, on what was asked.</summary>
    public static IEnumerable<string> On(ExperimentResult result, IEnumerable<Target> targets, Language language)
    {
        var asksForTail = targets.Any(t => t.Of.Parts.Any(p => p.Statistic == "p99"));
        return Advice.Of(result)
            .Where(c => c is not IntervalTooWide && (asksForTail || c is not FewVehiclesForTail))
            .Select(c => CautionWords.Of(c, result.Scenario, language));
    }
}
