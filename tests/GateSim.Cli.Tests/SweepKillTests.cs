using System.Diagnostics;

namespace GateSim.Cli.Tests;

/// <summary>A sweep in a process of its own that is killed, or meets another one.</summary>
public sealed class SweepKillTests : IDisposable
{
    private const int Kills = 50;
    private const string Scenario = """
        name: Tiny gate
        run: { start: 2025-06-16, days: 2, replications: 4 }
        demand: { vehiclesPerDay: 200 }
        classes: { truck: { share: 100%, route: through } }
        stations: { lanes: { servers: 2, service: exponential(5 min) } }
        routes: { through: [lanes] }
        """;

    private readonly CommandLine _line = new();

    public SweepKillTests() => _line.Write("tiny.yaml", Scenario);

    public void Dispose() => _line.Dispose();

    /// <summary>Always into the same folder, so that even the manifest has to be the same.</summary>
    private Process Start(params string[] more) => Process.Start(new ProcessStartInfo("dotnet",
        [typeof(GateSimCommand).Assembly.Location, "sweep", _line.PathOf("tiny.yaml"), "--vary", "stations.lanes.servers=1..6", "--vary", "run.seed=1..4", "--threads", "1", "--quiet", "--no-plots", "--out", _line.PathOf("out"), .. more])
    {
        RedirectStandardError = true,
    })!;

    private async Task<(int ExitCode, string Errors)> Finish(Process process)
    {
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, errors.Replace(_line.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    private List<(string Name, byte[] Bytes)> Results() =>
        [.. Directory.GetFiles(_line.PathOf("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, File.ReadAllBytes(f)))];

    private int Finished() => Directory.Exists(_line.PathOf(".out.sweep/points")) ? Directory.GetFiles(_line.PathOf(".out.sweep/points"), "*.json").Length : 0;

    [Fact]
    public async Task Killed_at_fifty_random_moments_it_goes_on_where_it_stopped_and_ends_with_the_same_bytes()
    {
        var watch = Stopwatch.StartNew();
        using (var undisturbed = Start()) Assert.Equal((0, ""), await Finish(undisturbed));
        var whole = (double)watch.ElapsedMilliseconds;
        var expected = Results();
        Directory.Delete(_line.PathOf("out"), recursive: true);

        var chance = new Random(20261124); // of the moments alone: no result depends on it
        var (kills, ends) = (0, 0);
        while (kills < Kills || ends == 0)
        {
            var before = Finished();
            using var process = Start();
            // Not before the program has got up: there is nothing to lose yet.
            using (var wait = new CancellationTokenSource((int)(whole * (0.25 + 0.75 * chance.NextDouble()))))
            {
                try { await process.WaitForExitAsync(wait.Token); } catch (OperationCanceledException) { }
            }
            if (!process.HasExited)
            {
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
                kills++;
                if (Directory.Exists(_line.PathOf("out"))) continue; // it was about to say that it is done
                Assert.True(Finished() >= before, "finished points were lost");
                continue;
            }
            Assert.Equal((0, ""), await Finish(process));
            Assert.Equal(expected.Select(f => f.Name), Results().Select(f => f.Name));
            foreach (var (was, now) in expected.Zip(Results())) Assert.Equal(was.Bytes, now.Bytes);
            Directory.Delete(_line.PathOf("out"), recursive: true);
            ends++;
            whole *= 0.9; // the machine may have become quicker: it must not end each time before it is killed
        }
    }

    [Fact]
    public async Task Two_at_once_in_one_folder_do_not_get_into_each_others_way()
    {
        using var first = Start("--replications", "2000", "--points", "1..20");
        while (Finished() == 0)
        {
            Assert.False(first.HasExited, "it did not get going");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        using (var second = Start("--replications", "2000"))
        {
            var (exitCode, errors) = await Finish(second);
            Assert.Equal(2, exitCode);
            Assert.Equal("gatesim: another process is at work on these points of the sweep in \"out\"; wait for it, take another --out, or divide the work with --points\n", errors);
        }

        first.Kill();
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        // The lock of a dead process holds nobody up.
        using var third = Start("--replications", "2000", "--points", "1");
        Assert.Equal((0, ""), await Finish(third));
    }

    [Fact]
    public async Task Interrupted_it_says_what_is_kept_and_that_the_same_command_goes_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "signals are sent by kill");
        using var process = Start("--replications", "2000");
        while (Finished() == 0)
        {
            Assert.False(process.HasExited, "it did not get going");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        await process.Interrupt();
        var (exitCode, errors) = await Finish(process);

        Assert.Equal(130, exitCode);
        Assert.Equal($"gatesim: interrupted; {Finished()} of the 24 points are kept, and the same command goes on from there\n", errors);
        Assert.False(Directory.Exists(_line.PathOf("out")));
    }
}
