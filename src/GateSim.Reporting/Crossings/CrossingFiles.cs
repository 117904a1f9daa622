using System.Globalization;
using GateSim.Experiments;
using GateSim.Model.Crossings;
using GateSim.Reporting.Results;
using GateSim.Scenarios;

namespace GateSim.Reporting.Crossings;

public enum TableFormat { Parquet, Csv }

public enum EventFormat { Csv, Xes }

/// <summary>
/// What a run writes of single vehicles, beside its measures: a row a vehicle and a row a visit, or an event log. Whole replications only,
/// in order, so that the bytes do not depend on threads.
/// </summary>
public sealed class CrossingFiles : IDisposable
{
    private readonly ResultFolder _folder;
    private readonly List<Stream> _files;
    private readonly RowTable<VehicleRow>? _vehicles;
    private readonly RowTable<VisitRow>? _visits;
    private readonly EventLog? _events;

    /// <param name="vehicles">Null: no tables of vehicles and visits.</param>
    /// <param name="events">Null: no event log.</param>
    /// <param name="gateSimVersion">Files that can hold it tell what they are of: scenario, seed, start and version.</param>
    /// <exception cref="ResultFolderException">Nothing can be written there.</exception>
    public CrossingFiles(ResultFolder folder, Scenario scenario, TableFormat? vehicles, EventFormat? events, string gateSimVersion)
    {
        _folder = folder;
        var names = new CrossingNames(scenario);
        var facts = FactsOf(scenario, gateSimVersion);
        _files = [.. NamesOf(vehicles, events).Select(folder.Create)];
        if (vehicles is { } format)
        {
            _vehicles = Table(VehicleRow.Columns(scenario.Name, names), format, facts, _files[0]);
            _visits = Table(VisitRow.Columns(scenario.Name, names), format, facts, _files[1]);
        }
        _events = events switch
        {
            EventFormat.Csv => new EventCsv(scenario, names, _files[^1]),
            EventFormat.Xes => new EventXes(scenario, names, _files[^1]),
            _ => null,
        };
    }

    /// <summary>The files that it writes.</summary>
    public static IEnumerable<string> NamesOf(TableFormat? vehicles, EventFormat? events) =>
    [
        .. vehicles is { } table ? [$"vehicles.{Ending(table)}", $"visits.{Ending(table)}"] : Array.Empty<string>(),
        .. events is { } log ? [$"events.{Ending(log)}"] : Array.Empty<string>(),
    ];

    /// <summary>What to ask an experiment for.</summary>
    public CrossingLog Log => new(Add) { Scratch = _folder.CreateScratch };

    /// <summary>All replications have been written; the files can be read.</summary>
    /// <exception cref="IOException">They cannot be written to the end: a full disk, most likely.</exception>
    public void Complete()
    {
        _vehicles?.Complete();
        _visits?.Complete();
        _events?.Complete();
    }

    public void Dispose()
    {
        _vehicles?.Dispose();
        _visits?.Dispose();
        _events?.Dispose();
        foreach (var file in _files) file.Dispose();
    }

    private static Dictionary<string, string> FactsOf(Scenario scenario, string gateSimVersion) => new()
    {
        ["gatesim.version"] = gateSimVersion,
        ["gatesim.scenario"] = scenario.Name,
        ["gatesim.seed"] = scenario.Run.Seed.ToString(CultureInfo.InvariantCulture),
        ["gatesim.start"] = scenario.Run.Start.ToString("yyyy-MM-dd'T00:00:00'", CultureInfo.InvariantCulture) + GateClock.AheadOfUtc.ToString("'+'hh':'mm", CultureInfo.InvariantCulture),
    };

    private void Add(int replication, Crossing crossing)
    {
        _vehicles?.Add(new VehicleRow(replication, crossing));
        _events?.Add(replication, crossing);
        if (_visits is null) return;
        var number = 0;
        foreach (var visit in crossing.Visits) _visits.Add(new VisitRow(replication, crossing, visit, ++number));
    }

    private static RowTable<TRow> Table<TRow>(IReadOnlyList<Column<TRow>> columns, TableFormat format, IReadOnlyDictionary<string, string> facts, Stream to) =>
        format == TableFormat.Parquet ? new RowParquet<TRow>(columns, facts, to) : new RowCsv<TRow>(columns, to);

    private static string Ending<T>(T format)
        where T : struct, Enum => format.ToString().ToLowerInvariant();
}
