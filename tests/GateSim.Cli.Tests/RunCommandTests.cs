using System.Text.Json;
using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests;

public sealed partial class RunCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task A_run_leaves_tables_pictures_and_what_it_was()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        var (exitCode, _, errors) = await _line.Type("run", scenario, "--out", _line.PathOf("out"));

        Assert.Equal((0, ""), (exitCode, errors));
        var files = Directory.GetFiles(_line.PathOf("out"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_line.PathOf("out"), f)).Order(StringComparer.Ordinal);
        Assert.Equal(
            ["hourly.csv", "measures.csv", "measures.json",
             "plots/backlog-fan.png", "plots/backlog-fan.svg",
             "plots/clearance-time-by-class.png", "plots/clearance-time-by-class.svg", "plots/clearance-time.png", "plots/clearance-time.svg",
             "plots/queue-by-hour.png", "plots/queue-by-hour.svg", "plots/utilization.png", "plots/utilization.svg",
             "plots/vehicles-in-gate.png", "plots/vehicles-in-gate.svg", "plots/warm-up.png", "plots/warm-up.svg",
             "plots/where-time-goes.png", "plots/where-time-goes.svg", "pooled.csv", "replications.csv", "run.json", "scenario.yaml"],
            files);
    }

    [Fact]
    public async Task The_screen_is_the_approved_one()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        var (_, output, _) = await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots");
        Approved.Matches("screen", Elapsed().Replace(output, "in 0.0 s"));
    }

    // Reached at the last replication that is allowed, or not long before.
    [Theory]
    [InlineData("{ precision: 30%, of: [arrivals/perDay, throughput/perDay], max: 12, lookAhead: 10 }", "12 replications (enough for each of 2 numbers ± 30 %, but not for the look-ahead)")]
    [InlineData("{ precision: 30%, of: [arrivals/perDay, throughput/perDay], max: 40, lookAhead: 10 }", " replications (enough for each of 2 numbers ± 30 %)")]
    [InlineData("{ precision: 0.01%, of: [arrivals/perDay, throughput/perDay], max: 12, lookAhead: 10 }", "12 replications (not enough for each of 2 numbers ± 0.01 %)")]
    public async Task The_heading_tells_whether_a_precision_was_reached_and_whether_it_lasted(string replications, string told)
    {
        var (_, output, _) = await _line.Type("run", _line.Write("small.yaml", Gates.Small), "--set", $"run.replications={replications}", "--no-plots", "--out", _line.PathOf("out"));
        Assert.Contains(told, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_wrap_keep_their_blank_at_the_left()
    {
        var words = string.Join(' ', Enumerable.Repeat("words", 40));
        var scenario = _line.Write("small.yaml", Gates.Small.Replace("Two stations, three days.", words, StringComparison.Ordinal) + $"\nabout: {{ question: {words}?, answer: \"{words} {{arrivals/perDay}}\" }}\n");
        var (_, output, _) = await _line.Type("run", scenario, "--set", "run.varianceReduction=antithetic", "--no-plots", "--out", _line.PathOf("out"));
        Assert.Contains("Antithetic pairs made", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n').Where(line => line.Length > 0), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
    }

    // One lane less on the second day; 2 x 2 million and 16 h x (2 + 1) / 2 x 100,000 a day for the lanes.
    [Fact]
    public async Task The_screen_tells_of_special_days_and_of_costs()
    {
        var scenario = _line.Write("small.yaml", Gates.Small + """

            specialDays: [{ from: 2025-06-17, stations: lanes, servers: 1, why: exercise }]
            costs:
              vehicles: { laden: { keeps: 100 days } }
              stations: { lanes: { serverDay: 2 million VND, serverHour: 100 thousand VND } }
            """);
        var (_, output, _) = await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots");
        Assert.Contains("\n special: 1 of 3 days (exercise)\n", output, StringComparison.Ordinal);
        Assert.Matches(@"\n VND million a day +6\.40 ± 0 ", output);
        Assert.Matches(@"\n VND 1,000 a vehicle +[\d.]+ ± [\d.]+ ", output);
        Assert.Matches(@"\n spoiled loads a day +0 ± 0 ", output);
    }

    // The laden, 240 a day, are let in nowhere; then they go on by another route.
    [Fact]
    public async Task The_screen_tells_how_many_left_uncleared_and_why()
    {
        var scenario = _line.Write("small.yaml", Gates.Small + """

            areas: { nowhere: { perDay: 0, whenFull: leave } }
            """);
        string[] set = ["--set", "routes.full=[lanes, enter: nowhere]", "--no-plots", "--out", _line.PathOf("out")];
        var (_, output, _) = await _line.Type(["run", scenario, .. set]);
        Assert.Matches(@"\n Left uncleared: 2\d\d(\.\d+)? ± [\d.]+ vehicles a day \(turned away 2\d\d(\.\d+)? ± [\d.]+\)\.\n", output);
        (_, output, _) = await _line.Type(["run", scenario, .. set, "--set", "stations.lanes.patience=constant(1 min)", "--set", "routes.full=[lanes, {enter: nowhere, otherwise: short}]"]);
        Assert.Matches(@"\n Left uncleared: \d[^(]+ vehicles\s+a\s+day \(turned away \d[^(\n]+, gave up \d[^(]+; some\s+went\s+on\s+by\s+another\s+route\)\. *\n", output);
    }

    [Fact]
    public async Task The_number_of_threads_changes_no_byte()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        foreach (var threads in new[] { "1", "2", "8" }) await _line.Type("run", scenario, "--out", _line.PathOf(threads), "--threads", threads);
        foreach (var file in Directory.GetFiles(_line.PathOf("1"), "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(_line.PathOf("1"), file);
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_line.PathOf("2"), name)));
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_line.PathOf("8"), name)));
        }
    }

    [Fact]
    public async Task Seed_replications_and_set_take_the_place_of_what_the_file_says()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--seed", "6", "--replications", "3", "--set", "name=Other", "--set", "stations.lanes.servers=3");
        using var run = JsonDocument.Parse(await File.ReadAllTextAsync(_line.PathOf("out/run.json"), TestContext.Current.CancellationToken));
        Assert.Equal("Other", run.RootElement.GetProperty("scenario").GetString());
        Assert.Equal(6, run.RootElement.GetProperty("seed").GetInt64());
        Assert.Equal(3, run.RootElement.GetProperty("replications").GetInt32());
    }

    [Fact]
    public async Task Quiet_says_nothing()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        Assert.Equal((0, "", ""), await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--quiet"));
    }

    [Fact]
    public async Task Json_is_one_object_with_run_and_measures()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        var (_, output, _) = await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--json");
        using var json = JsonDocument.Parse(output);
        Assert.Equal("Small gate", json.RootElement.GetProperty("run").GetProperty("scenario").GetString());
        Assert.Equal("arrivals", json.RootElement.GetProperty("measures")[0].GetProperty("measure").GetString());
    }

    [Fact]
    public async Task Earlier_results_are_replaced_and_anything_else_is_refused()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        Assert.Equal(0, (await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots")).ExitCode);
        Assert.Equal(0, (await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--seed", "9")).ExitCode);
        _line.Write("out/notes.txt", "mine");
        var before = await File.ReadAllBytesAsync(_line.PathOf("out/measures.csv"), TestContext.Current.CancellationToken);

        var (exitCode, output, errors) = await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("notes.txt", errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_line.PathOf("out/measures.csv"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_deadlock_is_a_failed_run_that_names_the_stations_and_writes_nothing()
    {
        var scenario = _line.Write("deadlock.yaml", Gates.Deadlock);
        var (exitCode, output, errors) = await _line.Type("run", scenario, "--out", _line.PathOf("out"));
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal("gatesim: replication 1 failed: vehicles block each other for ever at a and b\n", errors);
        Assert.Equal(["deadlock.yaml"], Directory.EnumerateFileSystemEntries(_line.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Replications_to_a_precision_are_as_few_as_reach_it()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        var (_, output, _) = await _line.Type(
            "run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--json", "--set", "run.replications={ precision: 2%, of: arrivals/perDay, max: 400 }");
        using var json = JsonDocument.Parse(output);
        var measure = json.RootElement.GetProperty("measures")[0];
        var (estimate, high) = (measure.GetProperty("estimate").GetDouble(), measure.GetProperty("high").GetDouble());
        var count = measure.GetProperty("replications").GetInt32();
        Assert.True((high - estimate) / estimate <= 0.02);
        Assert.InRange(count, 10, 399);

        (_, output, _) = await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--json", "--replications", $"{Math.Max(10, count - 1)}");
        using var fewer = JsonDocument.Parse(output);
        measure = fewer.RootElement.GetProperty("measures")[0];
        Assert.True(count == 10 || (measure.GetProperty("high").GetDouble() - measure.GetProperty("estimate").GetDouble()) / measure.GetProperty("estimate").GetDouble() > 0.02);
    }

    // Which of several numbers missed the precision, the warning says; the heading does not blame all.
    [Fact]
    public async Task Only_the_number_that_missed_the_precision_is_blamed()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        var (_, output, _) = await _line.Type(
            "run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--set", "run.replications={ precision: 1%, of: [in-system/max, arrivals/perDay, utilization/lanes/mean], max: 12 }",
            "--set", "demand.vehiclesPerDay=1");
        Assert.Contains("12 replications (not enough for each of 3 numbers ± 1 %)", output, StringComparison.Ordinal);
        Assert.Contains("did not reach the precision of 1 % within 12", string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Auto_warm_up_says_what_it_chose()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        var (exitCode, output, _) = await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--set", "run.warmUp=auto", "--set", "run.days=20");
        Assert.Equal(0, exitCode);
        Assert.Contains("chosen by MSER-5", output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"in \d+\.\d s")]
    private static partial Regex Elapsed();
}
