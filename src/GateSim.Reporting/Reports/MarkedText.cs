namespace GateSim.Reporting.Reports;

/// <summary>The little of Markdown in which the checklist is written: lists, fenced code, <c>`code`</c> and <c>**bold**</c>.</summary>
internal static class MarkedText
{
    /// <param name="markdown">One block of it.</param>
    public static ReportBlock Block(string markdown)
    {
        var text = markdown.Trim();
        if (text.StartsWith("```", StringComparison.Ordinal)) return new Code(string.Join('\n', text.Split('\n')[1..^1]));
        return text.StartsWith("- ", StringComparison.Ordinal) ? new MarkedItems([.. ("\n" + text).Split("\n- ")[1..]]) : new Marked(text);
    }

    /// <summary>The text in pieces, each as it is to be shown.</summary>
    public static IEnumerable<(string Text, Emphasis Emphasis)> Pieces(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var (mark, emphasis) = text[at] == '`' ? ("`", Emphasis.Code) : text.AsSpan(at).StartsWith("**", StringComparison.Ordinal) ? ("**", Emphasis.Bold) : ("", Emphasis.None);
            var end = mark.Length > 0 ? text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal) : -1;
            if (end > at + mark.Length)
            {
                yield return (text[(at + mark.Length)..end], emphasis);
                at = end + mark.Length;
                continue;
            }
            var next = text.IndexOfAny(['`', '*'], at + 1);
            yield return (next < 0 ? text[at..] : text[at..next], Emphasis.None);
            at = next < 0 ? text.Length : next;
        }
    }
}

internal enum Emphasis
{
    None,
    Bold,
    Code,
}
