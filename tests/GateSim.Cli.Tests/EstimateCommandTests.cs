using System.Text.Json;
using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests;

public sealed partial class EstimateCommandTests : IDisposable
{
    private const string Row3 = """
        name: Six lanes
        run: { start: 2025-06-16, days: 20, warmUp: 10 days, replications: 1 }
        demand: { vehiclesPerDay: 1550 }
        classes: { truck: { share: 100%, route: through } }
        stations: { lanes: { servers: 6, service: exponential(5 min) } }
        routes: { through: [lanes] }
        """;

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task The_screen_is_the_approved_one()
    {
        var (exitCode, output, errors) = await _line.Type("estimate", _line.Write("small.yaml", Gates.Small));

        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("estimate", Elapsed().Replace(output, "in 0 ms"));
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    // Row 3 of docs/model.md.
    [Fact]
    public async Task A_gate_that_is_always_alike_is_told_by_Erlangs_formula()
    {
        var (_, output, _) = await _line.Type("estimate", _line.Write("row3.yaml", Row3));

        Assert.Matches(@"\n lanes +5\.93 +21\.7 +73\.3 % +1\.8 % +6\.38 +Erlang C *\n", output);
        Assert.DoesNotContain("vehicles waiting", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_all_digits()
    {
        var (_, output, _) = await _line.Type("estimate", _line.Write("row3.yaml", Row3), "--json");
        var lanes = JsonDocument.Parse(output).RootElement.GetProperty("stations")[0];

        Assert.Equal("exact", lanes.GetProperty("method").GetString());
        Assert.Equal(5.928835, lanes.GetProperty("longRun").GetProperty("waitingMinutes").GetDouble(), 5e-7);
        Assert.Equal(24, lanes.GetProperty("queueByHour").GetArrayLength());
    }

    [Fact]
    public async Task Too_few_lanes_are_told()
    {
        var (exitCode, output, _) = await _line.Type("estimate", _line.Write("row3.yaml", Row3), "--set", "stations.lanes.servers=5");

        Assert.Equal(0, exitCode);
        Assert.Matches(@"! lanes is not stable: vehicles bring 107\.6 %[^!]*grows\s+by\s+110\s+a\s+day\.\s+6\s+servers", output);
    }

    [Fact]
    public async Task Where_nobody_comes_nothing_is_simplified()
    {
        var (exitCode, output, _) = await _line.Type("estimate", _line.Write("row3.yaml", Row3), "--set", "demand.vehiclesPerDay=0");
        Assert.Equal(0, exitCode);
        Assert.Contains("No vehicle comes", output, StringComparison.Ordinal);
        Assert.DoesNotContain("simpler", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_as_by_other_commands()
    {
        var (exitCode, output, errors) = await _line.Type("estimate", _line.Write("row3.yaml", Row3), "--set", "stations.lanse.servers=5");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("lanse", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_with_a_twin_writes_where_they_differ()
    {
        var scenario = _line.Write("row3.yaml", Row3);
        var (exitCode, output, _) = await _line.Type("run", scenario, "--twin", "--replications", "20", "--out", _line.PathOf("out"));

        Assert.Equal(0, exitCode);
        Assert.Contains("\n The twin explains the queues at lanes (exact).", output, StringComparison.Ordinal);
        Assert.Equal(25, File.ReadAllLines(_line.PathOf("out/twin.csv")).Length);
        var twin = JsonDocument.Parse(File.ReadAllBytes(_line.PathOf("out/run.json"))).RootElement.GetProperty("twin")[0];
        Assert.True(twin.GetProperty("agrees").GetBoolean());
    }

    [Fact]
    public async Task The_twin_changes_nothing_but_what_it_adds()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await _line.Type("run", scenario, "--out", _line.PathOf("plain"));
        await _line.Type("run", scenario, "--out", _line.PathOf("twin"), "--twin");
        var (plain, twin) = (FilesIn("plain"), FilesIn("twin"));

        Assert.Equal(["twin.csv"], twin.Keys.Except(plain.Keys));
        Assert.Equal(
            ["plots/queue-by-hour.png", "plots/queue-by-hour.svg", "run.json"],
            plain.Keys.Where(file => !plain[file].SequenceEqual(twin[file])).Order(StringComparer.Ordinal));
    }

    private Dictionary<string, byte[]> FilesIn(string folder) => Directory.GetFiles(_line.PathOf(folder), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(_line.PathOf(folder), f).Replace('\\', '/'), File.ReadAllBytes);

    [GeneratedRegex(@"in \d+ ms")]
    private static partial Regex Elapsed();
}
