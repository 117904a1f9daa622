namespace GateSim.Cli.Tests;

/// <summary>Gates compared from the command line.</summary>
public sealed class CompareCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public CompareCommandTests() => _line.Write("small.yaml", Gates.Small);

    public void Dispose() => _line.Dispose();

    private Task<(int ExitCode, string Output, string Errors)> Compare(params string[] words) =>
        _line.Type(["compare", _line.PathOf("small.yaml"), "--out", _line.PathOf("out"), "--no-plots", .. words]);

    private string Data(string file) => File.ReadAllText(_line.PathOf($"out/{file}")).Replace(_line.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    [Fact]
    public async Task Two_are_compared_on_a_screen_that_is_the_approved_one()
    {
        var (exitCode, output, errors) = await Compare("--alternative", "three lanes: stations.lanes.servers=3");

        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("compare-two", output);
        Approved.Matches("compare-differences", Data("differences.csv"));
        Assert.Equal(2 * 12 + 1, Data("replications.csv").Count(c => c == '\n'));
    }

    [Fact]
    public async Task Several_are_ranked_by_each_measure_and_held_against_the_best()
    {
        var (exitCode, output, errors) = await Compare(
            "--vary", "stations.lanes.servers=2..4", "--vary", "stations.documents.servers=4,5", "--of", "clearance-time", "--of", "throughput",
            "--indifference", "1 min", "--indifference", "10", "--all-pairs");

        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("compare-several", output);
        Approved.Matches("compare-alternatives", Data("alternatives.csv"));
    }

    [Fact]
    public async Task The_best_is_selected_and_what_that_took_is_said()
    {
        var (exitCode, output, errors) = await Compare("--alternative", "three lanes: stations.lanes.servers=3", "--alternative", "three, later: stations.lanes.servers=3; stations.lanes.hours=06:00-22:30", "--select", "--indifference", "0.1 min");

        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("compare-select", output);
        Approved.Matches("compare-selection", Data("selection.csv"));
    }

    // Nobody ever waits for the 400th lane.
    [Fact]
    public async Task Alternatives_that_are_the_same_in_every_replication_tie_in_a_selection_too()
    {
        var (exitCode, output, errors) = await Compare("--vary", "stations.lanes.servers=400,401,402", "--select", "--indifference", "1 s");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("All 3 tie: mean clearance time is the same in every replication, ", Flat(output), StringComparison.Ordinal);
        Assert.DoesNotContain("selected", output, StringComparison.Ordinal);
        Assert.Equal(3, Data("selection.csv").Split(",tie,").Length - 1);
    }

    [Fact]
    public async Task Some_that_tie_are_held_against_the_others_by_an_indifference_that_is_told_as_it_was_given()
    {
        var (_, output, _) = await Compare("--vary", "stations.documents.servers=6,40,41", "--select", "--indifference", "10 s");
        Assert.Contains("documents.servers=40 and documents.servers=41 tie for the best of 3: mean clearance time is the same in every replication, ", Flat(output), StringComparison.Ordinal);
        Assert.Contains(" better than the others by 10 s or more;", Flat(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replications_to_come_have_two_digits()
    {
        var (_, output, _) = await Compare("--vary", "stations.documents.servers=4,5", "--select", "--indifference", "0.001 s", "--replications", "12");
        Assert.Matches(@"At most \d{1,3}(,\d{3})*,000 more replications of each of these would\. .* would have taken \d{1,3}(,\d{3})*,000 replications of each, \d{1,3}(,\d{3})*,000 in all", Flat(output));
    }

    private static string Flat(string output) => string.Join(' ', output.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task Too_few_replications_leave_it_undecided()
    {
        var (exitCode, output, _) = await Compare("--vary", "stations.documents.servers=4,5", "--select", "--indifference", "0.001 min", "--replications", "11");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("Cannot tell yet which is the best of 2 by mean clearance time: documents.servers=", output.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--vary", "stations.lanes.servers=2..4")]
    [InlineData("--vary", "stations.lanes.servers=2..4", "--select", "--indifference", "5 min")]
    public async Task The_files_are_the_same_on_any_number_of_threads(params string[] words)
    {
        await Compare([.. words, "--threads", "1"]);
        var files = Directory.GetFiles(_line.PathOf("out"), "*.csv").Order().ToList();
        var before = files.ConvertAll(File.ReadAllBytes);
        await Compare([.. words, "--threads", "3"]);

        Assert.True(files.Count >= 2);
        Assert.All(files.Zip(before), f => Assert.Equal(f.Second, File.ReadAllBytes(f.First)));
    }

    [Fact]
    public async Task Files_are_named_by_themselves_and_the_seed_is_that_of_the_first()
    {
        _line.Write("other.yaml", "extends: small.yaml\nname: Other\nrun: { seed: 6 }\nstations: { lanes: { servers: 3 } }\n");
        var (exitCode, output, _) = await Compare(_line.PathOf("other.yaml"));
        Assert.Equal(0, exitCode);
        Assert.StartsWith("other is better than small: mean clearance time −", output.Trim(), StringComparison.Ordinal);
        Assert.Contains("! All were run with the seed 5 of small, though another stands in the file of other.", output, StringComparison.Ordinal);

        var (_, seeded, _) = await Compare(_line.PathOf("other.yaml"), "--seed", "9");
        Assert.Contains("(seed 9)", seeded, StringComparison.Ordinal);
        Assert.DoesNotContain("seed 5", seeded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_demand_and_overload_are_warned_of()
    {
        var (_, output, _) = await Compare("--vary", "demand.vehiclesPerDay=400,2000");
        var sentences = string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("! demand.vehiclesPerDay=2000 did not meet the vehicles of demand.vehiclesPerDay=400:", sentences, StringComparison.Ordinal);
        Assert.Contains("! With demand.vehiclesPerDay=2000 documents cannot keep up (", sentences, StringComparison.Ordinal);
        Assert.DoesNotContain("on the same vehicles", sentences, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_are_drawn_one_for_each_measure_and_one_by_hour()
    {
        await _line.Type("compare", _line.PathOf("small.yaml"), "--out", _line.PathOf("out"), "--vary", "stations.lanes.servers=2,3", "--of", "clearance-time/p95", "--of", "utilization/lanes/mean", "--replications", "3");

        Assert.Equal(
            ["by-hour.png", "by-hour.svg", "clearance-time-p95.png", "clearance-time-p95.svg", "utilization-lanes-mean.png", "utilization-lanes-mean.svg"],
            Directory.GetFiles(_line.PathOf("out/plots")).Select(f => Path.GetFileName(f)).Order());
    }

    [Theory]
    [InlineData("one-alone")]
    [InlineData("vary-and-alternative", "--vary", "stations.lanes.servers=2,3", "--alternative", "run.days=4")]
    [InlineData("vary-without-values", "--vary", "stations.lanes.servers")]
    [InlineData("alternative-without-value", "--alternative", "three lanes")]
    [InlineData("too-many", "--vary", "stations.lanes.servers=1..60")]
    [InlineData("name-twice", "--alternative", "more: stations.lanes.servers=3", "--alternative", "more: stations.lanes.servers=4")]
    [InlineData("other-days", "--alternative", "run.days=4")]
    [InlineData("no-such-measure", "--vary", "stations.lanes.servers=2,3", "--of", "clearance-tim/mean")]
    [InlineData("measure-twice", "--vary", "stations.lanes.servers=2,3", "--of", "throughput", "--of", "throughput")]
    [InlineData("indifference-unit", "--vary", "stations.lanes.servers=2,3", "--indifference", "1 vehicle")]
    [InlineData("indifferences", "--vary", "stations.lanes.servers=2,3", "--indifference", "1", "--indifference", "2")]
    [InlineData("one-replication", "--vary", "stations.lanes.servers=2,3", "--replications", "1")]
    [InlineData("select-without-indifference", "--vary", "stations.lanes.servers=2,3", "--select")]
    [InlineData("select-two-measures", "--vary", "stations.lanes.servers=2,3", "--select", "--indifference", "1", "--of", "throughput", "--of", "clearance-time")]
    [InlineData("select-too-few", "--vary", "stations.lanes.servers=2,3", "--select", "--indifference", "1", "--replications", "5")]
    [InlineData("first-stage-of-one", "--vary", "stations.lanes.servers=2,3", "--select", "--indifference", "1", "--first-stage", "1")]
    [InlineData("set-wrong", "--vary", "stations.lanse.servers=2,3")]
    public async Task Wrong_input_ends_with_2_and_writes_nothing(string name, params string[] words)
    {
        var (exitCode, output, errors) = await Compare(words);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.False(Directory.Exists(_line.PathOf("out")));
        Approved.Matches("wrong-compare-" + name, errors);
    }
}
