using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>What the scenario names, gathered before anything refers to it.</summary>
/// <param name="Values">By trait: the names of its values; null for a flag, which a vehicle has or not.</param>
internal sealed record ScenarioNames(
    IReadOnlyList<string> Stations,
    IReadOnlyList<string> Routes,
    IReadOnlyList<string> Classes,
    IReadOnlyList<string> Areas,
    IReadOnlyDictionary<string, IReadOnlyList<string>?> Values)
{
    /// <summary>Classes that come by a source, by returning, or at the start, and so need no share of the main stream.</summary>
    public OtherComers Others { get; init; } = OtherComers.None;

    private readonly HashSet<string> _stations = [.. Stations];
    private readonly HashSet<string> _routes = [.. Routes];
    private readonly HashSet<string> _classes = [.. Classes];
    private readonly HashSet<string> _areas = [.. Areas];
    private readonly HashSet<string> _conditions = [.. Classes, .. Values.SelectMany(t => t.Value ?? [t.Key])];

    public static ScenarioNames None { get; } = new([], [], [], [], new Dictionary<string, IReadOnlyList<string>?>());

    /// <summary>What <c>when</c> can name: classes, flags and values of traits.</summary>
    public IReadOnlyList<string> Conditions { get; } = [.. Classes, .. Values.SelectMany(t => t.Value ?? [t.Key])];

    public bool HasStation(string name) => _stations.Contains(name);
    public bool HasRoute(string name) => _routes.Contains(name);
    public bool HasClass(string name) => _classes.Contains(name);
    public bool HasArea(string name) => _areas.Contains(name);
    public bool HasCondition(string name) => _conditions.Contains(name);
    public bool ComesWithoutShare(string vehicleClass) => Others.Hold(vehicleClass);

    public static ScenarioNames Of(Node scenario) => new(
        Keys(scenario, "stations"),
        Keys(scenario, "routes"),
        Keys(scenario, "classes"),
        Keys(scenario, "areas"),
        Entries(scenario, "traits").ToDictionary(t => t.Key, ValuesOf))
    {
        Others = OtherComers.Of(scenario),
    };

    private static IReadOnlyList<string>? ValuesOf(Node trait) => trait is MappingNode values ? [.. values.Present.Select(v => v.Key)] : null;

    private static IReadOnlyList<string> Keys(Node scenario, string key) => [.. Entries(scenario, key).Select(e => e.Key)];

    private static IEnumerable<Node> Entries(Node scenario, string key) => ((scenario as MappingNode)?.Named(key) as MappingNode)?.Present ?? [];
}
