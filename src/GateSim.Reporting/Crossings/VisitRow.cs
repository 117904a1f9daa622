using GateSim.Model.Crossings;

namespace GateSim.Reporting.Crossings;

/// <summary>A row of the table of visits.</summary>
/// <param name="Number">Among the visits of the vehicle, from 1.</param>
internal readonly record struct VisitRow(int Replication, Crossing Crossing, CrossingVisit Visit, int Number)
{
    public static IReadOnlyList<Column<VisitRow>> Columns(string scenario, CrossingNames names) =>
    [
        new TextColumn<VisitRow>("scenario", _ => scenario),
        new NumberColumn<VisitRow>("replication", row => row.Replication),
        new NumberColumn<VisitRow>("vehicle", row => row.Crossing.Vehicle),
        new TextColumn<VisitRow>("class", row => names.Class(row.Crossing)),
        new FlagColumn<VisitRow>("in_warm_up", row => row.Crossing.IsInWarmUp),
        new NumberColumn<VisitRow>("visit", row => row.Number),
        new TextColumn<VisitRow>("kind", row => row.Visit.IsArea ? "area" : "station"),
        new TextColumn<VisitRow>("station", row => names.Place(row.Visit)),
        new NumberColumn<VisitRow>("joined_ms", row => Milliseconds.Of(row.Visit.Joined)),
        new NumberColumn<VisitRow>("started_ms", row => Milliseconds.Of(row.Visit.Started)),
        new NumberColumn<VisitRow>("served_ms", row => Milliseconds.Of(row.Visit.Served)),
        new NumberColumn<VisitRow>("ended_ms", row => Milliseconds.Of(row.Visit.Ended)),
        new NumberColumn<VisitRow>("server", row => row.Visit.Server + 1),
        new TextColumn<VisitRow>("outcome", row => OutcomeWords.Of(row.Visit)),
        new NumberColumn<VisitRow>("waiting_ms", row => Milliseconds.Between(row.Visit.Joined, row.Visit.Started)),
        new NumberColumn<VisitRow>("service_ms", row => Milliseconds.Between(row.Visit.Started, row.Visit.Served)),
    ];
}
