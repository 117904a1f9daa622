using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests;

/// <summary><c>run --vehicles</c> and <c>run --events</c>.</summary>
public sealed class CrossingOptionTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Theory]
    [InlineData(new[] { "--vehicles" }, new[] { "vehicles.parquet", "visits.parquet" })]
    [InlineData(new[] { "--vehicles", "parquet", "--events" }, new[] { "vehicles.parquet", "visits.parquet", "events.csv" })]
    [InlineData(new[] { "--vehicles", "csv" }, new[] { "vehicles.csv", "visits.csv" })]
    [InlineData(new[] { "--events", "xes" }, new[] { "events.xes" })]
    public async Task What_is_asked_for_stands_beside_the_measures(string[] options, string[] files)
    {
        var (exitCode, output, errors) = await Run("out", options);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.EndsWith($" Results in out: measures.csv, hourly.csv, replications.csv, {string.Join(", ", files)} ", Regex.Replace(output, @"\s+", " "), StringComparison.Ordinal);
        string[] expected = ["hourly.csv", "measures.csv", "measures.json", "pooled.csv", "replications.csv", "run.json", "scenario.yaml", .. files];
        Assert.Equal(expected.Order(StringComparer.Ordinal), FilesIn("out"));
        using var run = JsonDocument.Parse(Text("out/run.json"));
        Assert.Equal(expected.Where(f => f != "run.json").Order(StringComparer.Ordinal), run.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(["out", "small.yaml"], Directory.EnumerateFileSystemEntries(_line.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_changes_nothing_else()
    {
        await Run("without");
        await Run("with", "--vehicles", "--events");
        foreach (var file in FilesIn("without").Where(f => f != "run.json")) Assert.Equal(Text($"without/{file}"), Text($"with/{file}"));
    }

    [Fact]
    public async Task A_second_run_replaces_what_the_first_wrote()
    {
        await Run("out", "--vehicles", "csv", "--events");
        Assert.Equal(0, (await Run("out")).ExitCode);
        Assert.DoesNotContain("vehicles.csv", FilesIn("out"));
    }

    [Fact]
    public async Task Sources_returns_and_declarations_too()
    {
        _line.Write("counts.csv", "hour,vehicles\n7,20\n8,31.5\n");
        _line.Write("log.csv", "arrival,class\n2025-06-16T07:00:00,laden\n2025-06-18T07:00:00,empty\n");
        _line.Write("small.yaml", Gates.Small);
        var scenario = _line.Write("sources.yaml", Gates.SmallWithSources);
        var (exitCode, _, errors) = await _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--quiet", "--vehicles", "csv");

        Assert.Equal((0, ""), (exitCode, errors));
        var rows = Text("out/vehicles.csv").Split('\n')[1..^1].Select(line => line.Split(',')).ToList();
        Assert.Equal(["", "booked", "counted", "export", "logged"], rows.Select(r => r[3]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(rows, r => Assert.Equal(r[6] == "back", r[5] == "true"));
        Assert.Contains(rows, r => r[5] == "true");
        // A vehicle of a replication is one row, and is told from all others also by source, number and whether it is back.
        Assert.Equal(rows.Count, rows.Select(r => (r[1], r[2])).Distinct().Count());
        Assert.Equal(rows.Count, rows.Select(r => (r[1], r[3], r[4], r[5])).Distinct().Count());
    }

    [Fact]
    public async Task An_interrupted_run_keeps_whole_replications()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "signals are sent by kill");
        using var run = Process.Start(new ProcessStartInfo("dotnet", Words("out", ["--replications", "1000000", "--vehicles", "csv", "--events"])) { RedirectStandardOutput = true })!;
        var output = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        while (!Directory.EnumerateFiles(_line.Folder, "vehicles.csv", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Any(f => new FileInfo(f).Length > 100_000))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60) && !run.HasExited, "it did not get going");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        await run.Interrupt();
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, run.ExitCode);
        var arrivals = Text("out/replications.csv").Split('\n').Select(line => line.Split(',')).Where(cells => cells.Length > 7 && cells[2] == "arrivals" && cells[4].Length == 0);
        var rows = Text("out/vehicles.csv").Split('\n')[1..^1].Select(line => line.Split(',')).Where(cells => cells[8] == "false").CountBy(cells => cells[1]).ToDictionary();
        Assert.Equal(arrivals.ToDictionary(cells => cells[1], cells => 2 * double.Parse(cells[7], System.Globalization.CultureInfo.InvariantCulture)), rows.ToDictionary(r => r.Key, r => (double)r.Value));
        Assert.EndsWith("\n", Text("out/events.csv"), StringComparison.Ordinal);
        Assert.Equal(["hourly.csv", "measures.csv", "measures.json", "pooled.csv", "replications.csv", "run.json", "scenario.yaml", "vehicles.csv", "visits.csv", "events.csv"], FilesIn("out").OrderBy(f => f == "events.csv"));
    }

    [Theory]
    [InlineData("--vehicles", "parquet")]
    [InlineData("--vehicles", "csv")]
    [InlineData("--events", "xes")]
    public async Task On_a_full_disk_the_run_fails_says_so_and_leaves_nothing(params string[] options)
    {
        Assert.SkipUnless(await CanMount(), "a small disk of one's own can be made on Linux alone, and not everywhere");
        var disk = Directory.CreateDirectory(_line.PathOf("disk")).FullName;
        using var run = InOwnMounts($"mount -t tmpfs -o size=1m tmpfs '{disk}' && dotnet \"$@\"; code=$?; ls -A '{disk}'; exit $code",
            [.. Words("disk/out", ["--replications", "1000000", "--quiet", .. options])]);
        var (output, errors) = (run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("gatesim: the results could not be written: No space left on device; earlier results are as they were\n", errors);
        Assert.Equal((1, ""), (run.ExitCode, await output));
    }

    private static async Task<bool> CanMount()
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var attempt = InOwnMounts("mount -t tmpfs tmpfs /mnt");
        await attempt.WaitForExitAsync(TestContext.Current.CancellationToken);
        return attempt.ExitCode == 0;
    }

    private static Process InOwnMounts(string script, params string[] words) =>
        Process.Start(new ProcessStartInfo("unshare", ["-rm", "bash", "-c", script, "bash", .. words]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    private Task<(int ExitCode, string Output, string Errors)> Run(string folder, params string[] options) =>
        _line.Type(Words(folder, options)[1..]);

    private string[] Words(string folder, string[] options) =>
        [typeof(GateSimCommand).Assembly.Location, "run", _line.Write("small.yaml", Gates.Small), "--out", _line.PathOf(folder), "--no-plots", .. options];

    private IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(_line.PathOf(folder)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    private string Text(string file) => File.ReadAllText(_line.PathOf(file));
}
