using System.Text.RegularExpressions;

namespace GateSim.Data.Tests;

/// <summary>The page <c>docs/data.md</c>: its blocks, by the heading under which they stand.</summary>
internal static partial class DataPage
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Root, "docs", "data.md"));

    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "GateSim.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }

    /// <summary>Headings that have an answer in SQL.</summary>
    public static IReadOnlyList<string> Questions { get; } = [.. Blocks("sql").Select(block => block.Heading)];

    public static string Sql(string question) => Blocks("sql").Single(block => block.Heading == question).Code;

    public static IEnumerable<(string Heading, string Code)> Blocks(string language)
    {
        var heading = "";
        foreach (Match match in HeadingOrFence().Matches(Text))
        {
            if (match.Groups["heading"].Success) heading = match.Groups["heading"].Value;
            else if (match.Groups["language"].Value == language) yield return (heading, match.Groups["code"].Value);
        }
    }

    [GeneratedRegex(@"^#+ (?<heading>[^\n]*)$|^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex HeadingOrFence();
}
