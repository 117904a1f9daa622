using System.Text;

namespace GateSim.Reporting.Pages;

/// <summary>A page in Markdown while it is written, block by block.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    public void Heading(int level, string text) => Block($"{new string('#', level)} {text}");

    /// <param name="markdown">Text of an author or a sentence of ours; null: nothing.</param>
    public void Paragraph(string? markdown)
    {
        if (!string.IsNullOrWhiteSpace(markdown)) Block(markdown.Trim());
    }

    public void List(IEnumerable<string> items) => Block(string.Join('\n', items.Select(item => "- " + item)));

    /// <param name="rows">Each as many cells as there are headings.</param>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
        Block(string.Join('\n', [Row(headings), Row(headings.Select(_ => "---")), .. rows.Select(Row)]));

    /// <summary>Lines to copy into a shell.</summary>
    public void Commands(IEnumerable<string> lines) => Block($"```sh\n{string.Join('\n', lines.Select(line => line.ReplaceLineEndings(" ")))}\n```");

    public void Picture(string says, string path) => Block($"![{Cell(says)}]({path})");

    public void Comment(IEnumerable<string> lines) => Block($"<!--\n{string.Join('\n', lines)}\n-->");

    public override string ToString() => _text.ToString();

    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(Cell))} |";

    /// <summary>On one line, and not the end of its cell.</summary>
    private static string Cell(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);

    private void Block(string text)
    {
        if (_text.Length > 0) _text.Append('\n');
        _text.Append(text).Append('\n');
    }
}
