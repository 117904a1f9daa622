using System.Diagnostics;

namespace GateSim.Cli.Tests;

/// <summary>What goes wrong around a run: it says so, and damages nothing.</summary>
public sealed class ReliabilityTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    // A small disk in memory that only the shell and what it starts can see.
    [Theory]
    [InlineData("run \"$1\" --replications 60")]
    [InlineData("merge \"$2\"")]
    public async Task A_full_disk_fails_the_command_and_leaves_the_earlier_results(string command)
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        await _line.Type("run", scenario, "--out", _line.PathOf("part"), "--no-plots", "-q", "--replications", "1..60");
        Directory.CreateDirectory(_line.PathOf("disk"));

        var (exitCode, output) = await InShell(
            $$"""
            mount -t tmpfs -o size=180k tmpfs "$3" && cd "$3" || exit 99
            sums() { find . -type f -exec sha256sum {} + | sort; }
            dotnet "$0" run "$1" --out out --no-plots -q --replications 2 || exit 98
            before=$(sums)
            dotnet "$0" {{command}} --out out --no-plots -q 2>&1
            code=$?
            [ "$(sums)" = "$before" ] && [ "$(ls -A)" = out ] || echo damaged: $(ls -AR)
            exit $code
            """, scenario, _line.PathOf("part"), _line.PathOf("disk"));

        Assert.SkipWhen(exitCode is 99 or 127, "A disk of one's own cannot be had here (unshare, mount).");
        Assert.Equal(1, exitCode);
        Assert.Matches(@"\Agatesim: (cannot write [\w.]+ to ""out""|the results could not be written): No space left on device(; earlier results are as they were)?\n$", output);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("merge")]
    public async Task A_place_that_takes_no_files_is_refused_before_anything_is_run(string command)
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "There is no /proc here.");
        var scenario = _line.Write("small.yaml", Gates.Small);
        await _line.Type("run", scenario, "--out", _line.PathOf("part"), "--no-plots", "-q", "--replications", "1..2");
        var (exitCode, output, errors) = await _line.Type(command, command == "run" ? scenario : _line.PathOf("part"), "--out", "/proc/gatesim/results", "--no-plots");
        Assert.Equal((2, "", "gatesim: cannot write results to \"/proc/gatesim/results\": nothing can be written there\n"), (exitCode, output, errors));
    }

    [Fact]
    public async Task Two_runs_into_one_folder_at_once_both_finish_and_one_whole_result_stands()
    {
        var scenario = _line.Write("small.yaml", Gates.Small);
        var runs = await Task.WhenAll(Enumerable.Range(1, 6).Select(seed => Task.Run(() =>
            _line.Type("run", scenario, "--out", _line.PathOf("out"), "--no-plots", "-q", "--replications", "3", "--seed", $"{seed}", "--threads", "1"))));

        Assert.All(runs, run => Assert.Equal((0, "", ""), run));
        Assert.Equal(["out", "small.yaml"], Directory.GetFileSystemEntries(_line.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var (exitCode, said, _) = await _line.Type("reproduce", _line.PathOf("out"));
        Assert.True(exitCode == 0, said);
    }

    private static async Task<(int ExitCode, string Output)> InShell(string script, params string[] words)
    {
        string[] arguments = ["-rm", "bash", "-c", script, typeof(GateSimCommand).Assembly.Location, .. words];
        try
        {
            using var shell = Process.Start(new ProcessStartInfo("unshare", arguments) { RedirectStandardOutput = true })!;
            var output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (shell.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (127, ""); // there is no such command
        }
    }
}
