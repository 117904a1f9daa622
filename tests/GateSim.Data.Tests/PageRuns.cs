using DuckDB.NET.Data;
using GateSim.Cli;

namespace GateSim.Data.Tests;

/// <summary>What the commands of the page have written, in a folder in which its reader stands.</summary>
public sealed class PageRuns : IAsyncLifetime
{
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly string _folder = Directory.CreateTempSubdirectory("gatesim-data-").FullName;

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(DataPage.Root, "scenarios"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(DataPage.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Directory.SetCurrentDirectory(_folder);
        foreach (var command in DataPage.Blocks("sh").SelectMany(block => block.Code.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            using var said = new StringWriter();
            var exitCode = await GateSimCommand.Run([.. command.Split(' ').Skip(1), "--no-plots"], Terminal.On(said, said));
            Assert.True(exitCode == 0, $"{command}: {said}");
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.SetCurrentDirectory(_before);
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    public static List<object?[]> Query(string sql)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return rows;
    }

    /// <summary>Rows of a table of results, by the names of their columns.</summary>
    public static List<Dictionary<string, string>> Table(string file)
    {
        var lines = File.ReadAllLines(file).Select(line => line.Replace("\"Huu Nghi freight road, 6 lanes\"", "6 lanes", StringComparison.Ordinal).Split(',')).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
