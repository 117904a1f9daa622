using GateSim.Model.Crossings;
using GateSim.Model.Traffic;

namespace GateSim.Reporting.Crossings;

/// <summary>A row of the table of vehicles.</summary>
internal readonly record struct VehicleRow(int Replication, Crossing Crossing)
{
    public static IReadOnlyList<Column<VehicleRow>> Columns(string scenario, CrossingNames names) =>
    [
        new TextColumn<VehicleRow>("scenario", _ => scenario),
        new ValueColumn<VehicleRow, long>("replication", row => row.Replication),
        new ValueColumn<VehicleRow, long>("vehicle", row => row.Crossing.Vehicle),
        new TextColumn<VehicleRow>("source", row => names.Source(row.Crossing)),
        new ValueColumn<VehicleRow, long>("number", row => row.Crossing.Number),
        new ValueColumn<VehicleRow, bool>("came_back", row => row.Crossing.IsBack),
        new TextColumn<VehicleRow>("class", row => names.Class(row.Crossing)),
        .. names.Traits.Zip(TraitColumnNames.Of(names.Traits), (trait, name) => (trait, name)).Select((column, t) => column.trait.IsFlag
            ? (Column<VehicleRow>)new OptionalColumn<VehicleRow, bool>(column.name, row => names.Has(row.Crossing, t))
            : new TextColumn<VehicleRow>(column.name, row => names.Value(row.Crossing, t))),
        new TextColumn<VehicleRow>("route", row => names.Route(row.Crossing)),
        new ValueColumn<VehicleRow, bool>("in_warm_up", row => row.Crossing.IsInWarmUp),
        new ValueColumn<VehicleRow, long>("arrived_ms", row => Milliseconds.Of(row.Crossing.Arrived)),
        new OptionalColumn<VehicleRow, long>("left_ms", row => Milliseconds.Of(row.Crossing.Left)),
        new TextColumn<VehicleRow>("outcome", row => OutcomeWords.Of(row.Crossing)),
        new OptionalColumn<VehicleRow, long>("clearance_ms", row => row.IsCleared ? Milliseconds.Between(row.Crossing.Arrived, row.Crossing.Left) : null),
        new OptionalColumn<VehicleRow, long>("waiting_ms", row => Milliseconds.Of(row.Crossing.Waited)),
    ];

    private bool IsCleared => Crossing is { Left: not null, Outcome: Outcome.Served };
}
