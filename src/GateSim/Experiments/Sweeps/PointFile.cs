using System.Text.Json;
using GateSim.Scenarios;

namespace GateSim.Experiments.Sweeps;

/// <summary>A finished point as a file, from which the same numbers come back to the last bit.</summary>
public static class PointFile
{
    private const string Format = "gatesim-point";
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 1, NewLine = "\n" };

    /// <summary>The same bytes for the same result; the stream stays open.</summary>
    public static void Write(PointResult point, Stream to)
    {
        using (var json = new Utf8JsonWriter(to, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("confidence", point.Confidence);
            if (point.Binding is { } binding)
            {
                json.WriteStartObject("binds");
                json.WriteString("name", binding.Name);
                json.WriteNumber("offeredLoad", binding.OfferedLoad);
                json.WriteBoolean("isArea", binding.IsArea);
                json.WriteEndObject();
            }
            json.WriteStartArray("measures");
            for (var i = 0; i < point.Keys.Count; i++) Write(point.Keys[i], point.Values.Select(v => v[i]), json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        to.WriteByte((byte)'\n');
    }

    private static void Write(StatisticKey key, IEnumerable<double?> values, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("measure", key.Measure);
        json.WriteString("station", key.Station);
        json.WriteString("class", key.Class);
        json.WriteString("statistic", key.Statistic);
        json.WriteString("unit", key.Unit);
        json.WritePropertyName("values");
        json.WriteRawValue($"[{string.Join(", ", values.Select(v => v is { } number ? number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : "null"))}]");
        json.WriteEndObject();
    }

    /// <summary>Null where it is none, or half of one: then the point has to be run.</summary>
    public static PointResult? Read(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (root.GetProperty("format").GetString() != Format) return null;
            var measures = root.GetProperty("measures").EnumerateArray().ToList();
            double?[][] columns = [.. measures.Select(m => m.GetProperty("values").EnumerateArray().Select(Number).ToArray())];
            if (columns.Length == 0 || columns.Any(c => c.Length != columns[0].Length)) return null;
            return new PointResult(
                [.. measures.Select(Key)],
                [.. Enumerable.Range(0, columns[0].Length).Select(replication => (IReadOnlyList<double?>)[.. columns.Select(c => c[replication])])],
                root.GetProperty("confidence").GetDouble(),
                root.TryGetProperty("binds", out var binds)
                    ? new Bottleneck(binds.GetProperty("name").GetString()!, binds.GetProperty("offeredLoad").GetDouble(), binds.GetProperty("isArea").GetBoolean())
                    : null);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();

    private static StatisticKey Key(JsonElement measure)
    {
        string? Text(string name) => measure.GetProperty(name).GetString();
        return new StatisticKey(Text("measure")!, Text("station"), Text("class"), Text("statistic")!, Text("unit")!);
    }
}
