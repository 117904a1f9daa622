using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Reports;
using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands.Reports;

/// <summary>Where a report goes, and its pictures where it holds none itself.</summary>
/// <param name="Results">The folder that it is about.</param>
internal sealed record ReportFile(string Results, Language Language, string Format)
{
    public const string Html = "html", Markdown = "markdown";

    /// <summary>As it was asked for; null: beside the folder, named after it.</summary>
    public string? Named { get; init; }

    public bool IsHtml => Format == Html;

    public string Path => Named ?? Folder + (Language == Language.Vietnamese ? "-bao-cao" : "-report") + (IsHtml ? ".html" : ".md");

    public string PdfPath => System.IO.Path.ChangeExtension(Path, ".pdf");

    // "." has no name of its own.
    private string Folder => System.IO.Path.TrimEndingDirectorySeparator(Results) is var typed && System.IO.Path.GetFileName(typed) is "." or ".."
        ? System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(typed))
        : typed;

    private string Pictures => System.IO.Path.GetFileNameWithoutExtension(Path) + "-pictures";

    /// <param name="results">What stands in the folder.</param>
    /// <exception cref="WrongInputException">It would be written over its own PDF, or over a file that it is about.</exception>
    public void Check(StoredResults results)
    {
        if (System.IO.Path.GetExtension(Path).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
            throw new WrongInputException($"--out names the report, which is {(IsHtml ? "HTML" : "Markdown")}; with --pdf its PDF stands beside it: --out {System.IO.Path.ChangeExtension(Path, ".html")} --pdf");
        var file = System.IO.Path.GetFullPath(Path);
        if (results.Files.Select(f => f.Name).Append(Manifest.FileName).FirstOrDefault(name => name != StoredFile.Report && System.IO.Path.GetFullPath(results.PathOf(name)) == file) is { } name)
            throw new WrongInputException($"--out would write over {name} of the results");
    }

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
