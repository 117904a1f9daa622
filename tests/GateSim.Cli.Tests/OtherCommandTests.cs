namespace GateSim.Cli.Tests;

public sealed class OtherCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help-run", "run", "--help")]
    [InlineData("help-validate", "validate", "--help")]
    [InlineData("help-index", "index", "--help")]
    [InlineData("help-serve", "serve", "--help")]
    [InlineData("help-size", "size", "--help")]
    [InlineData("help-capacity", "capacity", "--help")]
    [InlineData("help-study", "study", "--help")]
    [InlineData("help-published", "published", "--help")]
    [InlineData("help-stress", "stress", "--help")]
    [InlineData("help-animate", "animate", "--help")]
    [InlineData("help-compare", "compare", "--help")]
    [InlineData("help-new", "new", "--help")]
    public async Task Help_is_the_approved_one(string name, params string[] args)
    {
        var (exitCode, output, errors) = await _line.Type(args);
        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches(name, output);
    }

    [Fact]
    public async Task A_new_scenario_runs_as_it_is()
    {
        Assert.Equal(0, (await _line.Type("new", _line.PathOf("mine.yaml"))).ExitCode);
        Assert.Equal(0, (await _line.Type("run", _line.PathOf("mine.yaml"), "--out", _line.PathOf("out"), "--replications", "2", "--no-plots")).ExitCode);
    }

    [Fact]
    public async Task A_good_scenario_is_summed_up()
    {
        var (exitCode, output, errors) = await _line.Type("validate", _line.Write("small.yaml", Gates.Small));
        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("validate", output);
    }

    [Theory]
    [InlineData("{ from: 2025-06-17, to: 2025-06-30, hours: closed, why: exercise }, { from: 2025-06-18, servers: 1, why: Tet }", "2 of 3 days (exercise, Tet)")]
    [InlineData("{ from: 2025-06-16, servers: 1 }", "1 of 3 days")]
    [InlineData("{ from: 2025-06-19, servers: 1, why: Tet }", "no day of the run")]
    public async Task Special_days_are_told_with_their_reasons(string lines, string told)
    {
        var (_, output, _) = await _line.Type("validate", _line.Write("special.yaml", $"{Gates.Small}\nspecialDays: [{lines}]\n"));
        Assert.EndsWith($"\n  special    {told}\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ vehicles: { laden: { waitingHour: 42000 VND } }, stations: { lanes: {}, documents: {} } }", "laden, lanes, documents")]
    [InlineData("{}", "nothing")]
    public async Task Whose_costs_are_counted_is_told(string costs, string told)
    {
        var (_, output, _) = await _line.Type("validate", _line.Write("costs.yaml", $"{Gates.Small}\ncosts: {costs}\n"));
        Assert.EndsWith($"\n  costs      of {told}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_with_sources_is_summed_up_stream_by_stream()
    {
        _line.Write("small.yaml", Gates.Small);
        _line.Write("counts.csv", "hour,vehicles\n7,20\n8,31.5\n");
        _line.Write("log.csv", "arrival,class\n2025-06-16T07:00:00,laden\n2025-06-18T07:00:00,empty\n2025-06-19T07:00:00,empty\n");
        var (exitCode, output, errors) = await _line.Type("validate", _line.Write("sources.yaml", Gates.SmallWithSources));
        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("validate-sources", output);
    }

    [Fact]
    public async Task What_is_shown_resolved_is_a_scenario_that_gives_the_same_measures()
    {
        var child = _line.Write("child.yaml", "extends: small.yaml\nstations: { lanes: { servers: 3 } }\n");
        _line.Write("small.yaml", Gates.Small);
        var (_, shown, _) = await _line.Type("show", child);
        var resolved = _line.Write("resolved.yaml", shown);
        await _line.Type("run", child, "--out", _line.PathOf("a"), "--no-plots");
        await _line.Type("run", resolved, "--out", _line.PathOf("b"), "--no-plots");
        Assert.Equal(File.ReadAllText(_line.PathOf("a/measures.csv")), File.ReadAllText(_line.PathOf("b/measures.csv")));
    }

    [Fact]
    public async Task Every_shell_has_its_completion()
    {
        foreach (var shell in new[] { "bash", "zsh", "fish" })
        {
            var (exitCode, output, _) = await _line.Type("completion", shell);
            Assert.Equal(0, exitCode);
            Assert.Contains("[suggest:", output, StringComparison.Ordinal);
        }
        var (_, suggestions, _) = await _line.Type("[suggest:12]", "gatesim run --t");
        Assert.Contains("--threads", suggestions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_told()
    {
        var (exitCode, output, _) = await _line.Type("--version");
        Assert.Equal((0, GateSimCommand.Version), (exitCode, output.Trim()));
    }

    [Fact]
    public async Task The_schema_is_the_one_in_the_repository()
    {
        var (_, output, _) = await _line.Type("schema");
        Assert.Contains("\"$schema\"", output, StringComparison.Ordinal);
    }
}
