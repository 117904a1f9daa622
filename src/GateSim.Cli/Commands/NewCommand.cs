using System.CommandLine;
using System.Reflection;

namespace GateSim.Cli.Commands;

internal static class NewCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE.yaml") { Description = "Where to write it; must not exist yet." };
        var command = new CommandWithExamples("new", "Writes a commented scenario to start from; it runs as it is.", "gatesim new my-gate.yaml") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            Write(path);
            terminal.RawOutput.WriteLine($"Wrote {path}. Next: gatesim run {path}");
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>The scenario that <c>new</c> writes.</summary>
    public static string Starter()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("starter.yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Write(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.CreateNew);
            using var writer = new StreamWriter(stream);
            writer.Write(Starter());
        }
        catch (IOException) when (Path.Exists(path))
        {
            throw new WrongInputException($"{path} exists already; name a new file");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new WrongInputException($"cannot write {path}: {wrong.Message}", wrong);
        }
    }
}
