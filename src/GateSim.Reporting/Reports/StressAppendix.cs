using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages.Stress;
using GateSim.Scenarios;

namespace GateSim.Reporting.Reports;

/// <summary>STRESS-DES, the checklist of the field, at the end of a report.</summary>
internal static class StressAppendix
{
    private static readonly Phrase About = new(
        "The reporting checklist for discrete-event simulation (Monks and others, Strengthening the reporting of empirical simulation studies, Journal of Simulation 13, 2019), filled in from the scenario. What it cannot say is left to the author.",
        "Danh mục báo cáo dành cho mô phỏng sự kiện rời rạc (Monks và cộng sự, Strengthening the reporting of empirical simulation studies, Journal of Simulation 13, 2019), điền từ kịch bản. Những gì kịch bản không nói được để tác giả bổ sung.");

    private static readonly Phrase ToWrite = new("To be written by the author: {0}.", "Tác giả cần viết: {0}.");
    private static readonly Phrase AtTheEnd = new("It stands at the end of this report.", "Xem ở cuối báo cáo này.");
    private static readonly Phrase InWords = new("The routes are written out, step by step, in 2.2.", "Các lộ trình được mô tả từng bước ở mục 2.2.");

    public static IEnumerable<ReportBlock> Of(Scenario scenario, string gateSimVersion, Language language) =>
    [
        new Paragraph(About.In(language), Manner.Note),
        .. StressChecklist.Of(scenario, gateSimVersion, language)
            .Select(section => new Folded($"{section.Number}. {section.Title}", [.. section.Items.SelectMany(item => Item(item, language))])),
    ];

    private static IEnumerable<ReportBlock> Item(StressItem item, Language language) =>
    [
        new Heading(4, $"{item.Number} {item.Title}"),
        .. item.Says.Select(block => Block(block, language)),
        .. item.ToWrite is { } open ? [new Paragraph(ToWrite.In(language, open), Manner.Note)] : Array.Empty<ReportBlock>(),
    ];

    private static ReportBlock Block(StressBlock block, Language language) => block switch
    {
        StressParagraph paragraph => new Marked(paragraph.Text),
        StressList list => new MarkedItems(list.Items),
        StressCode { Language: "yaml" } => new Paragraph(AtTheEnd.In(language)),
        StressCode { Language: "mermaid" } => new Paragraph(InWords.In(language)),
        StressCode code => new Code(code.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "cannot be shown"),
    };
}
