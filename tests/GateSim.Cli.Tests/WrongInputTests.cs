namespace GateSim.Cli.Tests;

public sealed class WrongInputTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Theory]
    [InlineData("unknown-command", "rnu")]
    [InlineData("no-scenario", "run")]
    [InlineData("no-such-file", "run", "missing.yaml")]
    [InlineData("threads-text", "run", "small.yaml", "--threads", "two")]
    [InlineData("threads-zero", "run", "small.yaml", "--threads", "0")]
    [InlineData("replications-half", "run", "small.yaml", "--replications", "1.5")]
    [InlineData("seed-negative", "run", "small.yaml", "--seed", "-1")]
    [InlineData("engine-word", "run", "small.yaml", "--engine", "heap")]
    [InlineData("vehicles-word", "run", "small.yaml", "--vehicles", "json")]
    [InlineData("vehicles-before-file", "run", "--vehicles", "small.yaml")]
    [InlineData("unknown-option", "run", "small.yaml", "--lanes", "14")]
    [InlineData("set-without-value", "run", "small.yaml", "--set", "stations.lanes.servers")]
    [InlineData("set-wrong-value", "run", "small.yaml", "--set", "stations.lanes.servers=six")]
    [InlineData("set-unknown-station", "run", "small.yaml", "--set", "stations.lanse.servers=6")]
    [InlineData("two-errors-at-once", "run", "wrong.yaml")]
    [InlineData("empty-file", "validate", "empty.yaml")]
    [InlineData("shell", "completion", "tcsh")]
    public async Task Wrong_input_ends_with_2_says_how_to_mend_it_and_writes_nothing(string name, params string[] args)
    {
        _line.Write("small.yaml", Gates.Small);
        _line.Write("empty.yaml", "");
        _line.Write("wrong.yaml", Gates.Small.Replace("route: short", "route: shirt", StringComparison.Ordinal).Replace("15 min", "15 minutes", StringComparison.Ordinal));
        var files = Directory.GetFileSystemEntries(_line.Folder).Length;

        var (exitCode, output, errors) = await _line.Type([.. args.Select(a => a.EndsWith(".yaml", StringComparison.Ordinal) ? _line.PathOf(a) : a)]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal(files, Directory.GetFileSystemEntries(_line.Folder).Length);
        Approved.Matches("wrong-" + name, errors);
    }

    [Fact]
    public async Task An_engine_that_this_build_does_not_have_is_told_with_how_to_get_it()
    {
        Assert.SkipWhen(File.Exists(Path.Combine(AppContext.BaseDirectory, "GateSim.SimSharp.dll")), "this build has it");
        await Wrong_input_ends_with_2_says_how_to_mend_it_and_writes_nothing("engine-missing", "run", "small.yaml", "--engine", "simsharp");
    }

    [Fact]
    public async Task A_new_scenario_does_not_overwrite_one()
    {
        var path = _line.Write("mine.yaml", "mine");
        var (exitCode, _, errors) = await _line.Type("new", path);
        Assert.Equal((2, "gatesim: mine.yaml exists already; name a new file\n"), (exitCode, errors));
        Assert.Equal("mine", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }
}
