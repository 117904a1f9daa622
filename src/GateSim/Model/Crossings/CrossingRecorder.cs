using GateSim.Model.Areas;
using GateSim.Model.Measures;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;

namespace GateSim.Model.Crossings;

/// <summary>
/// Takes down what each vehicle goes through, and hands it over when the vehicle leaves: it holds those in the gate, however long the run.
/// </summary>
public sealed class CrossingRecorder : Observer
{
    private readonly Dictionary<Vehicle, Crossing> _inside = [];
    private readonly Stack<Crossing> _unused = new();
    private Action<Crossing> _take = _ => { };
    private long _arrived;

    /// <summary>The next replication begins.</summary>
    /// <param name="take">Is handed each crossing; must not keep it.</param>
    public void Begin(Action<Crossing> take) => _take = take;

    /// <summary>The run is over: those still in the gate are handed over too, in the order in which they came.</summary>
    public void End()
    {
        foreach (var (vehicle, crossing) in _inside.OrderBy(inside => inside.Value.Vehicle))
        {
            crossing.Route = vehicle.Route;
            HandOver(crossing);
        }
        _inside.Clear();
    }

    public override void Clear()
    {
        foreach (var crossing in _inside.Values) _unused.Push(crossing);
        _inside.Clear();
        _arrived = 0;
    }

    public override void Arrived(Vehicle vehicle)
    {
        var crossing = _unused.TryPop(out var used) ? used : new Crossing();
        crossing.Clear();
        (crossing.Vehicle, crossing.Number, crossing.Population, crossing.IsBack) = (++_arrived, vehicle.Number, vehicle.Population, vehicle.IsBack);
        (crossing.Class, crossing.Facts) = (vehicle.Class, vehicle.Facts.Bits);
        (crossing.Arrived, crossing.IsInWarmUp, crossing.Left, crossing.Waited) = (vehicle.Arrives, !vehicle.IsTallied, null, null);
        _inside.Add(vehicle, crossing);
    }

    public override void Joined(Station at, Visit visit) => Add(visit, isArea: false);

    public override void CameToArea(Area at, Visit visit) => Add(visit, isArea: true);

    public override void Started(Station at, Visit visit)
    {
        var taken = Find(visit, isArea: false);
        (taken.Started, taken.Server) = (visit.StartedAt, visit.Server);
    }

    public override void LetIn(Area at, Visit visit) => Find(visit, isArea: true).Started = visit.StartedAt;

    public override void Served(Station at, Visit visit) => Find(visit, isArea: false).Served = at.Now;

    public override void LeftServer(Station at, Visit visit) => Find(visit, isArea: false).Ended = at.Now;

    public override void LeftArea(Area at, Vehicle vehicle) => _inside[vehicle].FindStay(at.Index).Ended = at.Now;

    public override void Lost(Vehicle vehicle, in Leg leg, long now, Outcome why)
    {
        var isArea = leg.Kind == LegKind.Enter;
        // Who is turned away by a station has never joined a queue there.
        var lost = why == Outcome.TurnedAway && !isArea ? _inside[vehicle].Add(isArea, leg.Place, -1, now) : Find(vehicle.Visit, isArea);
        (lost.Ended, lost.Outcome) = (now, why);
    }

    public override void Left(Vehicle vehicle, long now)
    {
        _inside[vehicle].Waited = now - vehicle.Arrives - vehicle.ServedTicks;
        Leave(vehicle, now, Outcome.Served);
    }

    public override void LeftUncleared(Vehicle vehicle, long now, Outcome why) => Leave(vehicle, now, why);

    private void Leave(Vehicle vehicle, long now, Outcome outcome)
    {
        _inside.Remove(vehicle, out var crossing);
        (crossing!.Left, crossing.Outcome, crossing.Route) = (now, outcome, vehicle.Route);
        HandOver(crossing);
    }

    private void HandOver(Crossing crossing)
    {
        _take(crossing);
        _unused.Push(crossing);
    }

    private void Add(Visit visit, bool isArea) => _inside[visit.Vehicle].Add(isArea, visit.Station, visit.JoinNumber, visit.JoinedAt);

    private CrossingVisit Find(Visit visit, bool isArea) => _inside[visit.Vehicle].Find(isArea, visit.Station, visit.JoinNumber);
}
