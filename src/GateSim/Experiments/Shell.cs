using System.Text;

namespace GateSim.Experiments;

/// <summary>Command lines that can be typed again.</summary>
public static class Shell
{
    /// <summary>In quotes where a shell would read something else.</summary>
    public static string Word(string word) => word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "._-/=:%,+".Contains(c, StringComparison.Ordinal))
        ? word
        : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>The words of a line that was put together by <see cref="Word"/>, with a space between them.</summary>
    public static IReadOnlyList<string> Words(string line)
    {
        List<string> words = [];
        var word = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\'') isQuoted = !isQuoted;
            else if (line[i] == '\\' && !isQuoted && i + 1 < line.Length) word.Append(line[++i]);
            else if (line[i] == ' ' && !isQuoted) End();
            else word.Append(line[i]);
        }
        End();
        return words;

        void End()
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
