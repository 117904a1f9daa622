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

    /// <summary>A vehicle has left its server.</summary>
    public virtual void Freed(Station at)
    {
    }

    /// <summary>Duty has changed, a server has failed or is repaired.</summary>
    public virtual void CapacityChanged(Station at)
    {
    }
}
