using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>What a station's servers cost: those that it has by the day, those on duty by the hour, broken or not. No chance is in it.</summary>
internal sealed class StationCost(GatePlan plan, int station) : Measure
{
    private readonly double _perDay = PerDay(plan, station);

    public override int? Station => station;

    public override IEnumerable<StatisticKey> Keys => plan.Keys(MeasureCatalogue.StationCost, station);

    public override void Clear()
    {
        // Every replication costs the same.
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) => [_perDay];

    /// <summary>VND a day, over the days after the warm-up.</summary>
    public static double PerDay(GatePlan plan, int station)
    {
        var costs = plan.Scenario.Costs!.OfStation(plan.Scenario.Stations[station].Name);
        var (from, to) = (plan.WarmUp.Ticks, plan.Scenario.Run.Length.Ticks);
        var onDuty = plan.Timetable.OnDuty(station, from, to).Aggregate((Int128)0, (sum, piece) => sum + ((Int128)piece.Ticks * piece.OnDuty));
        var serverHoursPerDay = 24 * (double)onDuty / (to - from);
        return ((double)costs.ServerDay * plan.Timetable.MostServers(station)) + ((double)costs.ServerHour * serverHoursPerDay);
    }
}
