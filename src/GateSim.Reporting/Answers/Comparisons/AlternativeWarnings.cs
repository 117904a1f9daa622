using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Pages;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>What to beware of when these alternatives are held against each other.</summary>
internal static class AlternativeWarnings
{
    public static IEnumerable<string> Of(Alternatives alternatives, IReadOnlyList<(Alternative Alternative, Bottleneck Binding)> overloaded)
    {
        var first = alternatives.All[0];
        if (alternatives.WithOtherSeed.Count > 0)
            yield return FormattableString.Invariant($"All were run with the seed {alternatives.Run.Seed} of {first.Name}, though another stands in the {(alternatives.WithOtherSeed.Count == 1 ? "file" : "files")} of {Names(alternatives.WithOtherSeed)}.");
        if (alternatives.WithOtherVehicles is { Count: > 0 } others)
            yield return $"{Names(others)} did not meet the vehicles of {first.Name}: demand, classes or traits differ. Pairing then gains less, and the difference is one of demand, too.";
        foreach (var (alternative, binding) in overloaded)
            yield return $"With {alternative.Name} {binding.Name} cannot keep up ({Words.Load(binding)} of what it can do comes to it): the times depend on how long the run is.";
    }

    private static string Names(IReadOnlyList<Alternative> alternatives) => Words.Listed([.. alternatives.Select(a => a.Name)]);
}
