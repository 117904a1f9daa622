using GateSim.Model.Crossings;
using GateSim.Model.Traffic;

namespace GateSim.Reporting.Crossings;

/// <param name="Ticks">From the start of the run.</param>
/// <param name="Activity">A place, or <see cref="CrossingEvents.Arrival"/> or <see cref="CrossingEvents.Departure"/>.</param>
/// <param name="Transition">Of the lifecycle that XES knows: start, complete, withdraw.</param>
/// <param name="Server">From 0; null where no server has to do with it.</param>
internal readonly record struct CrossingEvent(long Ticks, string Activity, string Transition, int? Server);

/// <summary>A crossing as process mining sees it: what happened to one case, in the order of time.</summary>
internal sealed class CrossingEvents(CrossingNames names)
{
    public const string Arrival = "arrival";
    public const string Departure = "departure";
    private const string Start = "start";
    private const string Complete = "complete";
    private const string Withdraw = "withdraw";

    private readonly List<CrossingEvent> _events = [];

    /// <summary>
    /// An arrival; for each visit the start of service and its end; for an area the moment of being let in; where the vehicle was turned
    /// away or gave up, that; a departure. What had not happened when the run ended is left out.
    /// </summary>
    public IEnumerable<CrossingEvent> Of(Crossing crossing)
    {
        _events.Clear();
        _events.Add(new CrossingEvent(crossing.Arrived, Arrival, Complete, null));
        foreach (var visit in crossing.Visits) Add(visit);
        if (crossing.Left is { } left) _events.Add(new CrossingEvent(left, Departure, Complete, null));
        return _events.OrderBy(e => e.Ticks); // keeps the order at one instant; visits together lie side by side
    }

    private void Add(CrossingVisit visit)
    {
        var place = names.Place(visit);
        if (visit.Outcome != Outcome.Served) _events.Add(new CrossingEvent(visit.Ended!.Value, place, Withdraw, null));
        else if (visit.IsArea) AddIf(visit.Started, place, Complete, null);
        else
        {
            AddIf(visit.Started, place, Start, visit.Server);
            AddIf(visit.Served, place, Complete, visit.Server);
        }
    }

    private void AddIf(long? ticks, string place, string transition, int? server)
    {
        if (ticks is { } there) _events.Add(new CrossingEvent(there, place, transition, server));
    }
}
