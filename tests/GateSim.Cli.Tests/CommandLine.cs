using System.Text;

namespace GateSim.Cli.Tests;

/// <summary>Types a command line in this process, in a folder of its own that is gone afterwards.</summary>
public sealed class CommandLine : IDisposable
{
    public CommandLine() => Folder = Directory.CreateTempSubdirectory("gatesim-").FullName;

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }

    /// <summary>What was written has the folder's own name taken out, so that it can be compared whole.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> Type(params string[] args)
    {
        var (output, errors) = (new StringWriter(new StringBuilder()) { NewLine = "\n" }, new StringWriter(new StringBuilder()) { NewLine = "\n" });
        var exitCode = await GateSimCommand.Run(args, Terminal.On(output, errors));
        return (exitCode, Plain(output), Plain(errors));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Plain(StringWriter text) => text.ToString().Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);
}
