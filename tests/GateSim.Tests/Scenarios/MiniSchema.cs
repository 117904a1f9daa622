using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GateSim.Tests.Scenarios;

/// <summary>As much of JSON Schema as the scenario's uses; a word that it does not know fails the test.</summary>
internal sealed class MiniSchema(JsonObject root)
{
    public bool Allows(JsonNode? value) => Allows(root, value);

    private bool Allows(JsonObject schema, JsonNode? value) => schema.All(rule => rule.Key switch
    {
        "$schema" or "$defs" or "title" or "description" => true,
        "$ref" => Allows(root["$defs"]![rule.Value!.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value),
        "anyOf" => rule.Value!.AsArray().Any(s => Allows(s!.AsObject(), value)),
        "type" => rule.Value is JsonArray several
            ? several.Any(t => IsOf(t!.GetValue<string>(), value))
            : IsOf(rule.Value!.GetValue<string>(), value),
        "enum" => rule.Value!.AsArray().Any(v => JsonNode.DeepEquals(v, value)),
        "const" => JsonNode.DeepEquals(rule.Value, value),
        "pattern" => value?.GetValueKind() != JsonValueKind.String
            || Regex.IsMatch(value.GetValue<string>(), rule.Value!.GetValue<string>(), RegexOptions.ECMAScript),
        "minimum" => value?.GetValueKind() != JsonValueKind.Number || Number(value) >= Number(rule.Value!),
        "maximum" => value?.GetValueKind() != JsonValueKind.Number || Number(value) <= Number(rule.Value!),
        "minItems" => value is not JsonArray list || list.Count >= Number(rule.Value!),
        "items" => value is not JsonArray list || list.All(i => Allows(rule.Value!.AsObject(), i)),
        "required" => value is not JsonObject mapping || rule.Value!.AsArray().All(k => mapping.ContainsKey(k!.GetValue<string>())),
        "properties" => value is not JsonObject mapping
            || rule.Value!.AsObject().All(p => !mapping.ContainsKey(p.Key) || Allows(p.Value!.AsObject(), mapping[p.Key])),
        "patternProperties" => value is not JsonObject mapping
            || rule.Value!.AsObject().All(p => mapping.Where(e => Regex.IsMatch(e.Key, p.Key)).All(e => Allows(p.Value!.AsObject(), e.Value))),
        "additionalProperties" => value is not JsonObject mapping
            || mapping.Where(e => !IsNamed(schema, e.Key)).All(e => rule.Value is JsonObject other && Allows(other, e.Value)),
        _ => throw new NotSupportedException(rule.Key),
    });

    private static bool IsNamed(JsonObject schema, string key) =>
        schema["properties"]?.AsObject().ContainsKey(key) == true
            || schema["patternProperties"]?.AsObject().Any(p => Regex.IsMatch(key, p.Key)) == true;

    private static decimal Number(JsonNode value) =>
        decimal.Parse(value.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && decimal.IsInteger(Number(value)),
        _ => throw new NotSupportedException(type),
    };
}
