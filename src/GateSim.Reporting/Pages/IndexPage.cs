using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages;

/// <summary>The index of a folder of scenarios: which question each file answers, and the answer as it was last run.</summary>
public static class IndexPage
{
    public const string FileName = "README.md";

    /// <param name="command">By which the page can be had again.</param>
    public static string Of(string command, IReadOnlyList<IndexEntry> entries)
    {
        var page = new MarkdownPage();
        page.Heading(1, "The scenarios");
        page.Paragraph($"Each file is a question. The answers were made by `{command}`, which ran every scenario; ± is half the confidence interval. "
            + "Busy above 100 % is overtime: what was begun is finished after closing. Do not edit this page: edit the scenarios and run the command again. `--check` tells whether it is out of date.");
        page.Table(["question", "answer", "file"], entries.Select(Cells));
        var figures = entries.SelectMany(e => e.Figures).Select(f => f.ToString()).ToList();
        if (figures.Count > 0) page.Comment([StoredFigure.Heading, .. figures]);
        return page.ToString();
    }

    /// <summary>The line of the page for one file.</summary>
    public static string Row(IndexEntry entry) => MarkdownPage.Row(Cells(entry));

    /// <summary>How the page refers to a file.</summary>
    public static string Link(string file) => $"[{file}]({Uri.EscapeDataString(file)})";

    private static string[] Cells(IndexEntry entry)
    {
        var about = entry.Scenario.About;
        var question = about?.Question ?? $"{entry.Scenario.Name}. {entry.Scenario.Description}".Trim();
        return [question, about?.Answer?.Filled(name => Figure(entry, name)) ?? "", Link(entry.File)];
    }

    private static string Figure(IndexEntry entry, StatisticName name) =>
        entry.Figures.FirstOrDefault(f => f.Name == name.ToString())?.Shown(MeasureCatalogue.UnitOf(name)) ?? Digits.Nothing;
}

/// <param name="File">Its name, without folder.</param>
/// <param name="Figures">Those of its answer.</param>
public sealed record IndexEntry(string File, Scenario Scenario, IReadOnlyList<StoredFigure> Figures)
{
    public static IndexEntry Of(string file, ExperimentResult result) =>
        new(file, result.Scenario, [.. (result.Scenario.About?.Answer?.Figures ?? []).Select(name => StoredFigure.Of(file, name, result.Find(name)))]);
}
