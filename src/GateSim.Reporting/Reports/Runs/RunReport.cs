using GateSim.Experiments;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Answers.Runs;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Reports.Runs;

/// <summary>The report of one scenario's run.</summary>
public static class RunReport
{
    /// <param name="warnings">What to beware of, in that language.</param>
    /// <param name="plots">Empty: it is to have no pictures.</param>
    public static Report Of(ExperimentResult result, IReadOnlyList<string> warnings, IReadOnlyList<ResultPlot> plots, Provenance from, Language language)
    {
        var scenario = result.Scenario;
        List<ReportBlock> pictures = [.. RunPictures.Of(result, plots, language)];
        return new Report(language, scenario.NameIn(language),
        [
            new("answer", ReportWords.Answer.In(language), [.. RunFindings.Of(result, language), .. Warnings(warnings, language)]),
            .. pictures.Count == 0 ? Array.Empty<ReportSection>() : [new("rests-on", ReportWords.RestsOn.In(language), pictures)],
            new("figures", ReportWords.Tables.In(language), [.. RunTables.Of(result, language).Select(Table)]),
            new("assumptions", ReportWords.Assumptions.In(language), [.. AssumptionBlocks.Of([scenario], language)]),
            new("stress-des", ReportWords.Stress.In(language), [.. StressAppendix.Of(scenario, from.GateSimVersion, language)]),
            from.Section([scenario], result.Replications, language),
        ])
        {
            Question = scenario.QuestionIn(language),
            Size = SizeOf(result, language),
        };
    }

    internal static IEnumerable<ReportBlock> Warnings(IReadOnlyList<string> warnings, Language language) => warnings.Count == 0 ? []
        : [new Heading(3, ReportWords.Beware.In(language)), .. warnings.Select(w => new Paragraph(w, Manner.Warning))];

    private static string SizeOf(ExperimentResult result, Language language)
    {
        var run = result.Scenario.Run;
        return ReportWords.Size.In(
            language, Noun.Replication.Counted(result.Replications, language), Noun.Day.Counted(run.Days, language), language.Date(run.Start),
            result.WarmUp == TimeSpan.Zero ? "" : ReportWords.LeftOut.In(language, Spans.Words(result.WarmUp, language)),
            Noun.Vehicle.Counted(result.Vehicles, language), language.Percent(run.Confidence));
    }

    internal static ReportTable Table(AnswerTable table) => new(table.Title, table.Columns, table.Rows) { Note = table.Note };
}
