using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests.Documents;

public sealed partial class ScreenTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task The_screen_on_the_first_page_is_the_one_that_is_shown()
    {
        const string File = "scenarios/huu-nghi-6-lanes.yaml";
        var root = Page.Root;
        var page = (await System.IO.File.ReadAllTextAsync(Path.Combine(root, "README.md"), TestContext.Current.CancellationToken)).Split("```text\n")[1].Split("```")[0];
        var (_, output, _) = await _line.Type("run", Path.Combine(root, File), "--out", _line.PathOf("out"), "--no-plots");
        var shown = output.Replace(Path.Combine(root, File), File, StringComparison.Ordinal).Split("\n Results in")[0];
        Assert.Equal(Plain(page), Plain(shown));
    }

    // The seconds that it took, and blanks at the ends of lines, say nothing.
    private static string Plain(string screen) =>
        string.Join('\n', Elapsed().Replace(screen, "in 0.0 s").Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    [GeneratedRegex(@"in \d+\.\d s")]
    private static partial Regex Elapsed();
}
