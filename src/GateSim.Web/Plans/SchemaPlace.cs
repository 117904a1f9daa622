using System.Text.Json.Nodes;
using GateSim.Scenarios.Schema;

namespace GateSim.Web.Plans;

/// <summary>What the language's schema says of a key: what it means and between what it lies.</summary>
/// <param name="Least">Null: the schema names none.</param>
internal sealed record SchemaPlace(string? Meaning, double? Least, double? Most)
{
    private static readonly JsonObject Schema = JsonNode.Parse(ScenarioSchema.Text())!.AsObject();

    /// <param name="path"><c>stations.lanes.servers</c>.</param>
    /// <returns>Null: the language has no such key.</returns>
    public static SchemaPlace? Of(string path)
    {
        IEnumerable<JsonObject> at = Options(Schema);
        foreach (var key in path.Split('.'))
        {
            at = [.. at.SelectMany(o => Under(o, key)).SelectMany(Options)];
            if (!at.Any()) return null;
        }
        var numbers = at.FirstOrDefault(o => o["minimum"] is not null || o["maximum"] is not null);
        return new SchemaPlace(at.Select(o => (string?)o["description"]).FirstOrDefault(d => d is not null), (double?)numbers?["minimum"], (double?)numbers?["maximum"]);
    }

    // A choice of forms is each of them, with the description of the choice.
    private static IEnumerable<JsonObject> Options(JsonObject node)
    {
        if ((string?)node["$ref"] is { } reference) node = Schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject();
        yield return node;
        foreach (var option in node["anyOf"]?.AsArray().SelectMany(o => Options(o!.AsObject())) ?? []) yield return option;
    }

    private static IEnumerable<JsonObject> Under(JsonObject node, string key)
    {
        if (node["properties"]?[key] is JsonObject known) yield return known;
        else if (node["additionalProperties"] is JsonObject named) yield return named;
    }
}
