using System.Text.Json.Nodes;

namespace GateSim.Cli.Tests;

/// <summary>Language and ground of the pictures that a command writes.</summary>
public sealed class PictureOptionTests : IDisposable
{
    private readonly CommandLine _line = new();

    public PictureOptionTests() => _line.Write("small.yaml", Gates.Small);

    public void Dispose() => _line.Dispose();

    private Task<(int ExitCode, string Output, string Errors)> Run(string folder, params string[] words) =>
        _line.Type(["run", _line.PathOf("small.yaml"), "--replications", "2", "-q", "--out", _line.PathOf(folder), .. words]);

    private string Svg(string folder) => File.ReadAllText(_line.PathOf($"{folder}/plots/queue-by-hour.svg"));

    [Fact]
    public async Task A_run_draws_in_the_language_and_on_the_ground_that_were_asked_for()
    {
        await Run("usual");
        await Run("other", "--lang", "vi", "--dark");

        Assert.Contains("hour of day", Svg("usual"), StringComparison.Ordinal);
        Assert.DoesNotContain("hour of day", Svg("other"), StringComparison.Ordinal);
        Assert.Contains("giờ trong ngày", Svg("other"), StringComparison.Ordinal);
        Assert.Contains("#15191E", Svg("other"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_kept_command_has_them_and_gives_the_same_again()
    {
        await Run("out", "--lang", "vi", "--dark");
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(_line.PathOf("out/run.json"), TestContext.Current.CancellationToken))!;

        Assert.Equal("gatesim run scenario.yaml --lang vi --dark", (string?)manifest["reproduce"]);
        Assert.Equal(0, (await _line.Type("reproduce", _line.PathOf("out"))).ExitCode);
    }

    [Fact]
    public async Task An_answer_draws_likewise()
    {
        await _line.Type("compare", _line.PathOf("small.yaml"), "--vary", "stations.lanes.servers=2,3", "--replications", "2", "-q", "--lang", "vi", "--dark", "--out", _line.PathOf("out"));

        var svg = await File.ReadAllTextAsync(_line.PathOf("out/plots/by-hour.svg"), TestContext.Current.CancellationToken);
        Assert.Contains("giờ trong ngày", svg, StringComparison.Ordinal);
        Assert.Contains("#15191E", svg, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_language_that_there_is_not_is_refused()
    {
        var (exitCode, _, errors) = await Run("out", "--lang", "de");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("--lang \"de\" is none of en, vi", errors, StringComparison.Ordinal);
    }
}
