using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Forms;

namespace GateSim.Scenarios.Schema;

/// <summary>The scenario language for editors, which complete keys and mark what cannot be. The reader checks far more.</summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON Schema (2020-12) of scenario files.</summary>
    public static string Text()
    {
        var book = new SchemaBook();
        var scenario = ScenarioForm.Whole.Schema(book);
        scenario["properties"]!.AsObject().Insert(0, ScenarioForm.Extends, new JsonObject
        {
            ["type"] = new JsonArray("string", "null"),
            ["description"] = "A scenario file, relative to this one, over which this one is merged.",
        });
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "GateSim scenario" };
        foreach (var (key, value) in scenario) schema[key] = value!.DeepClone();
        schema["$defs"] = book.Definitions;
        return schema.ToJsonString(Indented) + "\n";
    }
}
