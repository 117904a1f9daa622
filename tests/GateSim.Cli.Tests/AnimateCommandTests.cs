using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests;

public sealed partial class AnimateCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task The_page_of_a_small_day_is_the_approved_one()
    {
        _line.Write("small.yaml", Gates.Small);
        var (exitCode, output, errors) = await _line.Type("animate", _line.PathOf("small.yaml"), "--set", "demand.vehiclesPerDay=20", "--lang", "vi", "--out", _line.PathOf("day.html"));

        Assert.Equal((0, "Wrote day.html\n", ""), (exitCode, output, errors));
        // Script and style are files of their own in the repository; their hashes change with them.
        var page = Hash().Replace(Own().Replace(await File.ReadAllTextAsync(_line.PathOf("day.html"), TestContext.Current.CancellationToken), "<$1>…</$1>"), "sha256-…");
        Approved.Matches("animate", page);
    }

    [Theory]
    [InlineData("day-outside", "small.yaml", "--day", "4")]
    [InlineData("day-zero", "small.yaml", "--day", "0")]
    [InlineData("language", "small.yaml", "--lang", "fr")]
    [InlineData("other-seed", "small.yaml", "seed.yaml")]
    [InlineData("other-start", "small.yaml", "start.yaml")]
    [InlineData("day-outside-second", "small.yaml", "short.yaml", "--day", "3")]
    [InlineData("three", "small.yaml", "seed.yaml", "start.yaml")]
    public async Task What_cannot_be_shown_is_refused(string name, params string[] args)
    {
        _line.Write("small.yaml", Gates.Small);
        _line.Write("seed.yaml", "extends: small.yaml\nrun: { seed: 6 }\n");
        _line.Write("start.yaml", "extends: small.yaml\nrun: { start: 2025-06-17 }\n");
        _line.Write("short.yaml", "extends: small.yaml\nrun: { days: 2 }\n");

        var (exitCode, output, errors) = await _line.Type(["animate", .. args.Select(a => a.EndsWith(".yaml", StringComparison.Ordinal) ? _line.PathOf(a) : a), "--out", _line.PathOf("day.html")]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.False(File.Exists(_line.PathOf("day.html")));
        Approved.Matches($"wrong-animate-{name}", errors);
    }

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Own();

    [GeneratedRegex("sha256-[^']*")]
    private static partial Regex Hash();
}
