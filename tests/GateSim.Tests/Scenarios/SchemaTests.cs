using System.Globalization;
using System.Text.Json.Nodes;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Tests.Scenarios;

public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryGate _gate = new();
    private readonly MiniSchema _schema = new(JsonNode.Parse(ScenarioSchema.Text())!.AsObject());

    [Fact]
    public void The_stored_schema_is_what_the_code_says()
    {
        var stored = Path.Combine(TemporaryGate.Root, "docs/scenario.schema.json");
        if (Environment.GetEnvironmentVariable("GATESIM_APPROVE") == "1") File.WriteAllText(stored, ScenarioSchema.Text());
        Assert.Equal(ScenarioSchema.Text(), File.ReadAllText(stored));
    }

    [Theory]
    [InlineData("tests/GateSim.Tests/Scenarios/Promised/huu-nghi-6-lanes.yaml")]
    [InlineData("tests/GateSim.Tests/Scenarios/Promised/huu-nghi-14-lanes.yaml")]
    [InlineData("scenarios/theory/mm6.yaml")]
    public void The_promised_scenarios_satisfy_it(string file) =>
        Assert.True(_schema.Allows(Json(File.ReadAllText(Path.Combine(TemporaryGate.Root, file)))));

    [Fact]
    public void A_complete_scenario_satisfies_it()
    {
        var scenario = ScenarioFile.Read(Path.Combine(TemporaryGate.Root, "tests/GateSim.Tests/Scenarios/Promised/huu-nghi-6-lanes.yaml"),
            ["run.replications={ precision: 5%, of: clearance-time/mean, max: 400 }", "run.warmUp=auto"]);
        Assert.True(_schema.Allows(Json(ScenarioText.Of(scenario))));
    }

    [Theory]
    [InlineData("wether: rain")]
    [InlineData("run: { day: 3 }")]
    [InlineData("run: { days: 3 days }")]
    [InlineData("run: { warmUp: 3 }")]
    [InlineData("classes: { truck: { share: 2 } }")]
    [InlineData("stations: { lanes: { servers: { day: 2 } } }")]
    [InlineData("stations: { lanes: { hours: 7-20 } }")]
    [InlineData("stations: { lanes: { service: 5 min } }")]
    [InlineData("stations: { lanes: { service: [{ when: truck }] } }")]
    [InlineData("stations: { lanes: { queue: single } }")]
    [InlineData("demand: { sources: { export: { slots: { every: 5, vehicles: 2 } } } }")]
    [InlineData("demand: { platoons: { sizes: { two: 100% } } }")]
    [InlineData("classes: { truck: { returns: { after: constant(1 h), share: 2 } } }")]
    [InlineData("routes: { through: [] }")]
    [InlineData("routes: { through: [{ visits: lanes }] }")]
    public void What_the_reader_refuses_by_its_shape_the_schema_refuses_too(string text)
    {
        _gate.Write("gate.yaml", "extends: tiny.yaml\n" + text);
        Assert.NotEqual("", _gate.Problems("gate.yaml"));
        Assert.False(_schema.Allows(Json(text)));
    }

    [Theory]
    [InlineData("nothing: 1", "properties")]
    [InlineData("run: { nothing: 1 }", "properties/run/properties")]
    [InlineData("demand: { nothing: 1 }", "properties/demand/properties")]
    [InlineData("demand: { sources: { a: { nothing: 1 } } }", "properties/demand/properties/sources/additionalProperties/properties")]
    [InlineData("classes: { truck: { nothing: 1 } }", "properties/classes/additionalProperties/properties")]
    [InlineData("stations: { lanes: { nothing: 1 } }", "properties/stations/additionalProperties/properties")]
    public void Its_keys_are_those_that_the_reader_knows(string text, string path)
    {
        _gate.Write("gate.yaml", "extends: tiny.yaml\n" + text);
        var told = _gate.Problems("gate.yaml");
        JsonNode node = JsonNode.Parse(ScenarioSchema.Text())!;
        foreach (var key in path.Split('/')) node = node[key]!;

        var keys = node.AsObject().Select(p => p.Key).Where(k => k != "extends");
        Assert.Contains($"({string.Join(", ", keys)})", told, StringComparison.Ordinal);
    }

    [Fact]
    public void It_knows_every_distribution()
    {
        Assert.All(DistributionKinds.All.SelectMany(k => k.Examples),
            example => Assert.True(_schema.Allows(Json($"routes: {{ a: [delay: \"{example}\"] }}")), example));
    }

    private static JsonNode? Json(string yaml)
    {
        var desk = new Desk([]);
        return Json(TreeReader.Read(yaml, new Source("text", "", 0), desk)!);
    }

    private static JsonNode? Json(Node node) => node switch
    {
        { IsNull: true } => null,
        MappingNode mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key, Json(e)))),
        ListNode list => new JsonArray([.. list.Items.Select(Json)]),
        ScalarNode { IsPlain: true } scalar when NumberText.IsDecimal(scalar.Text) =>
            JsonValue.Create(decimal.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        ScalarNode scalar => JsonValue.Create(scalar.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    public void Dispose() => _gate.Dispose();
}
