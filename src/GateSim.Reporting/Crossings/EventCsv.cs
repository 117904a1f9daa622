using System.Globalization;
using GateSim.Model.Crossings;
using GateSim.Reporting.Tables;
using GateSim.Scenarios;

namespace GateSim.Reporting.Crossings;

/// <summary>As CSV: a row an event, with the column names that XES tools look for.</summary>
internal sealed class EventCsv : EventLog
{
    private readonly CsvWriter _csv;

    /// <param name="to">Stays open.</param>
    public EventCsv(Scenario scenario, CrossingNames names, Stream to)
        : base(scenario, names)
    {
        _csv = new CsvWriter(to);
        _csv.Row("case:concept:name", "concept:name", "time:timestamp", "lifecycle:transition", "org:resource", "case:replication", "case:class", "case:outcome");
    }

    public override void Complete() => _csv.Flush();

    public override void Dispose() => _csv.Dispose();

    protected override void Add(EventCase of, IEnumerable<CrossingEvent> events)
    {
        var replication = of.Replication.ToString(CultureInfo.InvariantCulture);
        var (vehicleClass, outcome) = (Names.Class(of.Crossing), OutcomeWords.Of(of.Crossing));
        foreach (var happening in events)
            _csv.Row(of.Id, happening.Activity, Timestamp(happening), happening.Transition, Resource(happening), replication, vehicleClass, outcome);
    }
}
