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

    /// <summary>The groups of stations, as results name them: <c>lanes/fruit</c>.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>What the results can be asked for.</summary>
    public IReadOnlyList<MeasureDefinition> Measures { get; init; } = MeasureCatalogue.All;

    /// <summary>Which shares and quantiles of times can be named; null: any, since it will be asked for.</summary>
    public IReadOnlyList<StatisticName>? Asked { get; init; }

    public static ScenarioNames None { get; } = new([], [], [], [], new Dictionary<string, IReadOnlyList<string>?>());

    /// <summary>What <c>when</c> can name: classes, flags and values of traits.</summary>
    public IReadOnlyList<string> Conditions { get; } = [.. Classes, .. Values.SelectMany(t => t.Value ?? [t.Key])];

    /// <summary>What people may call otherwise than the file does.</summary>
    public IReadOnlyList<string> Labelled =>
    [
        .. Stations.Concat(Areas).Concat(Routes).Concat(Classes)
            .Concat(Values.SelectMany(t => t.Value?.Prepend(t.Key) ?? [t.Key]))
            .Concat(Groups.Select(g => g[(g.IndexOf('/') + 1)..]))
            .Distinct(),
    ];

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
        Groups = [.. Entries(scenario, "stations").SelectMany(s => Entries(s, "groups").Select(g => $"{s.Key}/{g.Key}"))],
    };

    /// <summary>Of a scenario that was read, for what can be asked of it.</summary>
    public static ScenarioNames Of(Scenario scenario) => new(
        [.. scenario.Stations.Select(s => s.Name)],
        [.. scenario.Routes.Select(r => r.Name)],
        [.. scenario.Classes.Select(c => c.Name)],
        [.. scenario.Areas.Select(a => a.Name)],
        scenario.Traits.ToDictionary(t => t.Name, t => t.IsFlag ? null : (IReadOnlyList<string>?)[.. t.Values.Select(v => v.Name)]))
    {
        Measures = [.. MeasureCatalogue.All.Where(m => m.IsExtra || m.IsIn(scenario))],
        Groups = [.. scenario.Stations.SelectMany(s => s.GroupNames)],
    };

    /// <summary>The same, for what its results hold as it stands.</summary>
    public static ScenarioNames Held(Scenario scenario) => Of(scenario) with
    {
        Measures = [.. MeasureCatalogue.All.Where(m => m.IsIn(scenario))],
        Asked = scenario.AskedStatistics,
    };

    private static IReadOnlyList<string>? ValuesOf(Node trait) => trait is MappingNode values ? [.. values.Present.Select(v => v.Key)] : null;

    private static IReadOnlyList<string> Keys(Node scenario, string key) => [.. Entries(scenario, key).Select(e => e.Key)];

    private static IEnumerable<Node> Entries(Node scenario, string key) => ((scenario as MappingNode)?.Named(key) as MappingNode)?.Present ?? [];
}
