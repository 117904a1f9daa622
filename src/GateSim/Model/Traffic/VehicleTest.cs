namespace GateSim.Model.Traffic;

/// <summary>A condition, worked out for the vehicles of each class.</summary>
public sealed class VehicleTest
{
    private readonly FactTest?[] _byClass;

    internal VehicleTest(FactTest?[] byClass) => _byClass = byClass;

    public bool Holds(Vehicle vehicle) => _byClass[vehicle.Class] is { } test && test.Holds(vehicle.Facts);
}
