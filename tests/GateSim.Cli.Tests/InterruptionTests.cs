using System.Diagnostics;
using System.Text.Json;

namespace GateSim.Cli.Tests;

public sealed class InterruptionTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task An_interrupted_run_keeps_what_had_finished_and_says_that_it_is_partial()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "signals are sent by kill");
        var scenario = _line.Write("small.yaml", Gates.Small);
        using var run = Process.Start(new ProcessStartInfo("dotnet", [typeof(GateSimCommand).Assembly.Location, "run", scenario, "--out", _line.PathOf("out"), "--no-plots", "--replications", "1000000"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        // Some replications are in their table: it is being run, and something has finished.
        while (!Directory.EnumerateFiles(_line.Folder, "replications.csv", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Any(f => new FileInfo(f).Length > 10_000))
        {
            Assert.True(watch.Elapsed < Patience && !run.HasExited, "it did not get going");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await run.Interrupt();
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, run.ExitCode);
        Assert.Contains("PARTIAL", await output, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(_line.PathOf("out/run.json"), TestContext.Current.CancellationToken));
        Assert.True(manifest.RootElement.GetProperty("partial").GetBoolean());
        Assert.InRange(manifest.RootElement.GetProperty("replications").GetInt32(), 1, 999_999);
    }
}
