using GateSim.Kernel;
using GateSim.Model.Areas;
using GateSim.Model.Measures;
using GateSim.Model.Traffic;
using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>A scenario worked out for running: indexes, conditions as bits, names of results. Made once, read by all replications.</summary>
public sealed class GatePlan
{
    private readonly Dictionary<string, int> _stations;
    private readonly Dictionary<string, int> _classes;
    private readonly Dictionary<string, int> _areas;

    private readonly Facts _facts;

    /// <param name="warmUp">The scenario's own, or what was chosen for it.</param>
    /// <param name="ownMeasures">Make measures beyond those of the library, anew for each thread; they stand last in the results.</param>
    public GatePlan(Scenario scenario, TimeSpan warmUp, IReadOnlyList<Func<GatePlan, Measure>>? ownMeasures = null)
    {
        (Scenario, WarmUp, OwnMeasures) = (scenario, warmUp, ownMeasures ?? []);
        _stations = Index(scenario.Stations.Select(s => s.Name));
        _classes = Index(scenario.Classes.Select(c => c.Name));
        _areas = Index(scenario.Areas.Select(a => a.Name));
        MainMix = ClassMix.Of(scenario.Classes.Select(c => new ClassShare(c.Name, c.Share)), ClassIndex);
        _facts = new Facts(scenario);
        Classes = [.. scenario.Classes.Select(c => new ClassPlan(scenario, c, _facts, StationIndex, AreaIndex, drawsAllTraits: OwnMeasures.Count > 0))];
        Sources = [.. scenario.Demand.Sources.Select(s => SourcePlan.Of(s, scenario, _facts, ClassIndex))];
        Returns = [.. scenario.Classes.Select(c => c.Returns is { } r
            ? new ReturnPlan(ClassIndex(r.As), (double)r.Share, r.After, r.Within?.Ticks ?? long.MaxValue) : null)];
        HasReturns = Returns.Any(r => r is not null);
        Priorities = scenario.Classes.Select(c => c.Priority).Distinct().Count();
        Timetable = new Timetable(scenario);
        AreaTimetables = [.. scenario.Areas.Select(a => new AreaTimetable(scenario, a))];
    }

    public Scenario Scenario { get; }

    /// <summary>The draws of a replication. Of an antithetic pair (1 and 2, 3 and 4 …) the second has those of the first, turned round.</summary>
    internal RandomStreams Streams(int replication) => Scenario.Run.VarianceReduction == VarianceReduction.Antithetic && replication % 2 == 0
        ? new RandomStreams(Scenario.Run.Seed, replication - 1) { IsAntithetic = true }
        : new RandomStreams(Scenario.Run.Seed, replication);

    public TimeSpan WarmUp { get; }

    internal IReadOnlyList<Func<GatePlan, Measure>> OwnMeasures { get; }

    /// <summary>That was asked for; null: chosen by itself.</summary>
    internal Engine? Engine { get; init; }

    internal IReadOnlyList<ClassPlan> Classes { get; }

    /// <summary>The classes of the main stream.</summary>
    internal ClassMix MainMix { get; }

    internal IReadOnlyList<SourcePlan> Sources { get; }

    /// <summary>By class: how its vehicles come back; null where they do not.</summary>
    internal IReadOnlyList<ReturnPlan?> Returns { get; }

    internal bool HasReturns { get; }

    /// <summary>How many different priorities there are.</summary>
    internal int Priorities { get; }

    internal Timetable Timetable { get; }

    internal IReadOnlyList<AreaTimetable> AreaTimetables { get; }

    public int StationIndex(string name) => _stations[name];

    public int ClassIndex(string name) => _classes[name];

    public int AreaIndex(string name) => _areas[name];

    /// <summary>What tells the vehicles for which a condition holds from the others, for measures of one's own.</summary>
    /// <exception cref="ArgumentException">It names what is no class, flag or value of a trait.</exception>
    public VehicleTest Test(Condition when) => new([.. Scenario.Classes.Select(c => _facts.For(c, when))]);

    /// <summary>The statistics of a measure, for the gate or a station.</summary>
    public IEnumerable<StatisticKey> Keys(MeasureDefinition measure, int? station = null) =>
        Keys(measure, station is { } i ? Scenario.Stations[i].Name : null, null);

    /// <param name="subject">A station, or what else the measure speaks of; null: the gate.</param>
    public static IEnumerable<StatisticKey> Keys(MeasureDefinition measure, string? subject, string? vehicleClass) =>
        measure.Statistics.Select(s => new StatisticKey(measure.Name, subject, vehicleClass, s, measure.Unit));

    /// <summary>For all classes together, then for each.</summary>
    public IEnumerable<StatisticKey> KeysByClass(MeasureDefinition measure, string? subject = null) =>
        Scenario.Classes.Select(c => (string?)c.Name).Prepend(null).SelectMany(c => Keys(measure, subject, c));

    private static Dictionary<string, int> Index(IEnumerable<string> names) => names.Select((name, index) => (name, index)).ToDictionary(p => p.name, p => p.index);
}
