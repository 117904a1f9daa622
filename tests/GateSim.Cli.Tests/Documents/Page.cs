using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests.Documents;

/// <summary>A page of the documentation, as far as tests look at it.</summary>
/// <param name="Path">From the root of the repository.</param>
public sealed partial record Page(string Path, string Text)
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true };

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<Page> All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.md").Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Root, "docs"), "*.md", Everywhere))
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Of),
    ];

    /// <summary>For tests that look at each page.</summary>
    public static TheoryData<string> Names => [.. All.Select(page => page.Path)];

    public static Page Of(string path) => new(path, File.ReadAllText(System.IO.Path.Combine(Root, path)));

    /// <summary>Fenced blocks, in order; the comment in front of a fence is the block's note.</summary>
    public IEnumerable<Block> Blocks => Fence().Matches(Text).Select(match =>
    {
        var line = Text.AsSpan(0, match.Groups["code"].Index).Count('\n') + 1;
        return new Block($"{Path}:{line}", match.Groups["language"].Value, match.Groups["note"].Value, match.Groups["code"].Value);
    });

    /// <summary>Without fenced blocks and code within lines: what a reader sees as text.</summary>
    public string Prose => Code().Replace(Fence().Replace(Text, ""), "");

    /// <summary>The places to which a link into this page can lead, as GitHub names them.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Fence().Replace(Text, ""))
        .Select(heading => NotInAnchor().Replace(heading.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "GateSim.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("GateSim.sln is in no folder above the tests");
        }
        return folder.FullName;
    }

    [GeneratedRegex(@"(?:^<!-- (?<note>[^\n]*) -->\n)?^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}

/// <param name="At">Page and line, for messages.</param>
/// <param name="Note">What the comment in front of the fence says; empty without one.</param>
public sealed record Block(string At, string Language, string Note, string Code);
