using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages.Stress;
using GateSim.Scenarios;

namespace GateSim.Reporting.Reports;

/// <summary>STRESS-DES, the checklist of the field, at the end of a report.</summary>
internal static class StressAppendix
{
    private static readonly Phrase About = new(
        "The reporting checklist for discrete-event simulation (Monks and others, Strengthening the reporting of empirical simulation studies, Journal of Simulation 13, 2019), filled in from the scenario. What it cannot say is left to the author.",
        "Danh mục báo cáo cho mô phỏng sự kiện rời rạc (Monks và cộng sự, Strengthening the reporting of empirical simulation studies, Journal of Simulation 13, 2019), điền từ kịch bản. Những gì kịch bản không nói được để tác giả bổ sung.");

    private static readonly Phrase ToWrite = new("To be written by the author: {0}.", "Tác giả cần bổ sung: {0}.");
    private static readonly Phrase AtTheEnd = new("The whole scenario, with every default, stands at the end of this report.", "Toàn bộ kịch bản, kể cả giá trị mặc định, nằm ở cuối báo cáo này.");

    private static readonly Phrase[] Sections =
    [
        new("Objectives", "Mục tiêu"), new("Logic", "Logic mô hình"), new("Data", "Dữ liệu"), new("Experimentation", "Thí nghiệm mô phỏng"),
        new("Implementation", "Cài đặt"), new("Code access", "Truy cập mã nguồn"),
    ];

    public static IEnumerable<ReportBlock> Of(Scenario scenario, string gateSimVersion, Language language)
    {
        yield return new Paragraph(About.In(language), Manner.Note);
        StressItem[] items = [.. StressObjectives.Of(scenario), .. StressLogic.Of(scenario), .. StressData.Of(scenario), .. StressExperiment.Of(scenario, gateSimVersion)];
        foreach (var (index, section) in Sections.Index())
            yield return new Folded($"{index + 1}. {section.In(language)}", [.. items.Where(i => i.Number[0] - '1' == index).SelectMany(i => Item(i, language))]);
    }

    private static IEnumerable<ReportBlock> Item(StressItem item, Language language)
    {
        yield return new Heading(4, $"{item.Number} {item.Title}");
        foreach (var block in item.Says)
        {
            if (block.StartsWith("```yaml", StringComparison.Ordinal)) yield return new Paragraph(AtTheEnd.In(language));
            else if (!block.EndsWith("with every default:", StringComparison.Ordinal)) yield return MarkedText.Block(block);
        }
        if (item.ToWrite is { } open) yield return new Paragraph(ToWrite.In(language, open), Manner.Note);
    }
}
