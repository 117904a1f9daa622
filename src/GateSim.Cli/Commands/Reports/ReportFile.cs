using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Reports;

namespace GateSim.Cli.Commands.Reports;

/// <summary>Where a report goes, and its pictures where it holds none itself.</summary>
/// <param name="Results">The folder that it is about.</param>
internal sealed record ReportFile(string Results, Language Language, string Format)
{
    public const string Html = "html", Markdown = "markdown";

    /// <summary>As it was asked for; null: beside the folder, named after it.</summary>
    public string? Named { get; init; }

    public bool IsHtml => Format == Html;

    public string Path => Named ?? System.IO.Path.TrimEndingDirectorySeparator(Results) + (Language == Language.Vietnamese ? "-bao-cao" : "-report") + (IsHtml ? ".html" : ".md");

    public string PdfPath => System.IO.Path.ChangeExtension(Path, ".pdf");

    private string Pictures => System.IO.Path.GetFileNameWithoutExtension(Path) + "-pictures";

    /// <returns>Where it is.</returns>
    public string Write(Report report)
    {
        if (IsHtml)
        {
            PageFile.Write(Path, stream => HtmlReport.Write(report, stream));
            return Path;
        }
        var folder = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!, Pictures);
        foreach (var picture in report.Blocks.OfType<Picture>())
        {
            if (picture.WritePng is { } png) PageFile.Write(System.IO.Path.Combine(folder, picture.Name + ".png"), png);
        }
        PageFile.Write(Path, MarkdownReport.Of(report, picture => $"{Pictures}/{picture.Name}.png"));
        return Path;
    }
}
