namespace GateSim.Model.Traffic.Streams;

/// <summary>One of several streams of vehicles, each with its next vehicle at hand.</summary>
internal abstract class VehicleStream(Draws draws)
{
    private Comer _next;

    /// <summary>When its next vehicle comes; <see cref="long.MaxValue"/>: never.</summary>
    public long NextAt => _next.Ticks;

    protected Draws Draws => draws;

    /// <summary>Makes its next vehicle.</summary>
    public void Make(Vehicle vehicle)
    {
        draws.Make(vehicle, _next);
        Advance();
    }

    /// <summary>Finds its next vehicle.</summary>
    public void Advance()
    {
        if (!Find(out _next)) _next = new Comer(long.MaxValue, 0, 0, 0);
    }

    /// <summary>In the order in which they come; false after the last.</summary>
    protected abstract bool Find(out Comer comer);
}
