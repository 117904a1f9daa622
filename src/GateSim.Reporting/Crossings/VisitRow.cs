using GateSim.Model.Crossings;

namespace GateSim.Reporting.Crossings;

/// <summary>A row of the table of visits.</summary>
/// <param name="Number">Among the visits of the vehicle, from 1.</param>
internal readonly record struct VisitRow(int Replication, Crossing Crossing, CrossingVisit Visit, int Number)
{
    public static IReadOnlyList<Column<VisitRow>> Columns(string scenario, CrossingNames names) =>
    [
        new TextColumn<VisitRow>("scenario", _ => scenario),
        new ValueColumn<VisitRow, long>("replication", row => row.Replication),
        new ValueColumn<VisitRow, long>("vehicle", row => row.Crossing.Vehicle),
        new TextColumn<VisitRow>("class", row => names.Class(row.Crossing)),
        new ValueColumn<VisitRow, bool>("in_warm_up", row => row.Crossing.IsInWarmUp),
        new ValueColumn<VisitRow, long>("visit", row => row.Number),
        new TextColumn<VisitRow>("kind", row => row.Visit.IsArea ? "area" : "station"),
        new TextColumn<VisitRow>("station", row => names.Place(row.Visit)),
        new ValueColumn<VisitRow, long>("joined_ms", row => Milliseconds.Of(row.Visit.Joined)),
        new OptionalColumn<VisitRow, long>("started_ms", row => Milliseconds.Of(row.Visit.Started)),
        new OptionalColumn<VisitRow, long>("served_ms", row => Milliseconds.Of(row.Visit.Served)),
        new OptionalColumn<VisitRow, long>("ended_ms", row => Milliseconds.Of(row.Visit.Ended)),
        new OptionalColumn<VisitRow, long>("server", row => row.Visit.Server + 1),
        new TextColumn<VisitRow>("outcome", row => OutcomeWords.Of(row.Visit)),
        new OptionalColumn<VisitRow, long>("waiting_ms", row => Milliseconds.Between(row.Visit.Joined, row.Visit.Started)),
        new OptionalColumn<VisitRow, long>("service_ms", row => Milliseconds.Between(row.Visit.Started, row.Visit.Served)),
    ];
}
