using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace GateSim.Web.Tests;

public class OpenApiTests
{
    private static async Task<(Serving Serving, JsonNode Document)> Described()
    {
        var serving = await Serving.Start();
        return (serving, (await serving.Get("/api/openapi.json")).Body);
    }

    [Fact]
    public async Task The_description_names_the_routes_that_are_there_and_no_others()
    {
        var (serving, document) = await Described();
        await using var _ = serving;

        var described = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(m => $"{m.Key.ToUpperInvariant()} {p.Key}"));
        var there = serving.Server.Routes.Where(r => r.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(r => r.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {r.RoutePattern.RawText}"));

        Assert.Equal(there.Order(), described.Order());
    }

    [Fact]
    public async Task All_references_lead_somewhere()
    {
        var (serving, document) = await Described();
        await using var _ = serving;

        var references = Regex.Matches(document.ToJsonString(), "\"\\$ref\":\"#/([^\"]+)\"").Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.NotNull(r.Split('/').Aggregate((JsonNode?)document, (node, key) => node?[key])));
    }

    [Theory]
    [InlineData("GET", "/api/scenarios", "Listed")]
    [InlineData("GET", "/api/scenarios/small", "Description")]
    [InlineData("POST", "/api/estimate", "Estimate")]
    [InlineData("POST", "/api/runs", "Run")]
    [InlineData("RESULT", "", "Result")]
    public async Task Answers_are_what_is_described(string method, string path, string schema)
    {
        var (serving, document) = await Described();
        await using var _ = serving;
        var asked = new { scenario = "small", sets = new[] { "stations.lanes.servers=5" } };

        var answer = method switch
        {
            "GET" => (await serving.Get(path)).Body,
            "POST" => (await serving.Post(path, asked)).Body,
            _ => (await serving.Get($"/api/runs/{(await serving.Run(asked))["id"]}/result")).Body,
        };
        if (schema == "Estimate") answer = answer["plan"]!;
        if (answer is JsonArray { Count: > 0 } list) answer = list[0]!;

        Assert.Equal([], Faults(answer, document["components"]!["schemas"]![schema]!, document, schema));
    }

    /// <summary>What the schema does not name, lacks, or holds to be of another type.</summary>
    private static IEnumerable<string> Faults(JsonNode? value, JsonNode schema, JsonNode document, string at)
    {
        if ((string?)schema["$ref"] is { } reference) schema = document["components"]!["schemas"]![reference.Split('/')[^1]]!;
        if (schema["enum"] is JsonArray words && !words.Any(w => (string?)w == (string?)value)) yield return $"{at} is {value}";
        var type = schema["type"] is JsonArray several ? several.Select(t => (string?)t).ToArray() : [(string?)schema["type"]];
        var isRight = type[0] is null || type.Any(t => t switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
            "number" or "integer" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
            "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
            _ => value is null,
        });
        if (!isRight) yield return $"{at} is no {string.Join(" or ", type)}";
        foreach (var fault in value switch
        {
            JsonObject found when schema["properties"] is JsonObject properties => found.SelectMany(p => properties[p.Key] is { } inner ? Faults(p.Value, inner, document, $"{at}.{p.Key}") : [$"{at}.{p.Key} is not described"])
                .Concat((schema["required"]?.AsArray() ?? []).Where(r => !found.ContainsKey((string)r!)).Select(r => $"{at}.{r} is missing")),
            JsonArray items when schema["items"] is { } item => items.SelectMany((v, i) => Faults(v, item, document, $"{at}[{i}]")),
            _ => [],
        }) yield return fault;
    }
}
