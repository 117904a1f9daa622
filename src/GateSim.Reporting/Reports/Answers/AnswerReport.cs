using GateSim.Reporting.Answers;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Reports.Runs;
using GateSim.Scenarios;

namespace GateSim.Reporting.Reports.Answers;

/// <summary>The report of a question about scenarios.</summary>
public static class AnswerReport
{
    private static readonly Phrase Size = new(
        "{0} in all; {1} each from {2}; intervals at {3}",
        "tổng cộng {0}, mỗi lần {1} kể từ {2}; khoảng tin cậy {3}");

    private static readonly Phrase Partial = new(
        "It was interrupted, and rests on less than was asked for.",
        "Việc tính toán bị ngắt giữa chừng nên kết quả dựa trên ít lần chạy hơn yêu cầu.");

    private static readonly Phrase Title = new("{0}: {1}", "{0}: {1}");

    /// <param name="answer">In that language.</param>
    /// <param name="withPictures">False: it is to have none.</param>
    public static Report Of(AnswerSheet answer, bool withPictures, Provenance from, Language language)
    {
        List<ReportBlock> pictures = withPictures ? [.. AnswerPictures.Of(answer, from.Origin?.Command, language)] : [];
        var scenarios = answer.Scenarios;
        var run = scenarios[0].Run;
        return new Report(language, TitleOf(scenarios, from, language),
        [
            new("answer", ReportWords.Answer.In(language), [.. Sentences(answer, language), .. RunReport.Warnings(answer.Warnings, language)]),
            .. pictures.Count == 0 ? Array.Empty<ReportSection>() : [new("rests-on", ReportWords.RestsOn.In(language), pictures)],
            .. answer.Tables.Count == 0 ? Array.Empty<ReportSection>() : [new("figures", ReportWords.Tables.In(language), [.. answer.Tables.Select(RunReport.Table)])],
            new("assumptions", ReportWords.Assumptions.In(language), [.. AssumptionBlocks.Of(scenarios, language)]),
            new("stress-des", ReportWords.Stress.In(language),
                [new Paragraph(ReportWords.OfScenario.In(language, scenarios[0].NameIn(language)), Manner.Note), .. StressAppendix.Of(scenarios[0], from.GateSimVersion, language)]),
            from.Section(scenarios, answer.Replications, language),
        ])
        {
            Question = scenarios.Count == 1 ? scenarios[0].QuestionIn(language) : null,
            Size = Size.In(
                language, Noun.Replication.Counted(answer.Replications, language), Noun.Day.Counted(run.Days, language), language.Date(run.Start), language.Percent(run.Confidence)),
        };
    }

    private static string TitleOf(IReadOnlyList<Scenario> scenarios, Provenance from, Language language)
    {
        var names = string.Join(" · ", scenarios.Select(s => s.NameIn(language)).Distinct());
        return Title.In(language, Questions.Of(from.Origin?.Command).In(language), names);
    }

    private static IEnumerable<ReportBlock> Sentences(AnswerSheet answer, Language language)
    {
        if (answer.IsPartial) yield return new Paragraph(Partial.In(language), Manner.Warning);
        foreach (var (index, sentence) in answer.Sentences.Index()) yield return new Paragraph(sentence, index == 0 ? Manner.Decision : Manner.Plain);
    }
}
