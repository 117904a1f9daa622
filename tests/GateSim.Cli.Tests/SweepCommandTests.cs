namespace GateSim.Cli.Tests;

public sealed class SweepCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public SweepCommandTests() => _line.Write("small.yaml", Gates.Small);

    public void Dispose() => _line.Dispose();

    private string[] Sweep(string folder, params string[] more) =>
        ["sweep", _line.PathOf("small.yaml"), "--vary", "stations.lanes.servers=2..4", "--vary", "demand.vehiclesPerDay=300,400", "--replications", "4", "--no-plots", "--out", _line.PathOf(folder), .. more];

    private string Text(string file) => File.ReadAllText(_line.PathOf(file));

    private bool IsUnfinished(string folder) => Directory.Exists(_line.PathOf($".{folder}.sweep"));

    [Fact]
    public async Task A_grid_is_told_on_one_screen()
    {
        var (exitCode, output, errors) = await _line.Type(Sweep("out"));
        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("sweep", output);
    }

    [Fact]
    public async Task The_table_is_tidy_and_holds_what_single_runs_give()
    {
        await _line.Type(Sweep("out"));
        await _line.Type("run", _line.PathOf("small.yaml"), "--set", "stations.lanes.servers=3", "--set", "demand.vehiclesPerDay=400", "--replications", "4", "--no-plots", "--out", _line.PathOf("one"));

        var point = Text("out/sweep.csv").Split('\n').Where(line => line.StartsWith("4,3,400,", StringComparison.Ordinal)).Select(line => line["4,3,400,".Length..]);
        Assert.Equal(Text("one/measures.csv").Trim().Split('\n').Skip(1).Select(line => line["Small gate,".Length..]), point);
        Assert.StartsWith("point,stations.lanes.servers,demand.vehiclesPerDay,measure,station,class,statistic,unit,estimate,low,high,replications\n", Text("out/sweep.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_keeps_the_table_to_what_was_asked_for()
    {
        await _line.Type(Sweep("out", "--of", "backlog/mean", "--of", "waiting-time/lanes/p95"));
        Assert.Equal(1 + 6 * 2, Text("out/sweep.csv").Trim().Split('\n').Length);
        Assert.Equal(1 + 6 * 2 * 4, Text("out/replications.csv").Trim().Split('\n').Length);
    }

    [Theory]
    [InlineData("0,400", "at vehiclesPerDay 400, the only point that has one.")]
    [InlineData("400", "at vehiclesPerDay 400.")]
    [InlineData("0,300,400", "1 point has none.")]
    public async Task Points_without_a_number_are_neither_the_lowest_nor_the_highest(string values, string said)
    {
        var (_, output, _) = await _line.Type("sweep", _line.PathOf("small.yaml"), "--vary", $"demand.vehiclesPerDay={values}", "--of", "clearance-time/mean", "--replications", "4", "--no-plots", "--out", _line.PathOf("out"));
        var text = string.Join(' ', output.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(values.StartsWith("0,300", StringComparison.Ordinal), text.Contains("It is highest at", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parts_in_one_folder_come_to_the_same_bytes_as_one_sweep()
    {
        await _line.Type(Sweep("whole"));
        var (_, first, _) = await _line.Type(Sweep("parts", "--points", "4..6"));
        Assert.Contains("3 of the 6 points are finished", first, StringComparison.Ordinal);
        Assert.True(IsUnfinished("parts"));

        await _line.Type(Sweep("parts", "--points", "1..3"));
        Assert.False(IsUnfinished("parts"));
        AssertSame("whole", "parts");
    }

    [Fact]
    public async Task Parts_in_folders_of_their_own_are_taken_over()
    {
        await _line.Type(Sweep("whole"));
        await _line.Type(Sweep("a", "--points", "1..4"));
        await _line.Type(Sweep("b", "--points", "5..6"));
        var (exitCode, _, errors) = await _line.Type(Sweep("all", "--from", _line.PathOf("a"), "--from", _line.PathOf("b")));
        Assert.Equal((0, ""), (exitCode, errors));
        AssertSame("whole", "all");
    }

    [Fact]
    public async Task An_unfinished_sweep_of_another_question_is_not_touched_until_restart_says_so()
    {
        await _line.Type(Sweep("out", "--points", "1..2"));
        var (exitCode, _, errors) = await _line.Type(Sweep("out", "--set", "stations.documents.servers=5"));
        Assert.Equal(2, exitCode);
        Assert.Contains("has an unfinished sweep of another question: in stations.documents \"servers: 4\" has become \"servers: 5\"", errors, StringComparison.Ordinal);
        Assert.True(IsUnfinished("out"));

        Assert.Equal(0, (await _line.Type(Sweep("out", "--set", "stations.documents.servers=5", "--restart"))).ExitCode);
        Assert.False(IsUnfinished("out"));
    }

    [Fact]
    public async Task A_factorial_design_tells_effects_and_interactions()
    {
        var (exitCode, output, _) = await _line.Type(Sweep("out", "--design", "factorial", "--of", "clearance-time/mean"));
        Assert.Equal(0, exitCode);
        Assert.Contains("lanes.servers × vehiclesPerDay", output, StringComparison.Ordinal);
        Assert.Equal(
            ["stations.lanes.servers,", "demand.vehiclesPerDay,", "stations.lanes.servers,demand.vehiclesPerDay"],
            Text("out/effects.csv").Trim().Split('\n').Skip(1).Select(line => string.Join(',', line.Split(',')[..2])));
    }

    [Theory]
    [InlineData("--design|grid", "curves.png heat-map-1.png heat-map-2.png")]
    [InlineData("--design|lhs 5", "points.png")]
    [InlineData("--design|factorial|--of|backlog/mean", "effects.png")]
    public async Task Each_design_has_its_pictures(string more, string pictures)
    {
        string[] args = [.. Sweep("out", more.Split('|')).Where(a => a != "--no-plots")];
        Assert.Equal(0, (await _line.Type(args)).ExitCode);
        Assert.Equal(pictures, string.Join(' ', Directory.GetFiles(_line.PathOf("out/plots"), "*.png").Select(Path.GetFileName).Order()));
    }

    // From hours with three officers to seconds with twelve.
    [Fact]
    public async Task Curves_and_heat_map_are_in_one_unit_that_suits_the_shortest_times()
    {
        await _line.Type("sweep", _line.PathOf("small.yaml"), "--vary", "stations.documents.servers=3,12", "--vary", "demand.vehiclesPerDay=300,400", "--of", "waiting-time/documents/mean", "--replications", "4", "--out", _line.PathOf("out"));
        var (curves, map) = (Text("out/plots/curves.svg"), Text("out/plots/heat-map.svg"));
        Assert.Contains("\"min\"", curves, StringComparison.Ordinal);
        Assert.DoesNotContain("\"h\"", curves, StringComparison.Ordinal);
        Assert.Matches("highest: [0-9.,]+ min\"", map);
        Assert.DoesNotMatch("[0-9] h\"", map);
    }

    [Fact]
    public async Task List_numbers_the_points_and_runs_nothing()
    {
        var (exitCode, output, _) = await _line.Type(Sweep("out", "--list"));
        Assert.Equal(0, exitCode);
        Assert.Equal(6, output.Trim().Split('\n').Length);
        Assert.StartsWith("1  --set stations.lanes.servers=2 --set demand.vehiclesPerDay=300\n", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_line.PathOf("out")));
    }

    [Theory]
    [InlineData("--points|7", "--points takes numbers from 1 to 6, such as 1..3, not \"7\"")]
    [InlineData("--points|3..2", "--points takes numbers from 1 to 6")]
    [InlineData("--design|lhs", "lhs needs the number of its points")]
    [InlineData("--vary|stations.lanes.servers", "gatesim: --vary \"stations.lanes.servers\" needs the form PATH=VALUES")]
    [InlineData("--of|clearance", "--of clearance  \"clearance\" is not a statistic")]
    [InlineData("--from|nowhere", "--from nowhere: there is no such folder")]
    [InlineData("--vary|stations.lanes.hours=x", "--vary stations.lanes.hours=x")]
    public async Task Wrong_input_is_told_and_nothing_is_written(string more, string told)
    {
        var (exitCode, _, errors) = await _line.Type(Sweep("out", more.Split('|')));
        Assert.Equal(2, exitCode);
        Assert.Contains(told, errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_line.PathOf("out")) || IsUnfinished("out"));
    }

    [Fact]
    public async Task A_point_that_fails_is_named_and_the_others_are_kept()
    {
        _line.Write("deadlock.yaml", Gates.Deadlock);
        var (exitCode, _, errors) = await _line.Type("sweep", _line.PathOf("deadlock.yaml"), "--vary", "demand.waitingAtStart.there=0,5", "--no-plots", "--out", _line.PathOf("out"), "--threads", "1");
        Assert.Equal(1, exitCode);
        Assert.Contains("point 2 (gatesim run", errors, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_line.PathOf(".out.sweep/points"), "*.json"));
    }

    private void AssertSame(string one, string other)
    {
        string[] Files(string folder) => [.. Directory.GetFiles(_line.PathOf(folder), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_line.PathOf(folder), f)).Order(StringComparer.Ordinal)];
        Assert.Equal(Files(one), Files(other));
        // The manifest tells the command, which names the folder.
        foreach (var file in Files(one).Where(f => f != "run.json")) Assert.Equal(Text($"{one}/{file}"), Text($"{other}/{file}"));
    }
}
