namespace GateSim.Cli.Commands;

/// <summary>For results that nobody keeps.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _around = Directory.CreateTempSubdirectory("gatesim-").FullName;

    public string Path => System.IO.Path.Combine(_around, "again");

    public void Dispose() => Directory.Delete(_around, recursive: true);
}
