using System.Globalization;
using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>What a comparison comes to, in words.</summary>
internal static class ComparisonSentences
{
    /// <summary>Which alternative is better, or best, by one quantity, and how sure that is.</summary>
    public static string Of(Comparison comparison, MeasureComparison measure) => comparison.Alternatives.All.Count == 2 ? OfTwo(comparison, measure) : OfSeveral(comparison, measure);

    /// <summary>Replications, seed, and what pairing brought.</summary>
    public static string WhatItRestsOn(Comparison comparison)
    {
        var run = comparison.Alternatives.Run;
        var vehicles = comparison.Alternatives.WithOtherVehicles.Count == 0 ? " on the same vehicles" : "";
        var size = $"Each was run with {Spans.Counted(comparison.Replications, "replication")} of {Spans.Counted(run.Days, "day")}{vehicles} (seed {run.Seed.ToString(CultureInfo.InvariantCulture)}).";
        double[] factors = [.. comparison.Measures.SelectMany(m => m.FromFirst).Select(d => d.VarianceReduction).Where(double.IsFinite).Order()];
        return factors switch
        {
            [] => size,
            [.., < 1.05] => $"{size} Pairing gained nothing: the variance of the differences is that of separate runs, divided by {Factors(factors)}.",
            _ => $"{size} Pairing divided the variance of the differences by {Factors(factors)}: separate runs would need as many times the replications.",
        };
    }

    /// <summary>"2.6", "12", "1,250": two digits are enough for a factor.</summary>
    public static string Factor(double factor) => double.IsFinite(factor) ? Digits.Number(factor, factor < 10 ? 0.1 : 1, significant: 1) : "exact";

    /// <summary>"95 %", and that several differences hold together where there are several.</summary>
    public static string Level(Comparison comparison) => Words.Level(comparison.Confidence) + (comparison.Alternatives.All.Count * comparison.Measures.Count > 2 ? " for all together" : "");

    private static string Factors(double[] sorted)
    {
        var (least, most) = (Factor(sorted[0]), Factor(sorted[^1]));
        return least == most ? least : $"{least} to {most}";
    }

    private static string OfTwo(Comparison comparison, MeasureComparison measure)
    {
        var difference = measure.FromFirst[0];
        var finding = measure.Judge(difference);
        var (one, other) = finding == Finding.Worse ? (0, 1) : (1, 0);
        var change = finding == Finding.Worse ? Reversed(difference.Change) : difference.Change;
        var (names, what) = (comparison.Alternatives.Names, QuantityWords.Of(measure.Quantity));
        var figures = $"{what} {Words.Change(change)} ({Level(comparison)})";
        var fromTo = $"from {Digits.Of(measure.Estimates[other])} to {Digits.Of(measure.Estimates[one])}";
        return finding switch
        {
            Finding.Tie when change.HalfWidth == 0 && change.Mean == 0 => $"{names[1]} and {names[0]} tie: {what} is the same in every replication, {Digits.Of(measure.Estimates[0])}.",
            Finding.Tie => $"{names[1]} and {names[0]} tie: {figures}, {fromTo}, a difference within the indifference of {Words.Given(measure.Indifference, measure.Key.Unit)}.",
            Finding.CannotTell => $"Cannot tell yet whether {names[1]} is better than {names[0]}: {figures}, {fromTo}. {MoreNeeded(comparison, measure, difference.ReplicationsToTell(measure.Indifference))}",
            _ => $"{names[one]} is better than {names[other]}: {figures}, {fromTo}.",
        };
    }

    private static string OfSeveral(Comparison comparison, MeasureComparison measure)
    {
        var (names, best) = (comparison.Alternatives.Names, measure.Best);
        var leader = names[best.Candidates[0]];
        string[] others = [.. best.Candidates.Skip(1).Select(i => names[i])];
        var (of, level) = ($"of {names.Count}", Level(comparison));
        var figure = $"{QuantityWords.Of(measure.Quantity)} {Digits.Of(measure.Estimates[best.Candidates[0]])}";
        var indifference = Words.Given(measure.Indifference, measure.Key.Unit);
        return best.Finding switch
        {
            BestFinding.Best => $"{leader} is the best {of} ({level}): {figure}; the next, {names[measure.Ranking[1]]}, {Next(measure)}.",
            BestFinding.Tie when best.Candidates.Count == names.Count => $"All {names.Count} tie ({level}): {figure} with {leader}, the others {Within(measure, indifference)}.",
            BestFinding.Tie => $"{Words.Listed([leader, .. others])} tie for the best {of} ({level}): {figure} with {leader}, the others {Within(measure, indifference)}.",
            BestFinding.BestButForIndifference => $"{leader} is the best {of}, or behind the best by less than {indifference} ({level}): {figure}.",
            _ => $"Cannot tell yet which is the best {of} ({level}): {leader} has the best {figure}, but {Words.Listed(others, "or")} may be better. {MoreNeeded(comparison, measure, best.ReplicationsToTell)}",
        };
    }

    private static string Within(MeasureComparison measure, string indifference) => measure.Indifference > 0 ? $"within {indifference} of it" : "the same in every replication";

    private static string Next(MeasureComparison measure)
    {
        var (best, next) = (measure.Ranking[0], measure.Ranking[1]);
        var pair = measure.Pairs.First(p => (p.Of, p.From) == (Math.Max(best, next), Math.Min(best, next)));
        return Words.Change(pair.Of == next ? pair.Change : Reversed(pair.Change));
    }

    private static string MoreNeeded(Comparison comparison, MeasureComparison measure, int? needed)
    {
        if (needed is not { } count)
            return measure.Indifference > 0 ? "No number of replications can be foreseen that would." : "No number of replications can be foreseen that would; --indifference says which differences matter.";
        var all = Math.Max(comparison.Replications + 1, Digits.Forecast(count));
        return $"About {Spans.Counted(all - comparison.Replications, "more replication")} of each (--replications {all.ToString(CultureInfo.InvariantCulture)}) would.";
    }

    private static Estimate Reversed(Estimate change) => change with { Mean = 0 - change.Mean, Low = 0 - change.High, High = 0 - change.Low };
}
