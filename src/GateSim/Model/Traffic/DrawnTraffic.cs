using GateSim.Model.Traffic.Streams;
using GateSim.Randomness;

namespace GateSim.Model.Traffic;

/// <summary>
/// Traffic as the scenario describes it, in which all chance of a vehicle lies: it depends on seed, replication, the vehicle's number and
/// what the draw is for, and on nothing that happens at the gate.
/// </summary>
internal sealed class DrawnTraffic : IGateTraffic
{
    private readonly GatePlan _plan;
    private readonly ArrivalProcess? _arrivals;
    private readonly Draws _draws;
    private readonly Draws _drawsAtStart;
    private readonly MergedStreams? _merged; // null: the main stream alone, one by one
    private readonly ReturnTraffic? _returns;
    private int _waitingGroup;
    private int _waitingInGroup;
    private long _waiting;
    private long _arrived;

    public DrawnTraffic(GatePlan plan, int replication)
    {
        _plan = plan;
        var streams = plan.Streams(replication);
        var demand = plan.Scenario.Demand;
        _draws = new Draws(plan, streams, Populations.Main, plan.MainMix);
        _drawsAtStart = new Draws(plan, streams, Populations.AtStart, plan.MainMix);
        if (demand.Sources.Count > 0 || demand.Platoons is not null || demand.Declarations is not null) _merged = new MergedStreams(plan, streams, _draws);
        else if (demand.VehiclesPerDay > 0) _arrivals = PoissonTimes.Of(demand.MainStream(), plan.Scenario.Run, streams, "");
        if (plan.HasReturns) _returns = new ReturnTraffic(plan, streams);
    }

    public bool Next(Vehicle vehicle)
    {
        var waiting = _plan.Scenario.Demand.WaitingAtStart;
        while (_waitingGroup < waiting.Count && _waitingInGroup == waiting[_waitingGroup].Count) (_waitingGroup, _waitingInGroup) = (_waitingGroup + 1, 0);
        if (_waitingGroup < waiting.Count)
        {
            _waitingInGroup++;
            _drawsAtStart.Make(vehicle, _waiting++, _plan.ClassIndex(waiting[_waitingGroup].Class), 0);
            return true;
        }
        if (_merged is not null) return _merged.Next(vehicle);
        if (_arrivals is null || !_arrivals.Next(out var ticks)) return false;
        var number = _arrived++;
        _draws.Make(vehicle, number, _draws.Class(number), ticks);
        return true;
    }

    public bool Return(Vehicle left, long now, Vehicle back) => _returns is not null && _returns.Make(left, now, back);
}
