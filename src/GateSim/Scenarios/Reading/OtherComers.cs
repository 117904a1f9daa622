using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>Which classes come otherwise than by a share of the main stream, as far as can be seen before anything is read.</summary>
/// <param name="CanBeAny">There is a log, whose classes stand in its file, or there are sources and no main stream.</param>
internal sealed record OtherComers(IReadOnlySet<string> Classes, bool CanBeAny)
{
    public static OtherComers None { get; } = new(new HashSet<string>(), false);

    public bool Hold(string vehicleClass) => CanBeAny || Classes.Contains(vehicleClass);

    public static OtherComers Of(Node scenario)
    {
        var sources = Below(scenario.Down("demand", "sources")).ToList();
        var returned = Below(scenario.Down("classes")).Select(c => c.Down("returns", "as")).OfType<ScalarNode>().Select(c => c.Text);
        var waiting = Below(scenario.Down("demand", "waitingAtStart")).Select(w => w.Key);
        return new OtherComers(
            sources.SelectMany(s => Below(s.Down("classes"))).Select(c => c.Key).Concat(returned).Concat(waiting).ToHashSet(),
            sources.Count > 0 && (sources.Exists(s => s.Down("trace") is not null) || HasNoMainStream(scenario)));
    }

    public static bool HasNoMainStream(Node scenario) =>
        scenario.Down("demand", "vehiclesPerDay") is null or ScalarNode { Text: "0" } && scenario.Down("demand", "sources") is not null;

    private static IEnumerable<Node> Below(Node? node) => (node as MappingNode)?.Present ?? [];
}
