namespace GateSim.Cli.Tests.Documents;

/// <summary>A folder to follow a page in, as a reader would: commands are run where the reader stands. Only one at a time.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly string _folder = Directory.CreateTempSubdirectory("gatesim-docs-").FullName;

    public Workplace()
    {
        foreach (var scenario in Directory.EnumerateFiles(Path.Combine(Page.Root, "scenarios"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Page.Root, scenario));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(scenario, copy);
        }
        Directory.SetCurrentDirectory(_folder);
    }

    /// <returns>The exit code, and what came on both streams.</returns>
    public static async Task<(int ExitCode, string Output)> Run(params IEnumerable<string> words)
    {
        using var output = new StringWriter();
        var exitCode = await GateSimCommand.Run([.. words], Terminal.On(output, output));
        return (exitCode, output.ToString());
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>Tests that change the current directory run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AtAWorkplace
{
    public const string Name = "At a workplace";
}
