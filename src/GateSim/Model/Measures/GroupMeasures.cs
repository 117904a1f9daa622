using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>A group of a station's servers, and how results name it: <c>lanes/fruit</c>.</summary>
internal sealed record GroupAt(int Station, int Group, string Name)
{
    public static IEnumerable<GroupAt> Of(Scenario scenario) =>
        scenario.Stations.Index().SelectMany(s => s.Item.GroupNames.Index().Select(g => new GroupAt(s.Index, g.Index, g.Item)));
}

/// <summary>Of a group's vehicles: from joining the queue to the start of service, at whatever server.</summary>
internal sealed class GroupWaitingTime(GroupAt group) : TimeMeasure(MeasureCatalogue.GroupWaitingTime)
{
    private readonly Tally _times = new();

    public override int? Station => group.Station;

    public override IEnumerable<StatisticKey> Keys => GatePlan.Keys(Definition, group.Name, null);

    public override Tally[] TimesOf(string? vehicleClass) => [_times];

    public override void Clear() => _times.Clear();

    public override void Started(Station at, Visit visit)
    {
        if (visit.Group == group.Group && visit.Vehicle.IsTallied) _times.Add(visit.StartedAt - visit.JoinedAt);
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) => StatisticsOf([_times], end);
}

/// <summary>A group's vehicles that wait; by time.</summary>
internal sealed class GroupQueueLength(GroupAt group) : Measure
{
    private readonly LevelTimes _waiting = new();

    public override int? Station => group.Station;

    public override IEnumerable<StatisticKey> Keys => GatePlan.Keys(MeasureCatalogue.GroupQueueLength, group.Name, null);

    public override void Clear() => _waiting.Clear();

    public override void WarmUpEnds(long now) => _waiting.Forget(now);

    public override void Joined(Station at, Visit visit) => Add(+1, at, visit);

    public override void Started(Station at, Visit visit) => Add(-1, at, visit);

    public override void GaveUp(Station at, Visit visit) => Add(-1, at, visit);

    public override IEnumerable<double?> Values(ReplicationEnd end) => [_waiting.MeanAt(end.Now), _waiting.MaxAt(end.Now)];

    private void Add(int change, Station at, Visit visit)
    {
        if (visit.Group == group.Group) _waiting.Add(change, at.Now);
    }
}

/// <summary>
/// Busy time of a group's servers, whomever they serve, over their time on duty. Turning is busy time of the group that they turn to.
/// </summary>
internal sealed class GroupUtilization(GroupAt group) : Measure
{
    private BusyShare _share;

    public override int? Station => group.Station;

    public override IEnumerable<StatisticKey> Keys => GatePlan.Keys(MeasureCatalogue.GroupUtilization, group.Name, null);

    public override void Clear() => _share = default;

    public override void WarmUpEnds(long now) => _share.WarmUpEnds(now);

    public override void Started(Station at, Visit visit) => Look(at);

    public override void Freed(Station at) => Look(at);

    public override void CapacityChanged(Station at) => Look(at);

    public override IEnumerable<double?> Values(ReplicationEnd end) => [_share.At(end.Now)];

    private void Look(Station at)
    {
        _share.Busy(at.BusyIn(group.Group), at.Now);
        _share.Working(at.WorkingIn(group.Group), at.Now);
    }
}
