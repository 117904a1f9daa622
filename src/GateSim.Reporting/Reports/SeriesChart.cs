using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Reports;

/// <summary>Curves that are drawn where they are looked at, with values under the pointer and curves to switch on and off.</summary>
/// <param name="Choices">Of which one is seen at a time: stations.</param>
public sealed record SeriesChart(IReadOnlyList<double> At, IReadOnlyList<SeriesChoice> Choices)
{
    /// <summary>The midnight at which the first day begins, where the axis is days; null: it is hours of a day.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The choice that is seen before anybody chooses.</summary>
    public int First { get; init; }

    /// <summary>What is chosen: "station".</summary>
    public required string Choose { get; init; }

    public required string AxisTitle { get; init; }

    public required string ValueTitle { get; init; }

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default }; // of < and & it makes escapes: nothing ends the element

    /// <summary>For the script of the report.</summary>
    public string Json(Language language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("language", language.Code);
            json.WriteString("decimal", language.Numbers.NumberDecimalSeparator);
            json.WriteString("group", language.Numbers.NumberGroupSeparator);
            if (Start is { } start) json.WriteString("start", start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("choose", Choose);
            json.WriteNumber("first", First);
            json.WriteString("axis", AxisTitle);
            json.WriteString("values", ValueTitle);
            json.WriteString("drawn", ReportWords.AsDrawn.In(language));
            json.WriteString("closer", ReportWords.Closer.In(language));
            Write(json, "at", At.Select(v => (double?)v));
            json.WriteStartArray("choices");
            foreach (var choice in Choices) Write(json, choice);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, SeriesChoice choice)
    {
        json.WriteStartObject();
        json.WriteString("name", choice.Name);
        json.WriteStartArray("curves");
        foreach (var curve in choice.Curves)
        {
            json.WriteStartObject();
            json.WriteString("name", curve.Name);
            json.WriteString("kind", curve.Low is null ? curve.IsDots ? "dots" : "line" : "band");
            Write(json, "values", curve.Values);
            if (curve.Low is not null) Write(json, "low", curve.Low);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Four digits: more are seen by nobody.
    private static void Write(Utf8JsonWriter json, string name, IEnumerable<double?> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            if (value is { } number && double.IsFinite(number)) json.WriteRawValue(number.ToString("G6", System.Globalization.CultureInfo.InvariantCulture));
            else json.WriteNullValue();
        }
        json.WriteEndArray();
    }
}

public sealed record SeriesChoice(string Name, IReadOnlyList<SeriesCurve> Curves);

/// <param name="Values">As many as there are places on the axis; of a band, its upper edge.</param>
/// <param name="Low">The lower edge of a band; null: it is none.</param>
public sealed record SeriesCurve(string Name, IReadOnlyList<double?> Values, IReadOnlyList<double?>? Low = null, bool IsDots = false);
