using System.Globalization;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Tables;

/// <summary>
/// Each replication's own statistics, written while the run goes on. Replications may come in any order and from any thread: those that
/// come early are held, so the rows are in order of replication and the bytes do not depend on the number of threads.
/// </summary>
public sealed class ReplicationsTable : IDisposable
{
    public const string FileName = "replications.csv";

    private readonly Lock _gate = new();
    private readonly SortedDictionary<int, (IReadOnlyList<StatisticKey> Keys, IReadOnlyList<double?> Values)> _early = [];
    private readonly string _scenario;
    private readonly CsvWriter _csv;
    private int _next = 1;

    /// <param name="to">Stays open.</param>
    public ReplicationsTable(string scenario, Stream to)
    {
        _scenario = scenario;
        _csv = new CsvWriter(to);
        _csv.Row("scenario", "replication", "measure", "station", "class", "statistic", "unit", "value");
    }

    /// <param name="replication">1, 2, …</param>
    /// <param name="values">One for each key; null where this replication has none.</param>
    public void Append(int replication, IReadOnlyList<StatisticKey> keys, IReadOnlyList<double?> values)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replication, 1);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Count, keys.Count, nameof(values));
        lock (_gate)
        {
            if (replication < _next || !_early.TryAdd(replication, (keys, values)))
                throw new ArgumentException($"Replication {replication} is in the table already.", nameof(replication));
            while (_early.Remove(_next, out var rows)) Write(_next++, rows.Keys, rows.Values);
            _csv.Flush();    // a full disk is met now, not at the end of a long run
        }
    }

    /// <summary>Writes what is held too: after an interruption there may be gaps.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var (replication, rows) in _early) Write(replication, rows.Keys, rows.Values);
            _early.Clear();
            _csv.Dispose();
        }
    }

    private void Write(int replication, IReadOnlyList<StatisticKey> keys, IReadOnlyList<double?> values)
    {
        var number = replication.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < keys.Count; i++)
        {
            var key = keys[i];
            _csv.Row(_scenario, number, key.Measure, key.Station, key.Class, key.Statistic, key.Unit, FileNumber.Of(values[i]));
        }
    }
}
