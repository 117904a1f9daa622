using System.Diagnostics;

namespace GateSim.Cli.Commands.Reports;

/// <summary>A browser of this machine that prints a page as PDF without showing it.</summary>
internal sealed class Chromium
{
    private const string Variable = "CHROME";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _program;

    private Chromium(string program) => _program = program;

    /// <exception cref="WrongInputException">There is none.</exception>
    public static Chromium Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? new Chromium(named) : throw new WrongInputException($"{Variable} names {named}, which is not there");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists) is { } found
            ? new Chromium(found)
            : throw new WrongInputException($"--pdf needs Chromium or Chrome, and none of {string.Join(", ", Names)} is here; install one, name it in {Variable}, or open the report in a browser and print it");
    }

    /// <exception cref="IOException">It did not print.</exception>
    public void Print(string page, string pdf)
    {
        var profile = Directory.CreateTempSubdirectory("gatesim-print-");
        try
        {
            File.Delete(pdf);
            var said = Run(["--headless", "--disable-gpu", .. Sandbox(), $"--user-data-dir={profile.FullName}", "--no-first-run", "--no-pdf-header-footer", $"--print-to-pdf={Path.GetFullPath(pdf)}", new Uri(Path.GetFullPath(page)).AbsoluteUri]);
            if (!File.Exists(pdf)) throw new IOException($"{_program} did not print {page}: {said}");
        }
        finally
        {
            try { profile.Delete(recursive: true); } catch (IOException) { } // its last processes may still be at it
        }
    }

    // It refuses to run as root otherwise; the page is one of ours and loads nothing.
    private static string[] Sandbox() => Environment.UserName == "root" ? ["--no-sandbox"] : [];

    private string Run(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(_program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var said = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return $"it took longer than {Patience.TotalMinutes:0} minutes";
        }
        return said.GetAwaiter().GetResult().Trim().Split('\n')[^1];
    }
}
