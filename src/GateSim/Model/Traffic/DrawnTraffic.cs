using GateSim.Randomness;

namespace GateSim.Model.Traffic;

/// <summary>
/// Traffic as the scenario describes it, in which all chance of a vehicle lies: it depends on seed, replication, the vehicle's number and
/// what the draw is for, and on nothing that happens at the gate.
/// </summary>
public sealed class DrawnTraffic : IGateTraffic
{
    private readonly GatePlan _plan;
    private readonly ArrivalProcess? _arrivals;
    private readonly Draws _draws;
    private readonly Draws _drawsAtStart;
    private int _waitingGroup;
    private int _waitingInGroup;
    private long _waiting;
    private long _arrived;

    public DrawnTraffic(GatePlan plan, int replication)
    {
        _plan = plan;
        var streams = new RandomStreams(plan.Scenario.Run.Seed, replication);
        _draws = new Draws(plan, streams, "");
        _drawsAtStart = new Draws(plan, streams, " (at start)");
        if (plan.Scenario.Demand.VehiclesPerDay > 0)
        {
            var rates = new DemandRates(plan.Scenario, streams.For("day factor"));
            _arrivals = new ArrivalProcess(streams.For("arrival"), rates.ExpectedIn, 24 * plan.Scenario.Run.Days);
        }
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
        if (_arrivals is null || !_arrivals.Next(out var ticks)) return false;
        var number = _arrived++;
        _draws.Make(vehicle, number, _draws.Class(number), ticks);
        return true;
    }
}
