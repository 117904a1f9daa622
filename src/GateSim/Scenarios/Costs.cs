using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios;

/// <summary>What waiting, spoiled loads and servers cost; whom it does not name costs nothing.</summary>
public sealed record Costs(IReadOnlyList<VehicleCosts> Vehicles, IReadOnlyList<StationCosts> Stations)
{
    public VehicleCosts OfClass(string name) => Vehicles.FirstOrDefault(v => v.Class == name) ?? new VehicleCosts(name, 0, 0, null);

    public StationCosts OfStation(string name) => Stations.FirstOrDefault(s => s.Station == name) ?? new StationCosts(name, 0, 0);
}

/// <summary>Of the vehicles of a class.</summary>
/// <param name="WaitingHour">VND for each hour of waiting.</param>
/// <param name="Load">VND for a load that is spoiled.</param>
/// <param name="Keeps">How long a load keeps: one whose clearance takes longer is spoiled. Null: for ever.</param>
public sealed record VehicleCosts(string Class, decimal WaitingHour, decimal Load, Distribution? Keeps);

/// <summary>Of a station.</summary>
/// <param name="ServerDay">VND a day for each server that it has.</param>
/// <param name="ServerHour">VND an hour for each server on duty.</param>
public sealed record StationCosts(string Station, decimal ServerDay, decimal ServerHour);
