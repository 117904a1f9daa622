using System.Text.Json.Nodes;

namespace GateSim.Cli.Tests;

public sealed class MergeCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Ranges_merge_to_the_bytes_of_one_run_in_every_file()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await _line.Type("run", scenario, "--out", _line.PathOf("whole"), "--replications", "12");
        await Ranges(scenario, "1..5", "6..6", "7..12");

        var (exitCode, _, errors) = await _line.Type("merge", _line.PathOf("7..12"), _line.PathOf("1..5"), _line.PathOf("6..6"), "--out", _line.PathOf("merged"));

        Assert.Equal((0, ""), (exitCode, errors));
        var files = Files("whole");
        Assert.Equal(files, Files("merged"));
        foreach (var file in files.Where(f => f != "run.json")) Assert.True(Bytes("whole", file).SequenceEqual(Bytes("merged", file)), file);
        var (one, other) = (Manifest("whole"), Manifest("merged"));
        Assert.Equal("gatesim run small.yaml --replications 12", (string?)one["command"]);
        Assert.Equal("gatesim merge 7..12 1..5 6..6", (string?)other["command"]);
        other["command"] = "gatesim run small.yaml --replications 12";
        Assert.Equal(one.ToJsonString(), other.ToJsonString());
    }

    // 30 pilots, which are the first 30 replications, are run by each range.
    [Fact]
    public async Task A_warm_up_that_is_found_is_the_same_in_all_ranges_and_in_the_merge()
    {
        var scenario = _line.Write("small.yaml", Gates.Small.Replace("days: 3, warmUp: 1 day", "days: 12, warmUp: auto", StringComparison.Ordinal));
        await _line.Type("run", scenario, "--out", _line.PathOf("whole"), "--replications", "32", "--no-plots", "-q");
        await Ranges(scenario, "1..2", "3..32");
        var (exitCode, _, _) = await _line.Type("merge", _line.PathOf("1..2"), _line.PathOf("3..32"), "--out", _line.PathOf("merged"), "--no-plots");
        Assert.Equal(0, exitCode);
        Assert.Equal(Bytes("whole", "measures.csv"), Bytes("merged", "measures.csv"));
    }

    [Fact]
    public async Task A_merge_of_fewer_replications_than_there_are_pilots_would_be_another_result()
    {
        var scenario = _line.Write("small.yaml", Gates.Small.Replace("days: 3, warmUp: 1 day", "days: 12, warmUp: auto", StringComparison.Ordinal));
        await Ranges(scenario, "1..2");
        await Refused("the warm-up is auto, and found in 30 replications by each range; one run of 2 would look at 2 only, so the merge would be another result: "
            + "run at least 30 replications, or set run.warmUp", "1..2");
    }

    [Fact]
    public async Task A_gap_or_an_overlap_is_told_with_its_numbers()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await Ranges(scenario, "1..3", "3..4", "6..7");
        await Refused("replications 4..5 are missing, between \"1..3\" (1..3) and \"6..7\" (6..7)", "1..3", "6..7");
        await Refused("replication 3 is there twice, in \"1..3\" (1..3) and \"3..4\" (3..4)", "3..4", "1..3");
        await Refused("replications 1..2 are missing: \"3..4\" is the first, with 3..4", "3..4");
        await Refused("replications 1..3 are there twice, in \"1..3\" (1..3) and \"1..3\" (1..3)", "1..3", "1..3");
    }

    [Theory]
    [InlineData("--vehicles", "Merge cannot put vehicles.parquet and visits.parquet together: this range cannot be merged.")]
    [InlineData("--events", "Merge cannot put events.csv together: this range cannot be merged.")]
    [InlineData("--twin", "Merge cannot put twin.csv together: this range cannot be merged.")]
    [InlineData("--no-plots", "")]
    public async Task A_range_that_cannot_be_merged_is_told_when_it_is_run(string option, string warning)
    {
        var (_, output, _) = await _line.Type("run", _line.Write("small.yaml", Gates.Small), "--replications", "1..2", "--out", _line.PathOf("range"), option);
        var text = string.Join(' ', output.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(warning.Length > 0, text.Contains("Merge cannot put", StringComparison.Ordinal));
        Assert.Contains(warning, text, StringComparison.Ordinal);
        var (exitCode, _, _) = await _line.Type("merge", _line.PathOf("range"), "--out", _line.PathOf("merged"), "--no-plots");
        Assert.Equal(warning.Length > 0 ? 2 : 0, exitCode);
    }

    [Fact]
    public async Task Another_scenario_or_seed_is_told_with_what_differs()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await Ranges(scenario, "1..3");
        await _line.Type("run", scenario, "--replications", "4..5", "--out", _line.PathOf("seed"), "--seed", "6", "--no-plots", "-q");
        await _line.Type("run", scenario, "--replications", "4..5", "--out", _line.PathOf("lanes"), "--set", "stations.lanes.servers=3", "--no-plots", "-q");
        await Refused("\"seed\" has the seed 6, but \"1..3\" has 5", "1..3", "seed");
        await Refused("\"lanes\" is of another scenario than \"1..3\": it has \"servers: 3\" where that has \"servers: 2\"", "1..3", "lanes");
    }

    [Fact]
    public async Task What_is_no_sound_range_is_told_with_what_to_do()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await Ranges(scenario, "1..2", "3..4");
        await _line.Type("run", scenario, "--replications", "2", "--out", _line.PathOf("plain"), "--no-plots", "-q");
        await Refused("\"plain\" is no range of replications, as gatesim run … --replications 51..100 makes them", "1..2", "plain");
        await Refused("\"nowhere\" is no result folder: it holds no run.json", "1..2", "nowhere");
        Change("3..4", run => run["partial"] = true);
        await Refused("\"3..4\" is partial, since its run was interrupted: run the replications 3..4 again", "1..2", "3..4");
        Change("3..4", run => (run["partial"], run["gateSim"]) = (false, "0.0.1"));
        await Refused($"\"3..4\" was made by gatesim 0.0.1, and this is {GateSimCommand.Version}: merge by that version, or run the range again by this one", "1..2", "3..4");
        Change("3..4", run => (run["gateSim"], run["files"]!.AsArray()[0]) = (GateSimCommand.Version, "vehicles.parquet"));
        await Refused("\"3..4\" holds vehicles.parquet, which merge cannot put together: run the ranges without it, or all replications in one run", "1..2", "3..4");
    }

    [Fact]
    public async Task A_damaged_range_is_told_before_anything_is_merged()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await Ranges(scenario, "1..2", "3..4");
        var file = _line.PathOf("3..4/replications.jsonl.gz");
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[^20] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        await Refused("\"3..4\" is damaged: replications.jsonl.gz is not what was written there (its SHA-256 is another); run the replications 3..4 again", "1..2", "3..4");
        File.Delete(file);
        await Refused("\"3..4\" is damaged: replications.jsonl.gz is missing; run the replications 3..4 again", "1..2", "3..4");
        await File.WriteAllTextAsync(_line.PathOf("3..4/run.json"), "{", TestContext.Current.CancellationToken);
        await Refused("\"3..4\" is no result folder: its run.json is damaged or not of gatesim", "1..2", "3..4");
    }

    [Fact]
    public async Task Measured_files_must_be_the_same_too()
    {
        var scenario = _line.Write("small.yaml", Gates.Small.Replace("\"erlang(3, 2 min)\"", "empirical(times.csv)", StringComparison.Ordinal));
        _line.Write("times.csv", "minutes\n1\n2\n");
        await Ranges(scenario, "1..2");
        _line.Write("times.csv", "minutes\n1\n3\n");
        await Ranges(scenario, "3..4");
        await Refused("\"3..4\" was run with another inputs/times.csv than \"1..2\"", "1..2", "3..4");
    }

    [Fact]
    public async Task The_merge_does_not_take_the_place_of_one_of_its_ranges()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await Ranges(scenario, "1..2");
        var (exitCode, _, errors) = await _line.Type("merge", _line.PathOf("1..2"), "--out", _line.PathOf("1..2"));
        Assert.Equal((2, "gatesim: \"1..2\" is one of the folders that are merged; choose another --out\n"), (exitCode, errors));
    }

    private async Task Ranges(string scenario, params string[] ranges)
    {
        foreach (var range in ranges)
            Assert.Equal(0, (await _line.Type("run", scenario, "--replications", range, "--out", _line.PathOf(range), "--no-plots", "-q")).ExitCode);
    }

    private async Task Refused(string sentence, params string[] folders)
    {
        var (exitCode, output, errors) = await _line.Type(["merge", .. folders.Select(_line.PathOf), "--out", _line.PathOf("merged")]);
        Assert.Equal((2, "", $"gatesim: {sentence}\n"), (exitCode, output, errors));
        Assert.False(Directory.Exists(_line.PathOf("merged")));
    }

    private void Change(string folder, Action<JsonNode> change)
    {
        var run = Manifest(folder);
        change(run);
        File.WriteAllText(_line.PathOf($"{folder}/run.json"), run.ToJsonString());
    }

    private JsonNode Manifest(string folder) => JsonNode.Parse(File.ReadAllText(_line.PathOf($"{folder}/run.json")))!;

    private byte[] Bytes(string folder, string file) => File.ReadAllBytes(_line.PathOf($"{folder}/{file}"));

    private IEnumerable<string> Files(string folder) => Directory.GetFiles(_line.PathOf(folder), "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(_line.PathOf(folder), f)).Order(StringComparer.Ordinal);
}
