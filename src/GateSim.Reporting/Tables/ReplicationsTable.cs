using System.Globalization;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Tables;

/// <summary>Each replication's own statistics, written while the run goes on; one replication at a time, in the order of the rows.</summary>
public sealed class ReplicationsTable : IDisposable
{
    public const string FileName = "replications.csv";

    private readonly string _scenario;
    private readonly CsvWriter _csv;

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
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Count, keys.Count, nameof(values));
        var number = replication.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < keys.Count; i++)
        {
            var key = keys[i];
            _csv.Row(_scenario, number, key.Measure, key.Station, key.Class, key.Statistic, key.Unit, FileNumber.Of(values[i]));
        }
        _csv.Flush();    // a full disk is met now, not at the end of a long run
    }

    public void Dispose() => _csv.Dispose();
}
