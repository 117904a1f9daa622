using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Forms;

namespace GateSim.Scenarios.Schema;

/// <summary>Builds the JSON Schema of forms; what many use is defined once.</summary>
internal sealed class SchemaBook
{
    // Within a value that is replaced whole, required keys must be there and nothing can be taken away with a null.
    private bool _isWhole;

    public JsonObject Definitions { get; } = [];

    /// <summary>Of a value that <c>extends</c> replaces whole.</summary>
    public JsonObject Whole(Form form)
    {
        var before = _isWhole;
        _isWhole = true;
        var schema = form.Schema(this);
        _isWhole = before;
        return schema;
    }

    public JsonObject Define(string name, Func<JsonObject> make)
    {
        if (!Definitions.ContainsKey(name)) Definitions[name] = make();
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>A mapping with these keys and no others.</summary>
    public JsonObject Mapping(IEnumerable<(string Name, Form Form, string Meaning, bool IsRequired)> keys)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, form, meaning, isRequired) in keys)
        {
            var schema = OrTakenAway(Under(form));
            schema["description"] = meaning;
            properties[name] = schema;
            if (isRequired && _isWhole) required.Add(name);
        }
        var mapping = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0) mapping["required"] = required;
        return mapping;
    }

    /// <summary>A mapping with keys that the author chooses.</summary>
    public JsonObject MappingOf(Form value, bool merges) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = merges ? OrTakenAway(Under(value)) : Whole(value),
    };

    public static JsonObject MappingByPattern(string pattern, JsonObject value) => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [pattern] = value },
        ["additionalProperties"] = false,
    };

    public static JsonObject AnyOf(params JsonObject[] schemas) => new()
    {
        ["anyOf"] = new JsonArray([.. schemas.SelectMany(s => s["anyOf"] is JsonArray inner ? inner.Select(i => i!.DeepClone()) : [s])]),
    };

    public static JsonObject AnyScalar() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    public static JsonObject Pattern(string pattern, string? description = null)
    {
        var schema = new JsonObject { ["type"] = "string", ["pattern"] = pattern };
        if (description is not null) schema["description"] = description;
        return schema;
    }

    private JsonObject Under(Form form) => form.Merges ? form.Schema(this) : Whole(form);

    private JsonObject OrTakenAway(JsonObject schema)
    {
        if (_isWhole) return schema;
        if (schema["type"] is not { } type) return AnyOf(schema, new JsonObject { ["type"] = "null" });
        schema["type"] = type is JsonArray several
            ? new JsonArray([.. several.Select(t => t!.DeepClone()), "null"])
            : new JsonArray(type.DeepClone(), "null");
        return schema;
    }
}
