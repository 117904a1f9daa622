using GateSim.Cli;

namespace GateSim.Browser.Tests;

/// <summary>A folder of its own in which gatesim writes what the browser then opens.</summary>
internal sealed class GateSimFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gatesim-").FullName;

    public string PathOf(string file) => Path.Combine(_folder, file);

    public string Address(string file) => new Uri(PathOf(file)).AbsoluteUri;

    public string Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }

    /// <summary>Fails where the command does.</summary>
    public static async Task Type(params string[] args)
    {
        var errors = new StringWriter();
        var exitCode = await GateSimCommand.Run(args, Terminal.On(TextWriter.Null, errors));
        Assert.Equal((0, ""), (exitCode, errors.ToString()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
