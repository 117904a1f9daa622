using System.ComponentModel;
using System.Diagnostics;

namespace GateSim.Benchmarks;

internal static class Command
{
    /// <returns>Its exit code, 127 when there is no such program, and what it printed.</returns>
    public static (int Code, string Output, string Error) Run(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (Win32Exception e)
        {
            return (127, "", e.Message);
        }
    }

    public static bool Succeeds(params string[] command) => Run(command).Code == 0;
}
