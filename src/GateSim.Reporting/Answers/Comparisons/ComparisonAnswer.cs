using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>A comparison, ready to be shown.</summary>
public static class ComparisonAnswer
{
    /// <param name="showsAllPairs">Also tells the differences of all pairs, not only those from the first.</param>
    public static AnswerSheet Of(Comparison comparison, bool showsAllPairs) =>
        new([.. comparison.Measures.Select(m => ComparisonSentences.Of(comparison, m)), ComparisonSentences.WhatItRestsOn(comparison)])
        {
            Pictures = [.. comparison.Measures.Select(m => new AnswerPicture(PictureName(m), style => ComparisonFigure.Draw(comparison, m, style))), .. ByHour(comparison)],
            Tables = [.. comparison.Measures.SelectMany(m => ComparisonTables.Of(comparison, m, showsAllPairs))],
            Data =
            [
                new DataFile("alternatives.csv", to => ComparisonData.WriteAlternatives(comparison, to)),
                new DataFile("differences.csv", to => ComparisonData.WriteDifferences(comparison, to)),
                new DataFile("replications.csv", to => ComparisonData.WriteReplications(comparison, to)),
            ],
            Warnings = [.. Warnings(comparison)],
            Scenarios = [.. comparison.Alternatives.All.Select(a => a.Scenario)],
            Replications = comparison.AllReplications,
            IsPartial = comparison.IsPartial,
        };

    // Of more than two: the best by the first measure, or the next where the first alternative is the best.
    private static IEnumerable<AnswerPicture> ByHour(Comparison comparison)
    {
        var other = comparison.Measures[0].Ranking.First(i => i != 0);
        return comparison.ByHour.Where(h => h.Of == other).Select(h => new AnswerPicture("by-hour", style => ByHourFigure.Draw(comparison, h, style)));
    }

    private static string PictureName(MeasureComparison measure) => string.Join('-', measure.Quantity.ToString().Split(['/', '<', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Warnings(Comparison comparison)
    {
        if (comparison.IsPartial) yield return $"Partial: interrupted after {Spans.Counted(comparison.Replications, "replication")} of each.";
        foreach (var warning in AlternativeWarnings.Of(comparison.Alternatives, comparison.Overloaded)) yield return warning;
        if (comparison.Replications < 10)
            yield return $"{comparison.Replications} replications are few: intervals then rest on values that are normal. Run ten or more.";
        foreach (var measure in comparison.Measures.Where(m => m.Replications < comparison.Replications))
            yield return $"In {comparison.Replications - measure.Replications} of {comparison.Replications} replications {measure.Quantity} has no value for all alternatives: these are not compared.";
    }
}
