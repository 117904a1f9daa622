using GateSim.Model.Crossings;
using GateSim.Model.Traffic;

namespace GateSim.Reporting.Crossings;

/// <summary>A row of the table of vehicles.</summary>
internal readonly record struct VehicleRow(int Replication, Crossing Crossing)
{
    public static IReadOnlyList<Column<VehicleRow>> Columns(string scenario, CrossingNames names) =>
    [
        new TextColumn<VehicleRow>("scenario", _ => scenario),
        new NumberColumn<VehicleRow>("replication", row => row.Replication),
        new NumberColumn<VehicleRow>("vehicle", row => row.Crossing.Vehicle),
        new TextColumn<VehicleRow>("source", row => names.Source(row.Crossing)),
        new NumberColumn<VehicleRow>("number", row => row.Crossing.Number),
        new FlagColumn<VehicleRow>("came_back", row => row.Crossing.IsBack),
        new TextColumn<VehicleRow>("class", row => names.Class(row.Crossing)),
        .. names.Traits.Zip(TraitColumnNames.Of(names.Traits), (trait, name) => (trait, name)).Select((column, t) => column.trait.IsFlag
            ? (Column<VehicleRow>)new FlagColumn<VehicleRow>(column.name, row => names.Has(row.Crossing, t))
            : new TextColumn<VehicleRow>(column.name, row => names.Value(row.Crossing, t))),
        new TextColumn<VehicleRow>("route", row => names.Route(row.Crossing)),
        new FlagColumn<VehicleRow>("in_warm_up", row => row.Crossing.IsInWarmUp),
        new NumberColumn<VehicleRow>("arrived_ms", row => Milliseconds.Of(row.Crossing.Arrived)),
        new NumberColumn<VehicleRow>("left_ms", row => Milliseconds.Of(row.Crossing.Left)),
        new TextColumn<VehicleRow>("outcome", row => OutcomeWords.Of(row.Crossing)),
        new NumberColumn<VehicleRow>("clearance_ms", row => row.IsCleared ? Milliseconds.Between(row.Crossing.Arrived, row.Crossing.Left) : null),
        new NumberColumn<VehicleRow>("waiting_ms", row => Milliseconds.Of(row.Crossing.Waited)),
    ];

    private bool IsCleared => Crossing is { Left: not null, Outcome: Outcome.Served };
}
