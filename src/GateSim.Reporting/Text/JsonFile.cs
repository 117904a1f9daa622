using System.Text.Encodings.Web;
using System.Text.Json;

namespace GateSim.Reporting.Text;

/// <summary>JSON for people and machines: indented, LF, letters of any language as they are.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,    // escapes less, for files that no browser reads as HTML
    };

    /// <summary>Writes one value and the end of the line.</summary>
    public static void Write(Stream to, Action<Utf8JsonWriter> value)
    {
        using (var json = new Utf8JsonWriter(to, Options)) value(json);
        to.WriteByte((byte)'\n');
    }

    /// <summary>Ten significant digits, or null: the same text as in a CSV file.</summary>
    public static void WriteFileNumber(this Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        if (FileNumber.Of(value) is { } text) json.WriteRawValue(text); else json.WriteNullValue();
    }
}
