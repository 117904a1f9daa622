using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests.Documents;

/// <summary>Links and pictures of the pages lead somewhere. Links into the web are not followed.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Pages => Page.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading_that_exist(string page)
    {
        foreach (var target in Link().Matches(Page.Of(page).Prose).Select(link => link.Groups[1].Value).Where(IsRelative))
        {
            var parts = target.Split('#', 2);
            var file = parts[0].Length == 0 ? Path.Combine(Page.Root, page) : Path.Combine(Page.Root, Path.GetDirectoryName(page)!, parts[0]);
            Assert.True(Path.Exists(file), $"{page}: there is no {target}");
            if (parts.Length == 1) continue;
            var anchors = Page.Of(Path.GetRelativePath(Page.Root, Path.GetFullPath(file))).Anchors;
            Assert.True(anchors.Contains(parts[1]), $"{page}: there is no heading for {target}");
        }
    }

    private static bool IsRelative(string target) => !target.StartsWith("https://", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\(([^()\s]+)\)")]
    private static partial Regex Link();
}
