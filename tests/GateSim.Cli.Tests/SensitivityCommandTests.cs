namespace GateSim.Cli.Tests;

public sealed class SensitivityCommandTests : IDisposable
{
    private const string Office = """
        name: A small office
        run: { start: 2025-06-16, days: 2, replications: 4 }
        demand: { vehiclesPerDay: 300 }
        classes: { truck: { share: 100%, route: through } }
        stations: { lanes: { servers: 2, service: "erlang(3, 5 min)" } }
        routes: { through: [lanes] }
        uncertain:
          demand: { path: demand.vehiclesPerDay, low: 270, high: 330 }
          lane-time: { path: stations.lanes.service, low: "erlang(3, 4 min)", high: "erlang(3, 6 min)" }
          order: { path: stations.lanes.order, low: fifo, high: priority }
        """;

    private readonly CommandLine _line = new();

    public SensitivityCommandTests() => _line.Write("office.yaml", Office);

    public void Dispose() => _line.Dispose();

    private Task<(int ExitCode, string Output, string Errors)> Ask(params string[] more) =>
        _line.Type(["sensitivity", _line.PathOf("office.yaml"), "--out", _line.PathOf("out"), .. more]);

    private string[] Files() => [.. Directory.GetFiles(_line.PathOf("out"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_line.PathOf("out"), f)).Where(f => f is not ("run.json" or "reproduce.json") && !f.StartsWith("scenarios", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task One_at_a_time_and_together_are_told_on_one_screen()
    {
        var (exitCode, output, errors) = await Ask("--no-plots", "--sample", "4");
        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("sensitivity", output);
    }

    [Fact]
    public async Task A_decision_is_told_with_its_share()
    {
        var (exitCode, output, errors) = await Ask("--no-plots", "--sample", "8", "--decision", "stations.lanes.servers=3", "--worthwhile", "1 min");
        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("sensitivity-decision", output);
    }

    [Theory]
    [InlineData("--method|one-at-a-time", "one-at-a-time.csv plots/tornado.png plots/tornado.svg")]
    [InlineData("--method|morris", "elementary-effects.csv plots/elementary-effects.png plots/elementary-effects.svg")]
    [InlineData("--method|sobol", "plots/sobol.png plots/sobol.svg sobol.csv")]
    [InlineData("--decision|stations.lanes.servers=3", "decision.csv plots/decision.png plots/decision.svg")]
    public async Task Each_method_has_its_table_and_its_picture(string more, string files)
    {
        Assert.Equal(0, (await Ask([.. more.Split('|'), .. more.Contains("one-at", StringComparison.Ordinal) ? [] : new[] { "--sample", "3" }])).ExitCode);
        Assert.Equal(files, string.Join(' ', Files().Where(f => f.EndsWith(".csv", StringComparison.Ordinal) || f.StartsWith("plots", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Parts_of_the_variance_are_not_told_by_samples_that_are_too_small()
    {
        var (_, output, _) = await Ask("--method", "sobol", "--sample", "3", "--no-plots");
        var text = string.Join(' ', output.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Cannot tell yet in how much of the variance", text, StringComparison.Ordinal);
        Assert.Contains("Samples four times as large (--sample 12) would halve them.", text, StringComparison.Ordinal);
    }

    // Of 400 vehicles a day and 8 minutes each there are queues, elsewhere none: one of three trajectories comes by there.
    [Fact]
    public async Task Effects_whose_interval_holds_0_are_not_told()
    {
        var (_, output, _) = await Ask("--method", "morris", "--sample", "3", "--no-plots", "--set", "uncertain.demand.low=100", "--set", "uncertain.demand.high=400",
            "--set", "uncertain.lane-time.low=constant(2 min)", "--set", "uncertain.lane-time.high=constant(8 min)");
        var text = string.Join(' ', output.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"Cannot tell yet how much [a-z-]+ \(.*\) moves? it: the intervals? holds? 0\. Four times as many trajectories \(--sample 12\) would halve (it|them)\.", text);
    }

    [Fact]
    public async Task The_picture_of_a_decision_shows_from_where_on_it_is_worthwhile()
    {
        await Ask("--sample", "3", "--decision", "stations.lanes.servers=3", "--worthwhile", "1 min");
        Assert.Contains("worthwhile from 1 min on", await File.ReadAllTextAsync(_line.PathOf("out/plots/decision.svg"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_are_the_same_on_any_number_of_threads()
    {
        async Task<string> Tables(string threads)
        {
            await Ask("--no-plots", "--sample", "3", "--threads", threads);
            return string.Concat(Files().Where(f => f.EndsWith(".csv", StringComparison.Ordinal)).Select(f => File.ReadAllText(_line.PathOf($"out/{f}"))));
        }
        Assert.Equal(await Tables("1"), await Tables("9"));
    }

    [Theory]
    [InlineData("--method|guess", "there is no method \"guess\"; there are one-at-a-time, morris and sobol")]
    [InlineData("--sample|1", "--sample takes a whole number from 2 on")]
    [InlineData("--worthwhile|5 trucks", "--worthwhile \"5 trucks\" is no amount of clearance-time/mean")]
    [InlineData("--worthwhile|-5 min", "--worthwhile \"-5 min\" is below 0")]
    [InlineData("--decision|stations.lanes.servers=0", "--decision stations.lanes.servers=0  \"servers\" must be")]
    [InlineData("--decision|stations.lane.servers=3", "did you mean \"lanes\"?")]
    [InlineData("--set|uncertain=~", "office.yaml names no uncertain inputs")]
    public async Task Wrong_input_is_told_and_nothing_is_written(string more, string told)
    {
        var (exitCode, _, errors) = await Ask(more.Split('|'));
        Assert.Equal(2, exitCode);
        Assert.Contains(told, errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_line.PathOf("out")));
    }
}
