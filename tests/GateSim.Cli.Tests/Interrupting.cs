using System.Diagnostics;
using System.Globalization;

namespace GateSim.Cli.Tests;

/// <summary>Asks a process to stop, as Ctrl-C does.</summary>
internal static class Interrupting
{
    private const int Sigint = 2;

    /// <summary>Only where there is the command kill.</summary>
    public static async Task Interrupt(this Process process)
    {
        // A script that runs the tests in the background may have them ignore Ctrl-C, and their children inherit that. The program hears both alike.
        using var kill = Process.Start("kill", [IsIgnored(Sigint) ? "-TERM" : "-INT", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static bool IsIgnored(int signal)
    {
        const string Mask = "SigIgn:";
        if (!File.Exists("/proc/self/status")) return false;
        var line = File.ReadLines("/proc/self/status").Single(l => l.StartsWith(Mask, StringComparison.Ordinal));
        return (ulong.Parse(line.AsSpan(Mask.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (signal - 1) & 1) == 1;
    }
}
