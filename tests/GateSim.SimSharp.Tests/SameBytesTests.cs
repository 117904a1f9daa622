using System.Runtime.CompilerServices;
using System.Text.Json;
using GateSim.Cli;

namespace GateSim.SimSharp.Tests;

/// <summary>Every scenario of the library, by both engines, from the file to the results in their folder.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gatesim-engines-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Library() =>
    [
        .. new[] { "scenarios", "scenarios/theory" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.yaml"))
            .Select(file => Path.GetRelativePath(Root(), file).Replace(Path.DirectorySeparatorChar, '/')).Order(),
    ];

    [Theory]
    [MemberData(nameof(Library))]
    public async Task A_scenario_gives_the_same_bytes_by_events_and_on_SimSharp(string scenario)
    {
        var byEvents = await Run(scenario, "events");
        var onSimSharp = await Run(scenario, "simsharp");

        Assert.Contains("measures.csv", byEvents.Keys);
        Assert.Contains("vehicles.csv", byEvents.Keys);
        Assert.Equal(byEvents.Keys.Order(), onSimSharp.Keys.Order());
        Assert.All(byEvents, file => Assert.True(file.Value.AsSpan().SequenceEqual(onSimSharp[file.Key]), $"{file.Key} differs"));
    }

    // The manifest says which engine it was, and so is not compared.
    private async Task<Dictionary<string, byte[]>> Run(string scenario, string engine)
    {
        var folder = Path.Combine(_folder, engine);
        var errors = new StringWriter();
        var exitCode = await GateSimCommand.Run(
            ["run", Path.Combine(Root(), scenario), "--replications", "2", "--engine", engine, "--vehicles", "csv", "--events", "--no-plots", "--quiet", "--out", folder],
            Terminal.On(TextWriter.Null, errors));
        Assert.Equal((0, ""), (exitCode, errors.ToString()));
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "run.json")));
        Assert.Equal(engine, manifest.RootElement.GetProperty("engine").GetString());
        Assert.DoesNotContain("--engine", manifest.RootElement.GetProperty("reproduce").GetString(), StringComparison.Ordinal);
        return Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != "run.json").ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
