using System.Text.Json;
using GateSim.Experiments;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Results;

/// <summary>
/// <c>run.json</c>: what was run and which files it gave. By it a later run knows that the folder is its own to replace. No times and
/// no machine names: the same run gives the same bytes.
/// </summary>
public sealed record RunManifest(ExperimentResult Result, string GateSimVersion, IReadOnlyList<string> Warnings)
{
    public const string FileName = "run.json";
    private const string Kind = "gatesim-results";
    private const int FormatVersion = 1;

    /// <param name="files">With <c>/</c> between folder and name, in the order of writing; the manifest itself is not among them. Null leaves them out.</param>
    public void Write(Stream to, IReadOnlyList<string>? files) => JsonFile.Write(to, json =>
    {
        var run = Result.Scenario.Run;
        json.WriteStartObject();
        json.WriteString("format", Kind);
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("gateSim", GateSimVersion);
        json.WriteString("scenario", Result.Scenario.Name);
        json.WriteNumber("days", run.Days);
        json.WriteNumber("seed", run.Seed);
        json.WriteNumber("confidence", run.Confidence);
        json.WriteNumber("replications", Result.Replications);
        json.WriteBoolean("partial", Result.IsPartial);
        json.WritePropertyName("precisionReached");
        if (Result.PrecisionReached is { } reached) json.WriteBooleanValue(reached); else json.WriteNullValue();
        json.WriteStartObject("warmUp");
        json.WriteString("length", Spans.Words(Result.WarmUp));
        json.WriteFileNumber("hours", Result.WarmUp.TotalHours);
        json.WriteBoolean("auto", run.WarmUp is null);
        json.WriteEndObject();
        WriteEstimate(json, "unfinishedVehicles", Result.Unfinished);
        WriteTexts(json, "warnings", Warnings);
        if (files is not null) WriteTexts(json, "files", files);
        json.WriteEndObject();
    });

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

    private static void WriteEstimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteFileNumber("estimate", estimate.Mean);
        json.WriteFileNumber("low", estimate.Low);
        json.WriteFileNumber("high", estimate.High);
        json.WriteNumber("replications", estimate.Replications);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
