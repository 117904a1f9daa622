namespace GateSim.Reporting.Reports;

/// <summary>The little of Markdown that stands in the checklist: <c>`code`</c> and <c>**bold**</c>.</summary>
internal static class MarkedText
{
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
