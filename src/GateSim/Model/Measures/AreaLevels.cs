using GateSim.Model.Areas;
using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>How many vehicles are where, of an area; by time.</summary>
internal abstract class AreaLevels(GatePlan plan, MeasureDefinition definition, int area) : Measure
{
    private readonly LevelTimes _vehicles = new();

    public override int? Area => area;

    public override IEnumerable<StatisticKey> Keys => GatePlan.Keys(definition, Plan.Name, null);

    protected AreaPlan Plan => plan.Scenario.Areas[area];

    /// <summary>What one vehicle counts.</summary>
    protected virtual double PerVehicle => 1;

    public override void Clear() => _vehicles.Clear();

    public override void WarmUpEnds(long now) => _vehicles.Forget(now);

    protected void Add(int vehicles, Area at) => _vehicles.Add(vehicles, at.Now);

    public override IEnumerable<double?> Values(ReplicationEnd end) =>
        [PerVehicle * _vehicles.MeanAt(end.Now), PerVehicle * _vehicles.PercentileAt(95, end.Now), PerVehicle * _vehicles.MaxAt(end.Now)];
}

/// <summary>Vehicles in an area.</summary>
internal sealed class AreaOccupancy(GatePlan plan, int area) : AreaLevels(plan, MeasureCatalogue.AreaOccupancy, area)
{
    public override void LetIn(Area at, Visit visit) => Add(+1, at);

    public override void LeftArea(Area at, Vehicle vehicle) => Add(-1, at);
}

/// <summary>Vehicles that wait to be let into an area.</summary>
internal class AreaOutside(GatePlan plan, int area, MeasureDefinition definition) : AreaLevels(plan, definition, area)
{
    public AreaOutside(GatePlan plan, int area)
        : this(plan, area, MeasureCatalogue.AreaOutside)
    {
    }

    public override void CameToArea(Area at, Visit visit) => Add(+1, at);

    public override void LetIn(Area at, Visit visit) => Add(-1, at);

    public override void RefusedByArea(Area at, Visit visit) => Add(-1, at);
}

/// <summary>Metres of road that they take up.</summary>
internal sealed class AreaOutsideLength(GatePlan plan, int area) : AreaOutside(plan, area, MeasureCatalogue.AreaOutsideLength)
{
    protected override double PerVehicle => Plan.MetresPerVehicle!.Value;
}
