using System.Globalization;
using GateSim.Model.Crossings;
using GateSim.Scenarios;

namespace GateSim.Reporting.Crossings;

/// <summary>An event log for process mining: a case is a vehicle, an event what happens to it. Written case by case while the run goes on.</summary>
internal abstract class EventLog(Scenario scenario, CrossingNames names) : IDisposable
{
    private readonly DateTimeOffset _start = new(scenario.Run.Start.ToDateTime(TimeOnly.MinValue), GateClock.AheadOfUtc);
    private readonly CrossingEvents _events = new(names);

    protected CrossingNames Names { get; } = names;

    /// <exception cref="IOException">It cannot be written: a full disk, most likely.</exception>
    public void Add(int replication, Crossing crossing) =>
        Add(new EventCase(string.Create(CultureInfo.InvariantCulture, $"{replication}-{crossing.Vehicle}"), replication, crossing), _events.Of(crossing));

    /// <summary>All cases are there.</summary>
    /// <exception cref="IOException">As above.</exception>
    public abstract void Complete();

    public abstract void Dispose();

    protected abstract void Add(EventCase of, IEnumerable<CrossingEvent> events);

    /// <summary>ISO 8601, by the gate's clock, to the millisecond.</summary>
    protected string Timestamp(CrossingEvent happening) =>
        _start.AddMilliseconds(Milliseconds.Of(happening.Ticks)).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);

    /// <summary>The server's place: <c>lanes 3</c>.</summary>
    protected static string? Resource(CrossingEvent happening) =>
        happening.Server is { } number ? string.Create(CultureInfo.InvariantCulture, $"{happening.Activity} {number + 1}") : null;
}

/// <param name="Id">Replication and vehicle: one case in the whole log.</param>
internal readonly record struct EventCase(string Id, int Replication, Crossing Crossing);
