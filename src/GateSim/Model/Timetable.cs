using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>When which station is open, with how many servers: hours and staffing of all stations along the week, and on special days.</summary>
internal sealed class Timetable
{
    private readonly Scenario _scenario;
    private readonly TimeSpan[][] _changes; // by weekday: times of day at which anything may change on an ordinary day
    private readonly StationCalendar?[] _calendars; // by station: null where the week says it all
    private readonly int[] _mostServers;

    public Timetable(Scenario scenario)
    {
        _scenario = scenario;
        _changes = [.. Enumerable.Range(0, 7).Select(weekday => scenario.Stations
            .SelectMany(s => s.Hours.Changes(weekday).Concat(s.Servers.IsConstant ? [] : s.Servers.Changes))
            .Distinct().Order().ToArray())];
        _calendars = [.. scenario.Stations.Select(s => StationCalendar.Of(scenario, s))];
        _mostServers = [.. scenario.Stations.Zip(_calendars, (s, c) => c is null ? s.Servers.Most : MostOf(c, isOpen => true))];
        MostEverOnDuty = [.. scenario.Stations.Zip(_calendars, (s, c) => Math.Max(MostInTheWeek(s), c is null ? 0 : MostOf(c, isOpen => isOpen)))];
    }

    /// <summary>By station: the largest number of servers on duty at any time of an ordinary week or of the run, within its hours.</summary>
    public IReadOnlyList<int> MostEverOnDuty { get; }

    /// <summary>How many servers a station has: the largest number that its staffing ever names.</summary>
    public int MostServers(int station) => _mostServers[station];

    /// <summary>The moments of a day of the run at which something may change, in ticks from the start of the run, ascending.</summary>
    public IEnumerable<long> ChangesOn(int day)
    {
        IEnumerable<TimeSpan> changes = _changes[Weekday(day)];
        if (_calendars.Any(c => c is not null)) changes = changes.Concat(_calendars.OfType<StationCalendar>().SelectMany(c => c.Changes(day))).Distinct().Order();
        return changes.Select(t => (TimeSpan.FromDays(day) + t).Ticks);
    }

    /// <param name="now">Ticks from the start of the run.</param>
    public (int Staff, bool IsOpen) At(int station, long now)
    {
        var (day, timeOfDay) = Math.DivRem(now, TimeSpan.TicksPerDay);
        var plan = _scenario.Stations[station];
        var time = TimeSpan.FromTicks(timeOfDay);
        if (_calendars[station] is not { } calendar) return (plan.Servers.At(time), plan.Hours.IsOpen(Weekday((int)day), time));
        var (staff, isOpen) = calendar.At((int)day, time);
        // The day after the run may have more servers than the station ever had in it; at the run's last instant they are not there yet.
        return (Math.Min(staff, _mostServers[station]), isOpen);
    }

    /// <summary>Who is on duty from one change to the next.</summary>
    /// <param name="from">Ticks from the start of the run, as <paramref name="to"/>.</param>
    public IEnumerable<(long Ticks, int OnDuty)> OnDuty(int station, long from, long to)
    {
        long[] edges = [from, .. Enumerable.Range(0, _scenario.Run.Days).SelectMany(ChangesOn).Where(t => from < t && t < to), to];
        foreach (var (start, end) in edges.Zip(edges.Skip(1)))
        {
            var (staff, isOpen) = At(station, start);
            yield return (end - start, isOpen ? staff : 0);
        }
    }

    private int MostInTheWeek(StationPlan station) => Enumerable.Range(0, 7)
        .SelectMany(weekday => _changes[weekday].Append(TimeSpan.Zero).Select(t => station.Hours.IsOpen(weekday, t) ? station.Servers.At(t) : 0))
        .Max();

    private int MostOf(StationCalendar calendar, Func<bool, bool> counts) => Enumerable.Range(0, _scenario.Run.Days)
        .SelectMany(day => calendar.Changes(day).Append(TimeSpan.Zero).Select(t => calendar.At(day, t)))
        .Max(at => counts(at.IsOpen) ? at.Staff : 0);

    private int Weekday(int day) => (Weekdays.Of(_scenario.Run.Start) + day) % 7;
}
