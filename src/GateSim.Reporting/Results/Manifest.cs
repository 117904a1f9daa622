using System.Text.Json;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Results;

/// <summary>
/// <c>run.json</c>: what was done and which files it gave. By it a later run knows that the folder is its own to replace. No times and
/// no machine names: the same command gives the same bytes.
/// </summary>
public abstract record Manifest(string GateSimVersion)
{
    public const string FileName = "run.json";
    private const string Kind = "gatesim-results";
    private const int FormatVersion = 1;

    /// <summary>Null: nobody typed a command.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The name of what ran the replications.</summary>
    protected abstract string Engine { get; }

    /// <param name="files">In the order of writing; the manifest itself is not among them. Null leaves them out.</param>
    public void Write(Stream to, IReadOnlyList<StoredFile>? files) => JsonFile.Write(to, json =>
    {
        json.WriteStartObject();
        json.WriteString("format", Kind);
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("gateSim", GateSimVersion);
        json.WriteString("engine", Engine);
        if (Origin is not null)
        {
            json.WriteString("command", Origin.Command);
            json.WriteString("reproduce", Origin.Again);
        }
        WriteFacts(json);
        if (files is not null) WriteFiles(json, files);
        json.WriteEndObject();
    });

    /// <summary>Properties of the object that is open.</summary>
    protected abstract void WriteFacts(Utf8JsonWriter json);

    /// <summary>The files that the run at hand wrote, the manifest not among them; null where it is no manifest of ours.</summary>
    internal static IReadOnlyList<string>? FilesIn(string manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
            if (json.RootElement.GetProperty("format").GetString() != Kind) return null;
            var files = json.RootElement.GetProperty("files").EnumerateArray().ToList();
            return files.TrueForAll(f => f.ValueKind == JsonValueKind.String) ? [.. files.Select(f => f.GetString()!)] : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<StoredFile> files)
    {
        WriteTexts(json, "files", [.. files.Select(f => f.Name)]);
        json.WriteStartObject("sha256");
        foreach (var (name, hash) in files.Where(f => f.Sha256 is not null)) json.WriteString(name, hash);
        json.WriteEndObject();
    }

    protected static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
