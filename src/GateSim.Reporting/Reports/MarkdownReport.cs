using System.Text;
using GateSim.Reporting.Pages;

namespace GateSim.Reporting.Reports;

/// <summary>A report in Markdown, for those who paste it into documents of their own. Its pictures are files beside it.</summary>
public sealed class MarkdownReport
{
    private readonly StringBuilder _text = new();
    private readonly Report _report;
    private readonly Func<Picture, string> _pathOf;

    private MarkdownReport(Report report, Func<Picture, string> pathOf) => (_report, _pathOf) = (report, pathOf);

    /// <param name="pathOf">Where a picture lies, seen from the page.</param>
    public static string Of(Report report, Func<Picture, string> pathOf)
    {
        var page = new MarkdownReport(report, pathOf);
        page.Document();
        return page._text.ToString();
    }

    private void Document()
    {
        Write($"# {Plain(_report.Title)}");
        if (_report.Question is { } question) Write($"*{Plain(question)}*");
        Write(Plain(_report.Size));
        foreach (var section in _report.Sections)
        {
            Write($"## {Plain(section.Title)}");
            foreach (var block in section.Blocks) Block(block);
        }
    }

    private void Block(ReportBlock block)
    {
        switch (block)
        {
            case Heading heading: Write($"{new string('#', heading.Level)} {Plain(heading.Text)}"); break;
            case Paragraph said: Paragraph(said); break;
            case Items list: List(list.Texts, Plain); break;
            case Marked marked: Write(Pieces(marked.Text)); break;
            case MarkedItems list: List(list.Texts, Pieces); break;
            case Code code: Write(Fenced(code.Text)); break;
            case ReportTable table: Table(table); break;
            case Picture picture: Write($"![{Plain(picture.Caption)}]({Uri.EscapeDataString(_pathOf(picture)).Replace("%2F", "/", StringComparison.Ordinal)})"); Write(Plain(picture.Caption)); break;
            case Folded folded: Write($"### {Plain(folded.Summary)}"); foreach (var inner in folded.Blocks) Block(inner); break;
            default: throw new ArgumentException($"there is no way to write a {block.GetType().Name}");
        }
    }

    private void Paragraph(Paragraph said) => Write(said.Manner switch
    {
        Manner.Decision => $"**{Plain(said.Text)}**",
        Manner.Warning => $"- ⚠ {Plain(said.Text)}",
        _ => Plain(said.Text),
    });

    private void List(IReadOnlyList<string> texts, Func<string, string> written) => Write(string.Join('\n', texts.Select(t => "- " + written(t))));

    private void Table(ReportTable table)
    {
        if (table.Title is { } title) Write($"**{Plain(title)}**");
        var line = table.Columns.Select((_, i) => i == 0 || table.IsOfWords ? ":--" : "--:");
        Write(string.Join('\n', [Row(table.Columns), MarkdownPage.Row(line), .. table.Rows.Select(Row)]));
        if (table.Note is { } note) Write(Plain(note));
    }

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells.Select(Plain))} |";

    private static string Pieces(string text) => string.Concat(MarkedText.Pieces(text).Select(p => p.Emphasis switch
    {
        Emphasis.Bold => $"**{Escaped(p.Text)}**",
        Emphasis.Code => $"`{p.Text}`",
        _ => Escaped(p.Text),
    }));

    // Longer than any within.
    private static string Fenced(string text)
    {
        var fence = new string('`', Math.Max(3, LongestRun(text) + 1));
        return $"{fence}\n{text.TrimEnd('\n')}\n{fence}";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    /// <summary>On one line, and all of it text: neither Markdown nor HTML.</summary>
    internal static string Plain(string text) => Escaped(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string Escaped(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' || (letter == '#' && plain.Length == 0)) plain.Append('\\');
            plain.Append(letter switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => letter.ToString() });
        }
        return plain.ToString();
    }

    private void Write(string text)
    {
        if (_text.Length > 0) _text.Append('\n');
        _text.Append(text).Append('\n');
    }
}
