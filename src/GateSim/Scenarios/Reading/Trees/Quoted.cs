using System.Globalization;
using System.Text;

namespace GateSim.Scenarios.Reading.Trees;

/// <summary>Text of the author's in a sentence of ours: on one line, and no longer than one reads.</summary>
internal static class Quoted
{
    private const int Longest = 80;
    private const int Most = 20;

    public static string Of(string text) => $"\"{Short(text)}\"";

    public static string Short(string text)
    {
        var line = new StringBuilder();
        foreach (var c in text.Length > Longest ? text[..Longest] : text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) && text.Length > Longest) line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else line.Append(c);
        }
        return text.Length > Longest ? line.Append('…').ToString() : line.ToString();
    }

    /// <summary>A list for people: <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    /// <summary>The first score of them: <c>a, b, c</c>.</summary>
    public static string Some(IReadOnlyList<string> words) => string.Join(", ", words.Take(Most).Select(Short)) + (words.Count > Most ? ", …" : "");
}
