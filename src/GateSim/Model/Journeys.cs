using GateSim.Kernel;
using GateSim.Model.Areas;
using GateSim.Model.Measures;
using GateSim.Model.Records;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;

namespace GateSim.Model;

/// <summary>
/// The ways of the vehicles through the gate, leg after leg. What everybody does ten million times a second is written as steps from one wait to the
/// next, and not as a process.
/// </summary>
internal sealed class Journeys(
    GatePlan plan, Clock clock, IGateTraffic traffic, Station[] stations, Area[] areas, GateRecord? record, Audience audience, VehiclePool pool)
{
    private readonly Drivers _drivers = new(plan, stations, areas);
    private readonly long _warmUp = plan.WarmUp.Ticks;

    /// <summary>Vehicles that have come, those at the start included.</summary>
    public long Arrived { get; private set; }

    public long Left { get; private set; }

    /// <summary>Vehicles that have left uncleared: turned away, or out of patience.</summary>
    public long LeftUncleared { get; private set; }

    /// <summary>Vehicles between arriving and leaving, counted by themselves.</summary>
    public int Inside { get; private set; }

    /// <summary>The vehicle comes to the gate, and goes as far as it gets.</summary>
    public void Begin(Vehicle vehicle)
    {
        Arrived++;
        Inside++;
        vehicle.IsTallied = vehicle.Arrives >= _warmUp;
        record?.Arrived(clock.Now, vehicle.Class);
        foreach (var observer in audience.Arrived) observer.Arrived(vehicle);
        vehicle.Journey.Begin(this);
        GoOn(vehicle.Journey);
    }

    /// <summary>What the vehicle waited for has come: it goes on, as far as it gets.</summary>
    public void Resume(Journey journey)
    {
        var vehicle = journey.Vehicle;
        switch (vehicle.LegAt(journey.LegsDone).Kind)
        {
            case LegKind.Visit or LegKind.Enter:
                vehicle.Visit.GetResult();
                break;
            case LegKind.Delay:
                vehicle.ServiceEnds(clock.Now);
                break;
            case LegKind.Together:
                vehicle.TogetherDone.GetResult();
                break;
        }
        GoOn(journey);
    }

    private void GoOn(Journey journey)
    {
        var vehicle = journey.Vehicle;
        for (; journey.LegsDone < vehicle.LegCount; journey.LegsDone++, journey.Stage = LegStage.Begins)
        {
            if (!HasDone(journey, vehicle, journey.LegsDone)) return;
        }
        LeaveServer(vehicle);
        LeaveAreas(vehicle);
        Leave(vehicle);
    }

    // Whether it is through with the leg: if not, it waits, or has left the gate.
    private bool HasDone(Journey journey, Vehicle vehicle, int i)
    {
        if (vehicle.LegAt(i).Kind != LegKind.Visit) return HasDoneOther(journey, vehicle, i);
        var station = stations[vehicle.LegAt(i).Place];
        Visit visit;
        if (journey.Stage == LegStage.Begins)
        {
            journey.Stage = LegStage.Enters;
            if (!station.IsLimited) LeaveServer(vehicle);
            visit = vehicle.TakeUp(i);
            if (station.IsLimited && !station.Enter(visit).IsGivenTo(journey)) return false; // until it can, it stays where it is
        }
        else visit = vehicle.Visit;
        if (journey.Stage == LegStage.Enters && visit.Outcome == Outcome.Served)
        {
            journey.Stage = LegStage.Ends;
            LeaveServer(vehicle);
            return station.Serve(visit).IsGivenTo(journey);
        }
        return visit.Outcome == Outcome.Served || GoesOnElsewhere(vehicle, i, visit);
    }

    // The same of a leg that is no visit to one station.
    private bool HasDoneOther(Journey journey, Vehicle vehicle, int i)
    {
        switch (vehicle.LegAt(i).Kind)
        {
            case LegKind.Delay:
                if (journey.Stage == LegStage.Ends) return true;
                journey.Stage = LegStage.Ends;
                LeaveServer(vehicle);
                vehicle.ServiceBegins(clock.Now);
                clock.Schedule(clock.Now + vehicle.LegAt(i).Ticks, Rank.End, journey);
                return false;
            case LegKind.Together:
                if (journey.Stage == LegStage.Ends) return true;
                journey.Stage = LegStage.Ends;
                LeaveServer(vehicle);
                vehicle.TogetherLeft = vehicle.LegAt(i).Place;
                for (var part = 0; part < vehicle.LegAt(i).Place; part++) stations[vehicle.LegAt(i + 1 + part).Place].Serve(vehicle.TakeUpTogether(i + 1 + part, part));
                return vehicle.TogetherDone.IsGivenTo(journey);
            case LegKind.Part:
                return true; // with those that it was made together with
            case LegKind.Enter:
                if (journey.Stage == LegStage.Begins)
                {
                    journey.Stage = LegStage.Ends;
                    LeaveServer(vehicle);
                    if (!areas[vehicle.LegAt(i).Place].Enter(vehicle.TakeUp(i)).IsGivenTo(journey)) return false;
                }
                return vehicle.Visit.Outcome == Outcome.Served || GoesOnElsewhere(vehicle, i, vehicle.Visit);
            case LegKind.Leave:
                areas[vehicle.LegAt(i).Place].Leave(vehicle);
                return true;
            case LegKind.Fork:
                traffic.Reroute(vehicle, i + 1, _drivers.Choose(vehicle, StepOf(vehicle, vehicle.LegAt(i)).Fork!));
                return true;
            case var other:
                throw new InvalidOperationException($"Unknown leg {other}.");
        }
    }

    // Who was not served goes on by another route where there is one, and leaves the gate where there is none.
    private bool GoesOnElsewhere(Vehicle vehicle, int leg, Visit visit)
    {
        var outcome = visit.Outcome;
        visit.Outcome = Outcome.Served;
        foreach (var observer in audience.Lost) observer.Lost(vehicle, vehicle.LegAt(leg), clock.Now, outcome);
        if (vehicle.LegAt(leg) is { Step: not Leg.NoStep } taken && StepOf(vehicle, taken).Otherwise is { } route)
        {
            traffic.Reroute(vehicle, leg + 1, route);
            return true;
        }
        traffic.Lose(vehicle, leg + 1);
        LeaveServer(vehicle);
        LeaveAreas(vehicle);
        LeftUncleared++;
        Inside--;
        record?.LeftUncleared(clock.Now);
        foreach (var observer in audience.LeftUncleared) observer.LeftUncleared(vehicle, clock.Now, outcome);
        pool.GiveBack(vehicle);
        return false;
    }

    private StepPlan StepOf(Vehicle vehicle, in Leg leg) => plan.Classes[vehicle.Class].Routes[leg.Route].Steps[leg.Step];

    private static void LeaveAreas(Vehicle vehicle)
    {
        while (vehicle.IsInAnArea) vehicle.Areas[^1].Leave(vehicle);
    }

    private static void LeaveServer(Vehicle vehicle)
    {
        if (vehicle.Holds is not { } server) return;
        vehicle.Holds = null;
        server.Release();
    }

    private void Leave(Vehicle vehicle)
    {
        Left++;
        Inside--;
        record?.Left(vehicle.Arrives, vehicle.ServedTicks, clock.Now, vehicle.Class);
        foreach (var observer in audience.Left) observer.Left(vehicle, clock.Now);
        if (plan.HasReturns) LetReturn(vehicle);
        pool.GiveBack(vehicle);
    }

    private void LetReturn(Vehicle vehicle)
    {
        var back = pool.Take();
        if (traffic.Return(vehicle, clock.Now, back)) clock.Launch(ComeBack(back));
        else pool.GiveBack(back);
    }

    private async Process ComeBack(Vehicle vehicle)
    {
        await clock.At(vehicle.Arrives, Rank.Return);
        Begin(vehicle);
    }
}
