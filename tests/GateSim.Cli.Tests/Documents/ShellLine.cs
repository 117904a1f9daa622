using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests.Documents;

/// <summary>A line as it is typed into a shell: just enough of one for the commands of the pages.</summary>
/// <param name="Words">Without quotes, comment and redirection.</param>
/// <param name="OutputTo">The file after <c>&gt;</c>.</param>
/// <param name="ExitCode">0, unless the comment names another.</param>
internal sealed partial record ShellLine(IReadOnlyList<string> Words, string? OutputTo, int ExitCode)
{
    public bool IsGateSim => Words is ["gatesim" or "./gatesim", ..];

    /// <summary>The arguments; a run is made short, since only that it works is tested. One of a range is to be merged with others.</summary>
    public IEnumerable<string> Arguments => Words is [_, "run", ..] && !Words.Contains("--help") && !Words.Any(Range().IsMatch)
        ? [.. WithoutReplications(Words.Skip(1)), "--replications", "2", "--no-plots"]
        : Words.Skip(1);

    /// <summary>All lines; one that ends with a backslash goes on.</summary>
    public static IEnumerable<ShellLine> In(string code) =>
        code.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Where(line => line.Trim().Length > 0).Select(Parse);

    public static ShellLine Parse(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, isWord) = ('\0', false);
        var comment = "";
        for (var i = 0; i <= line.Length; i++)
        {
            var c = i < line.Length ? line[i] : ' ';
            if (quote != '\0' && i < line.Length)
            {
                if (c == quote) quote = '\0';
                else word.Append(c);
            }
            else if (c is '\'' or '"') (quote, isWord) = (c, true);
            else if (c == '#' && !isWord)
            {
                comment = line[i..];
                break;
            }
            else if (c != ' ')
            {
                word.Append(c);
                isWord = true;
            }
            else if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }
        var named = ExitCodeIn().Match(comment);
        var exitCode = named.Success ? int.Parse(named.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var to = words.IndexOf(">");
        return to < 0 ? new ShellLine(words, null, exitCode) : new ShellLine(words[..to], words[to + 1], exitCode);
    }

    private static IEnumerable<string> WithoutReplications(IEnumerable<string> words)
    {
        var isNumber = false;
        foreach (var word in words)
        {
            if (word == "--replications") isNumber = true;
            else if (isNumber) isNumber = false;
            else if (word != "--no-plots") yield return word;
        }
    }

    [GeneratedRegex(@"\A[0-9]+\.\.[0-9]+\z")]
    private static partial Regex Range();

    [GeneratedRegex("exit code ([0-9]+)")]
    private static partial Regex ExitCodeIn();
}
