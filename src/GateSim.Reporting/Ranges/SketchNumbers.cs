using System.Text.Json;
using System.Text.Json.Serialization;
using GateSim.Statistics;

namespace GateSim.Reporting.Ranges;

/// <summary>A sketch as JSON: the number of its first cell, the counts, and the largest value.</summary>
internal sealed class SketchNumbers : JsonConverter<QuantileSketch>
{
    public override QuantileSketch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Written>(ref reader, options) is { Counts: { } counts } written
            ? QuantileSketch.Of(written.First, counts, written.Max)
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, QuantileSketch value, JsonSerializerOptions options)
    {
        var (first, counts, max) = value.Numbers();
        JsonSerializer.Serialize(writer, new Written(first, counts, max), options);
    }

    private sealed record Written(int First, IReadOnlyList<long> Counts, double Max);
}
