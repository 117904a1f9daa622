using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages.Stress;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages;

/// <summary>The checklist of STRESS-DES, filled in from a scenario, as a page in Markdown.</summary>
public static class StressPage
{
    private static readonly Phrase ToWrite = new("To be written by the author:", "Tác giả cần viết:");

    /// <param name="command">By which the page can be had again.</param>
    public static string Of(Scenario scenario, string command, string gateSimVersion, Language? language = null)
    {
        language ??= Language.English;
        var sections = StressChecklist.Of(scenario, gateSimVersion, language);
        var places = sections.Sum(s => s.Items.Count(i => i.ToWrite is not null));
        var page = new MarkdownPage();
        page.Heading(1, $"STRESS-DES: {scenario.NameIn(language)}");
        page.Paragraph(language.Say(
            $"The reporting checklist for discrete-event simulation (Monks and others, *Strengthening the reporting of empirical simulation studies*, Journal of Simulation 13, 2019). Filled in from the scenario by `{command}`; what it cannot say is marked **to be written by the author** ({places} places).",
            $"Danh mục báo cáo dành cho mô phỏng sự kiện rời rạc (Monks và cộng sự, *Strengthening the reporting of empirical simulation studies*, Journal of Simulation 13, 2019). Được điền từ kịch bản bằng lệnh `{command}`; những gì kịch bản không nói được đánh dấu **tác giả cần viết** ({places} chỗ)."));
        foreach (var section in sections)
        {
            page.Heading(2, $"{section.Number}. {section.Title}");
            foreach (var item in section.Items) Write(page, item, language);
        }
        return page.ToString();
    }

    private static void Write(MarkdownPage page, StressItem item, Language language)
    {
        page.Heading(3, $"{item.Number} {item.Title}");
        foreach (var block in item.Says) page.Paragraph(Markdown(block));
        if (item.ToWrite is not null) page.Paragraph($"**{ToWrite.In(language)}** {item.ToWrite}.");
    }

    private static string Markdown(StressBlock block) => block switch
    {
        StressList list => string.Join('\n', list.Items.Select(item => $"- {item.ReplaceLineEndings(" ")}")),
        StressCode code => $"```{code.Language}\n{code.Text}\n```",
        StressParagraph paragraph => paragraph.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "cannot be shown"),
    };
}
