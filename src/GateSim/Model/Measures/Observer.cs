using GateSim.Model.Areas;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;

namespace GateSim.Model.Measures;

/// <summary>Is told what happens at the gate. The model tells and does not ask back; who listens to a station hears of that station alone.</summary>
public abstract class Observer
{
    /// <summary>A new replication begins: empty, at time 0.</summary>
    public abstract void Clear();

    /// <summary>The warm-up is over: what has passed is forgotten, where things stand is not.</summary>
    public virtual void WarmUpEnds(long now)
    {
    }

    public virtual void Arrived(Vehicle vehicle)
    {
    }

    public virtual void Left(Vehicle vehicle, long now)
    {
    }

    /// <summary>A midnight after the warm-up; <paramref name="inside"/> vehicles are in the gate.</summary>
    public virtual void Counted(int inside)
    {
    }

    public virtual void Joined(Station at, Visit visit)
    {
    }

    public virtual void Started(Station at, Visit visit)
    {
    }

    /// <summary>A vehicle that waited has left the queue, its patience at an end.</summary>
    public virtual void GaveUp(Station at, Visit visit)
    {
    }

    /// <summary>A vehicle has been turned away or has given up, at a station or an area; it may go on by another route.</summary>
    public virtual void Lost(Vehicle vehicle, in Leg leg, long now, Outcome why)
    {
    }

    /// <summary>The service is done; the vehicle may still have to stay at its server.</summary>
    public virtual void Served(Station at, Visit visit)
    {
    }

    /// <summary>The vehicle of this visit has left its server.</summary>
    public virtual void LeftServer(Station at, Visit visit)
    {
    }

    /// <summary>A server is without its vehicle again.</summary>
    public virtual void Freed(Station at)
    {
    }

    /// <summary>Duty has changed, a server has failed, is repaired, or is ready again after a time without a vehicle.</summary>
    public virtual void CapacityChanged(Station at)
    {
    }

    /// <summary>A vehicle wants to be let into an area.</summary>
    public virtual void CameToArea(Area at, Visit visit)
    {
    }

    public virtual void LetIn(Area at, Visit visit)
    {
    }

    /// <summary>It has been turned away, or has given up waiting outside.</summary>
    public virtual void RefusedByArea(Area at, Visit visit)
    {
    }

    /// <summary>A vehicle that was in it has left.</summary>
    public virtual void LeftArea(Area at, Vehicle vehicle)
    {
    }

    /// <summary>The vehicle leaves the gate uncleared: turned away or out of patience, with nowhere else to go.</summary>
    public virtual void LeftUncleared(Vehicle vehicle, long now, Outcome why)
    {
    }
}
