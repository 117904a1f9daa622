using GateSim.Kernel;
using GateSim.Model.Traffic;

namespace GateSim.Model.Stations;

/// <summary>
/// One of the places of a station that work side by side. It keeps its vehicle until that has left it, which after a service can be later
/// than the end of the service. It may then stay busy without a vehicle
/// before it takes the next. As an occurrence it is the end of what is under way.
/// </summary>
internal sealed class Server : Occurrence
{
    private readonly Clock _clock;
    private long _endsAt;
    private long _left;      // of what a breakdown interrupts
    private int _overtaken;  // ends in the event list that a breakdown has put off; they come before the real one

    internal Server(Station station, int number, Clock clock) => (Station, Number, _clock) = (station, number, clock);

    public Station Station { get; }

    /// <summary>From 0.</summary>
    public int Number { get; }

    /// <summary>The visit that occupies it, in service or blocked after it.</summary>
    public Visit? Current { get; private set; }

    /// <summary>The service of the current visit has not ended (it may be interrupted by a breakdown).</summary>
    public bool IsServing { get; private set; }

    /// <summary>Busy without a vehicle (perhaps interrupted by a breakdown): the time after a service.</summary>
    public bool IsPreparing { get; private set; }

    public bool IsBroken { get; private set; }

    /// <summary>Neither with a vehicle nor preparing for one; on duty or not, broken or not.</summary>
    public bool IsIdle => Current is null && !IsPreparing;

    /// <summary>Idle, on duty and not broken.</summary>
    public bool CanStart => IsIdle && !IsBroken && Number < Station.OnDuty;

    public void Start(Visit visit)
    {
        Current = visit;
        visit.Server = Number;
        IsServing = true;
        _endsAt = _clock.Now + visit.ServiceTicks;
        _clock.Schedule(_endsAt, Rank.End, this);
    }

    public override void Occur()
    {
        if (_overtaken > 0)
        {
            _overtaken--;
            return;
        }
        if (IsPreparing)
        {
            IsPreparing = false;
            Station.Prepared(this);
            return;
        }
        var visit = Current!;
        IsServing = false;
        visit.Vehicle.ServiceEnds(_clock.Now);
        Station.Served(visit);
        if (!visit.IsTogether)
        {
            visit.Vehicle.Holds = this;
            visit.Give();
            return;
        }
        Release();
        if (--visit.Vehicle.TogetherLeft == 0) visit.Vehicle.TogetherDone.Give();
    }

    /// <summary>The vehicle leaves the server, which takes the next one as soon as it can.</summary>
    public void Release()
    {
        var visit = Current!;
        Current = null;
        if (visit.AfterTicks > 0) Prepare(visit.AfterTicks);
        Station.Freed(this, visit);
    }

    /// <summary>It is busy for that time, once it is not broken.</summary>
    public void Prepare(long ticks)
    {
        IsPreparing = true;
        _left = ticks;
        if (!IsBroken) GoOn();
    }

    public void Fail()
    {
        IsBroken = true;
        if (IsServing || IsPreparing)
        {
            _left = _endsAt - _clock.Now;
            _overtaken++;
        }
        Station.Failed(this);
    }

    public void Repair()
    {
        IsBroken = false;
        if (IsServing || IsPreparing) GoOn();
        Station.Repaired(this);
    }

    private void GoOn()
    {
        _endsAt = _clock.Now + _left;
        _clock.Schedule(_endsAt, Rank.End, this);
    }
}
