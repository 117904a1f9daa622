using System.Text;
using Spectre.Console;

namespace GateSim.Cli;

/// <summary>Where a command writes: results to one stream, progress, warnings about itself and errors to the other.</summary>
public sealed class Terminal
{
    private const int WidthOfFiles = 100; // where output goes to a file or a pipe

    private Terminal(IAnsiConsole output, IAnsiConsole errors, TextWriter rawOutput, TextWriter rawErrors) =>
        (Output, Errors, RawOutput, RawErrors) = (output, errors, rawOutput, rawErrors);

    public IAnsiConsole Output { get; }

    public IAnsiConsole Errors { get; }

    /// <summary>As it is, without wrapping or colour: for what programs read.</summary>
    public TextWriter RawOutput { get; }

    public TextWriter RawErrors { get; }

    /// <summary>Somebody sees the error stream as it is written, so progress can be shown there.</summary>
    public bool ShowsProgress { get; private init; }

    /// <summary>Wants what a command found as a report, too; null: nobody does.</summary>
    internal Action<ReportMaker>? TakesReport { get; init; }

    /// <summary>A line for the error stream. Where that is closed or full, nobody can be told, and the exit code has to say it.</summary>
    public void Tell(string line)
    {
        try
        {
            RawErrors.WriteLine(line);
        }
        catch (Exception unheard) when (unheard is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
        }
    }

    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        return new Terminal(
            ConsoleOn(Console.Out, Console.IsOutputRedirected),
            ConsoleOn(Console.Error, Console.IsErrorRedirected),
            Console.Out,
            Console.Error)
        {
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        };
    }

    /// <summary>For tests: text without colour, <paramref name="width"/> columns wide.</summary>
    public static Terminal On(TextWriter output, TextWriter errors, int width = WidthOfFiles) =>
        new(PlainConsole(output, width), PlainConsole(errors, width), output, errors);

    /// <summary>For a command that is run within another, which wants what it finds.</summary>
    internal static Terminal On(TextWriter output, TextWriter errors, Action<ReportMaker> takesReport) =>
        new(PlainConsole(output, WidthOfFiles), PlainConsole(errors, WidthOfFiles), output, errors) { TakesReport = takesReport };

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool isRedirected)
    {
        if (isRedirected) return PlainConsole(writer, WidthOfFiles);
        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
    }

    private static IAnsiConsole PlainConsole(TextWriter writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
