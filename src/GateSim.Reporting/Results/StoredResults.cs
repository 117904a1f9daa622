using System.Text.Json;

namespace GateSim.Reporting.Results;

/// <summary>A result folder that stands somewhere, by what its <c>run.json</c> says.</summary>
/// <param name="Directory">As it was named.</param>
/// <param name="Origin">Null: it was written by a version that did not say.</param>
/// <param name="Range">The first and the last replication, where others are run elsewhere.</param>
/// <param name="WarmUp">Exact where it is whole hours, as one that was found by <c>auto</c> is; null in the answer to a question.</param>
/// <param name="Files">All but <c>run.json</c>.</param>
public sealed record StoredResults(
    string Directory,
    string GateSimVersion,
    Origin? Origin,
    bool IsPartial,
    (int First, int Last)? Range,
    TimeSpan? WarmUp,
    IReadOnlyList<StoredFile> Files)
{
    /// <exception cref="ResultFolderException">It is no result folder, or its <c>run.json</c> is damaged.</exception>
    public static StoredResults Read(string directory)
    {
        var manifest = Path.Combine(directory, Manifest.FileName);
        if (!File.Exists(manifest)) throw new ResultFolderException($"\"{directory}\" is no result folder: it holds no {Manifest.FileName}");
        if (Manifest.FilesIn(manifest) is not { } names) throw new ResultFolderException($"\"{directory}\" is no result folder: its {Manifest.FileName} is damaged or not of gatesim");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
            return Of(directory, json.RootElement, names);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException)
        {
            throw new ResultFolderException($"\"{directory}\" cannot be read: its {Manifest.FileName} is damaged", e);
        }
    }

    public string PathOf(string file) => Path.Combine(Directory, file.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>What is wrong with a file, for the end of "FILE …"; null: it is what was written.</summary>
    public string? FaultOf(StoredFile file) =>
        !File.Exists(PathOf(file.Name)) ? "is missing"
        : file.Sha256 is not null && StoredFile.HashOf(PathOf(file.Name)) != file.Sha256 ? "is not what was written there (its SHA-256 is another)"
        : null;

    private static StoredResults Of(string directory, JsonElement run, IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(LeadsOut) is { } outside) throw new ResultFolderException($"\"{directory}\" names a file outside itself: \"{outside}\"");
        var origin = run.TryGetProperty("reproduce", out var again) ? new Origin(run.GetProperty("command").GetString()!, again.GetString()!) : null;
        (int, int)? range = run.TryGetProperty("range", out var numbers) ? (numbers.GetProperty("first").GetInt32(), numbers.GetProperty("last").GetInt32()) : null;
        TimeSpan? warmUp = run.TryGetProperty("warmUp", out var left) ? TimeSpan.FromHours(left.GetProperty("hours").GetDouble()) : null;
        var isPartial = run.TryGetProperty("partial", out var partial) && partial.GetBoolean();
        var hashes = run.TryGetProperty("sha256", out var all) ? all.EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString()) : [];
        return new StoredResults(
            directory, run.GetProperty("gateSim").GetString()!, origin, isPartial, range, warmUp, [.. names.Select(n => new StoredFile(n, hashes.GetValueOrDefault(n)))]);
    }

    private static bool LeadsOut(string file) => Path.IsPathRooted(file) || file.Split('/', '\\').Contains("..");
}
