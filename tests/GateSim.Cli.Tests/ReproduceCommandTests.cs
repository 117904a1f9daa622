using System.Text.Json.Nodes;

namespace GateSim.Cli.Tests;

public sealed class ReproduceCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    // All that it needs is in the folder: scenario, counts and log are gone, and the folder lies elsewhere.
    [Fact]
    public async Task A_folder_stands_alone_and_gives_the_same_bytes_again()
    {
        _line.Write("here/small.yaml", Gates.Small);
        var scenario = _line.Write("here/sources.yaml", Gates.SmallWithSources);
        _line.Write("here/counts.csv", "hour,vehicles\n9,20\n10,30\n");
        _line.Write("here/log.csv", "arrival,class\n2025-06-16T09:00:00,laden\n");
        _line.Write("elsewhere/counts.csv", "minutes\n4\n6\n");
        await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--seed", "77", "--replications", "3", "--set", $"stations.lanes.service=empirical({_line.PathOf("elsewhere/counts.csv")})", "--no-plots");
        Directory.Delete(_line.PathOf("here"), recursive: true);
        Directory.Delete(_line.PathOf("elsewhere"), recursive: true);
        Directory.Move(_line.PathOf("out"), _line.PathOf("moved"));

        Assert.Equal(["2-counts.csv", "counts.csv", "log.csv"], Directory.GetFiles(_line.PathOf("moved/inputs")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            (0, "Same bytes: 9 files (hourly.csv, inputs/2-counts.csv, inputs/counts.csv, inputs/log.csv, measures.csv, measures.json, pooled.csv, replications.csv, scenario.yaml).\n", ""),
            await _line.Type("reproduce", _line.PathOf("moved"), "--threads", "1"));
    }

    [Fact]
    public async Task The_manifest_names_no_folder_of_this_machine()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots", "-q", "--threads", "2", "--replications", "2", "--set", "name=A 'gate'");
        Assert.DoesNotContain(_line.Folder, await File.ReadAllTextAsync(_line.PathOf("out/run.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("gatesim run small.yaml --no-plots --replications 2 --set 'name=A '\\''gate'\\'''", (string?)Manifest()["command"]);
        Assert.Equal("gatesim run scenario.yaml --no-plots", (string?)Manifest()["reproduce"]);
    }

    [Fact]
    public async Task The_engine_is_named_but_nothing_depends_on_it()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--engine", "events", "--no-plots", "-q");
        Assert.Equal("events", (string?)Manifest()["engine"]);
        Assert.Equal("gatesim run small.yaml --engine events --no-plots", (string?)Manifest()["command"]);
        Assert.Equal("gatesim run scenario.yaml --no-plots", (string?)Manifest()["reproduce"]);
    }

    [Theory]
    [InlineData("compare", "--vary", "stations.lanes.servers=2,3", "--replications", "5")]
    [InlineData("sweep", "--vary", "stations.lanes.servers=2..3", "--replications", "3")]
    [InlineData("size", "--vary", "stations.lanes.servers=1..4", "--target", "waiting-time/mean <= 200 min")]
    public async Task The_answer_to_a_question_is_had_again_from_its_folder(string command, params string[] options)
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await _line.Type([command, scenario, .. options, "--set", "stations.documents.servers=5", "--out", _line.PathOf("out"), "--no-plots", "-q"]);
        File.Delete(scenario);
        var (exitCode, output, errors) = await _line.Type("reproduce", _line.PathOf("out"));
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("scenarios/small.yaml", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_is_had_again_with_its_numbers()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--replications", "4..6", "-q");
        var (exitCode, output, _) = await _line.Type("reproduce", _line.PathOf("out"), "--out", _line.PathOf("again"));
        Assert.Equal(0, exitCode);
        Assert.Contains("replications.jsonl.gz", output, StringComparison.Ordinal);
        Assert.True(File.Exists(_line.PathOf("again/measures.csv")));
    }

    [Fact]
    public async Task What_was_changed_since_is_told_apart_from_what_comes_out_otherwise()
    {
        await Run();
        File.AppendAllText(_line.PathOf("out/hourly.csv"), "x\n");
        Change(run => run["sha256"]!["measures.json"] = new string('0', 64));
        var (exitCode, output, _) = await _line.Type("reproduce", _line.PathOf("out"));
        Assert.Equal(1, exitCode);
        Assert.Equal(
            """
            Not the same as in out:
              hourly.csv is not what was written there (its SHA-256 is another); the second run gives what was written
              measures.json is not what was written there (its SHA-256 is another), and the second run does not give it either
            Same bytes: 4 files (measures.csv, pooled.csv, replications.csv, scenario.yaml).

            """, output);
    }

    // As if an older version had counted otherwise: the file is what it wrote, by its hash.
    [Fact]
    public async Task Another_version_is_named_first_and_then_which_row_differs_by_how_much()
    {
        await Run();
        var file = _line.PathOf("out/measures.csv");
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        lines[1] = "Small gate,arrivals,,,perDay,vehicles/day,1,1,1,3";
        await File.WriteAllTextAsync(file, string.Join('\n', lines) + "\n", TestContext.Current.CancellationToken);
        Change(run => (run["gateSim"], run["sha256"]!["measures.csv"]) = ("0.0.1", Reporting.Results.StoredFile.HashOf(file)));
        var (exitCode, output, _) = await _line.Type("reproduce", _line.PathOf("out"));
        Assert.Equal(1, exitCode);
        Assert.Matches(
            $@"^Made by gatesim 0\.0\.1; this is {GateSimCommand.Version.Replace(".", @"\.", StringComparison.Ordinal)}, which may count otherwise\.\nNot the same as in out:\n"
            + @"  measures\.csv differs in 1 of \d+ rows; numbers by up to 1E\+02 %; the first is line 2 \(Small gate arrivals perDay vehicles/day\): estimate 1 → 3\d\d", output);
    }

    [Fact]
    public async Task What_cannot_be_had_again_is_told()
    {
        await Refused("\"out\" is no result folder: it holds no run.json");
        await Run();
        File.AppendAllText(_line.PathOf("out/scenario.yaml"), "# mine\n");
        await Refused("\"out\" cannot be had again: scenario.yaml is not what was written there (its SHA-256 is another)");
        Change(run => run["partial"] = true);
        await Refused("\"out\" is partial: which replications had finished when its run was interrupted is chance");
        Change(run => (run["partial"], run["reproduce"]) = (false, "gatesim new mine.yaml"));
        await Refused("the command by which \"out\" says that it can be had again cannot be used: gatesim new mine.yaml");
        Change(run => run["reproduce"] = "gatesim run scenario.yaml --out elsewhere");
        await Refused("the command by which \"out\" says that it can be had again cannot be used: gatesim run scenario.yaml --out elsewhere");
        Change(run => run.AsObject().Remove("reproduce"));
        await Refused("\"out\" does not say how it was made: a version wrote it that did not keep that");
        Change(run => run["files"] = new JsonArray("../small.yaml"));
        await Refused("\"out\" names a file outside itself: \"../small.yaml\"");
    }

    private async Task Run() => await _line.Type("run", _line.Write("small.yaml", Gates.Small), "--out", _line.PathOf("out"), "--replications", "3", "--no-plots", "-q");

    private async Task Refused(string sentence) => Assert.Equal((2, "", $"gatesim: {sentence}\n"), await _line.Type("reproduce", _line.PathOf("out")));

    private JsonNode Manifest() => JsonNode.Parse(File.ReadAllText(_line.PathOf("out/run.json")))!;

    private void Change(Action<JsonNode> change)
    {
        var run = Manifest();
        change(run);
        File.WriteAllText(_line.PathOf("out/run.json"), run.ToJsonString());
    }
}
