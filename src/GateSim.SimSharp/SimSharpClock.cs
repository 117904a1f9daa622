using GateSim.Kernel;
using Event = global::SimSharp.Event;
using Simulation = global::SimSharp.Simulation;
using Timeout = global::SimSharp.Timeout;

namespace GateSim.SimSharp;

/// <summary>
/// SimSharp keeps the time and finds the next instant. What happens at an instant, and in which order, is kept here: SimSharp 3.4.2 renumbers
/// its queue when it grows beyond 1,024 events, and equal times then lose their order. So it sees one event an instant.
/// </summary>
internal sealed class SimSharpClock : Clock
{
    private const int AfterAllElse = int.MaxValue;
    private static readonly long Latest = DateTime.MaxValue.Ticks;

    private readonly Simulation _simulation = new(DateTime.MinValue, randomSeed: 0); // its ticks are then ours; it draws nothing
    private readonly Dictionary<long, Instant> _toCome = [];
    private readonly Stack<Instant> _pool = new();
    private readonly Action<Event> _happens;
    private Instant? _broken; // off in the middle, at the end of the last run
    private long _until;
    private Rank _last;

    public SimSharpClock() => _happens = e => Happen((Instant)e.Value);

    public override void Schedule(long at, Rank rank, Occurrence what)
    {
        if (at < Now) throw new ArgumentOutOfRangeException(nameof(at), at, "Cannot schedule into the past.");
        if (!_toCome.TryGetValue(at, out var instant))
        {
            if (!_pool.TryPop(out instant)) instant = new Instant();
            instant.At = at;
            _toCome.Add(at, instant);
            Announce(instant);
        }
        instant.Add(rank, what);
    }

    public override void Run(long until, Rank last)
    {
        (_until, _last) = (until, last);
        if (_broken is { } instant)
        {
            _broken = null;
            Announce(instant);
        }
        var end = new Event(_simulation);
        _simulation.Schedule(From(Math.Min(until, Latest)), end, AfterAllElse);
        _simulation.Run(end);
        Now = until;
    }

    private void Announce(Instant instant) => new Timeout(_simulation, From(instant.At), instant).AddCallback(_happens);

    private TimeSpan From(long at) => TimeSpan.FromTicks(at - _simulation.Now.Ticks);

    private void Happen(Instant instant)
    {
        Now = instant.At;
        while (instant.Next(Now == _until ? _last : Rank.Return) is { } what) what.Occur();
        if (instant.IsOver)
        {
            _toCome.Remove(instant.At);
            _pool.Push(instant);
        }
        else
        {
            _broken = instant;
        }
    }
}
