using GateSim.Reporting.Pages.Stress;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages;

/// <summary>
/// STRESS-DES, the field's checklist for reporting a discrete-event simulation, filled in from a scenario: twenty items in six sections (Monks, Currie,
/// Onggo, Robinson, Kunc and Taylor, Strengthening the reporting of empirical simulation studies, Journal of Simulation 13, 2019).
/// </summary>
public static class StressPage
{
    private static readonly string[] Sections = ["Objectives", "Logic", "Data", "Experimentation", "Implementation", "Code access"];

    /// <param name="command">By which the page can be had again.</param>
    public static string Of(Scenario scenario, string command, string gateSimVersion)
    {
        StressItem[] items = [.. StressObjectives.Of(scenario), .. StressLogic.Of(scenario), .. StressData.Of(scenario), .. StressExperiment.Of(scenario, gateSimVersion)];
        var page = new MarkdownPage();
        page.Heading(1, $"STRESS-DES: {scenario.Name}");
        page.Paragraph("The reporting checklist for discrete-event simulation (Monks and others, *Strengthening the reporting of empirical simulation studies*, Journal of Simulation 13, 2019). "
            + $"Filled in from the scenario by `{command}`; what it cannot say is marked **to be written by the author** ({items.Count(i => i.ToWrite is not null)} places).");
        foreach (var (index, section) in Sections.Index())
        {
            page.Heading(2, $"{index + 1}. {section}");
            foreach (var item in items.Where(i => i.Number[0] - '1' == index)) Write(page, item);
        }
        return page.ToString();
    }

    private static void Write(MarkdownPage page, StressItem item)
    {
        page.Heading(3, $"{item.Number} {item.Title}");
        foreach (var block in item.Says) page.Paragraph(block);
        if (item.ToWrite is not null) page.Paragraph($"**To be written by the author:** {item.ToWrite}.");
    }
}
