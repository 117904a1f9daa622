using GateSim.Kernel;
using GateSim.Model.Measures;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Areas;

/// <summary>
/// An area at work: the vehicles in it, and the line of those outside that wait to be let in. As an occurrence it is the moment at which
/// the next one may be called.
/// </summary>
public sealed class Area : Occurrence
{
    private readonly AreaPlan _plan;
    private readonly Clock _clock;
    private readonly Audience _audience;
    private readonly RankedLine _outside;
    private long _came;
    private bool _isOpen;
    private int? _perHour;
    private int? _perDay;
    private int _letInToday;
    private long _nextCall;
    private bool _callIsDue;
    private bool _isLettingIn;

    internal Area(AreaPlan plan, int index, int priorities, Clock clock, Audience audience)
    {
        (_plan, Index, _clock, _audience) = (plan, index, clock, audience);
        _outside = new RankedLine(plan.Order == QueueOrder.Priority ? priorities : 1, isLeftAnywhere: plan.Patience is not null);
    }

    public string Name => _plan.Name;

    public int Index { get; }

    /// <summary>Vehicles in it.</summary>
    public int Inside { get; private set; }

    /// <summary>Vehicles that wait to be let in.</summary>
    public int Outside => _outside.Count;

    /// <summary>Those that wait, in the order in which they are let in.</summary>
    public IEnumerable<Visit> Line => _outside.All;

    /// <summary>How long they have waited, added up, ticks.</summary>
    internal Int128 WaitedUntil(long now) => _outside.WaitedUntil(now);

    public long Now => _clock.Now;

    /// <summary>Given when the vehicle is let in, or has been turned away.</summary>
    internal Signal Enter(Visit visit)
    {
        visit.JoinedAt = _clock.Now;
        visit.JoinNumber = _came++;
        if (visit.Vehicle.Areas.Contains(this))
        {
            visit.Outcome = Outcome.Served;
            visit.Give();
            return visit;
        }
        foreach (var observer in _audience.CameToArea) observer.CameToArea(this, visit);
        if (_outside.Count == 0 && CanLetIn()) LetIn(visit);
        else if (_plan.WhenFull == WhenFull.Leave) Refuse(visit, Outcome.TurnedAway);
        else
        {
            _outside.Add(visit);
            ScheduleCall();
            if (visit.PatienceTicks < Visit.EndlessPatience - _clock.Now) _clock.Launch(LosePatience(visit, visit.Uses));
        }
        return visit;
    }

    internal void Leave(Vehicle vehicle)
    {
        if (!vehicle.Areas.Remove(this)) return;
        Inside--;
        foreach (var observer in _audience.LeftArea) observer.LeftArea(this, vehicle);
        LetInWhoCan();
    }

    /// <summary>What its timetable says from now on; the quota of a new day is there whole.</summary>
    /// <param name="perHour">Null: any number; as <paramref name="perDay"/>.</param>
    internal void Change(bool isOpen, int? perHour, int? perDay)
    {
        (_isOpen, _perHour, _perDay) = (isOpen, perHour, perDay);
        if (_clock.Now % TimeSpan.TicksPerDay == 0) _letInToday = 0;
        LetInWhoCan();
    }

    public override void Occur()
    {
        _callIsDue = false;
        LetInWhoCan();
    }

    private bool CanLetIn() => IsReady && _clock.Now >= _nextCall;

    // But for the time since the last call.
    private bool IsReady => _isOpen && _perHour != 0 && !(Inside >= _plan.Places) && !(_letInToday >= _perDay);

    private void LetInWhoCan()
    {
        if (_isLettingIn) return; // one that leaves again at once frees the place for the next: in turn, not one from within the other
        _isLettingIn = true;
        while (_outside.Count > 0 && CanLetIn()) LetIn(_outside.TakeFirst()!);
        _isLettingIn = false;
        ScheduleCall();
    }

    private void ScheduleCall()
    {
        if (_isLettingIn || _callIsDue || _outside.Count == 0 || !IsReady) return;
        _callIsDue = true;
        _clock.Schedule(_nextCall, Rank.End, this);
    }

    private void LetIn(Visit visit)
    {
        Inside++;
        _letInToday++;
        if (_perHour is { } rate) _nextCall = _clock.Now + (TimeSpan.TicksPerHour / rate);
        visit.Vehicle.Areas.Add(this);
        visit.StartedAt = _clock.Now;
        foreach (var observer in _audience.LetIn) observer.LetIn(this, visit);
        End(visit, Outcome.Served);
    }

    private async Process LosePatience(Visit visit, int use)
    {
        await _clock.At(_clock.Now + visit.PatienceTicks, Rank.End);
        if (visit.Line is null || visit.Uses != use) return;
        _outside.Remove(visit);
        Refuse(visit, Outcome.GaveUp);
    }

    private void Refuse(Visit visit, Outcome outcome)
    {
        foreach (var observer in _audience.RefusedByArea) observer.RefusedByArea(this, visit);
        End(visit, outcome);
    }

    private static void End(Visit visit, Outcome outcome)
    {
        visit.Outcome = outcome;
        visit.Give();
    }
}
