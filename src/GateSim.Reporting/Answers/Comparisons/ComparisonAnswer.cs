using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>A comparison, ready to be shown.</summary>
public static class ComparisonAnswer
{
    /// <param name="showsAllPairs">Also tells the differences of all pairs, not only those from the first.</param>
    public static AnswerSheet Of(Comparison comparison, bool showsAllPairs, Language language) =>
        new([.. comparison.Measures.Select(m => ComparisonSentences.Of(comparison, m, language)), ComparisonSentences.WhatItRestsOn(comparison, language)])
        {
            Pictures = [.. comparison.Measures.Select(m => new AnswerPicture(PictureName(m), style => ComparisonFigure.Draw(comparison, m, style)).Showing(ComparisonSentences.Of(comparison, m, language))), .. ByHour(comparison)],
            Tables = [.. comparison.Measures.SelectMany(m => ComparisonTables.Of(comparison, m, showsAllPairs, language))],
            Data =
            [
                new DataFile("alternatives.csv", to => ComparisonData.WriteAlternatives(comparison, to)),
                new DataFile("differences.csv", to => ComparisonData.WriteDifferences(comparison, to)),
                new DataFile("replications.csv", to => ComparisonData.WriteReplications(comparison, to)),
            ],
            Warnings = [.. Warnings(comparison, language)],
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

    private static IEnumerable<string> Warnings(Comparison comparison, Language language)
    {
        var replications = Noun.Replication.Counted(comparison.Replications, language);
        if (comparison.IsPartial)
            yield return language.Say($"Partial: interrupted after {replications} of each.", $"Kết quả chưa đầy đủ: bị ngắt sau {replications} của mỗi phương án.");
        foreach (var warning in AlternativeWarnings.Of(comparison.Alternatives, comparison.Overloaded, language)) yield return warning;
        if (comparison.Replications < 10)
        {
            yield return language.Say(
                $"{comparison.Replications} replications are few: intervals then rest on values that are normal. Run ten or more.",
                $"{replications} là ít: khi đó khoảng tin cậy dựa trên giả định các giá trị có phân phối chuẩn. Nên chạy từ mười lần trở lên.");
        }
        foreach (var measure in comparison.Measures.Where(m => m.Replications < comparison.Replications))
        {
            var without = comparison.Replications - measure.Replications;
            yield return language.Say(
                $"In {without} of {comparison.Replications} replications {measure.Quantity} has no value for all alternatives: these are not compared.",
                $"Trong {without} trên {replications}, không phải phương án nào cũng có giá trị của {TargetWords.Of(measure.Quantity, comparison.Alternatives.All[0].Scenario, language)}: những lần này không được so sánh.");
        }
    }
}
