using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>When which station is open, with how many servers: hours and staffing of all stations along the week.</summary>
public sealed class Timetable
{
    private readonly Scenario _scenario;
    private readonly TimeSpan[][] _changes; // by weekday: times of day at which anything may change

    public Timetable(Scenario scenario)
    {
        _scenario = scenario;
        _changes = [.. Enumerable.Range(0, 7).Select(weekday => scenario.Stations
            .SelectMany(s => s.Hours.Changes(weekday).Concat(s.Servers.IsConstant ? [] : s.Servers.Changes))
            .Distinct().Order().ToArray())];
        MostEverOnDuty = [.. scenario.Stations.Select(s => Enumerable.Range(0, 7)
            .SelectMany(weekday => _changes[weekday].Append(TimeSpan.Zero).Select(t => s.Hours.IsOpen(weekday, t) ? s.Servers.At(t) : 0))
            .Max())];
    }

    /// <summary>By station: the largest number of servers on duty at any time of the week.</summary>
    public IReadOnlyList<int> MostEverOnDuty { get; }

    /// <summary>The moments of a day of the run at which something may change, in ticks from the start of the run, ascending.</summary>
    public IEnumerable<long> ChangesOn(int day) => _changes[Weekday(day)].Select(t => (TimeSpan.FromDays(day) + t).Ticks);

    /// <param name="now">Ticks from the start of the run.</param>
    public (int Staff, bool IsOpen) At(int station, long now)
    {
        var (day, timeOfDay) = Math.DivRem(now, TimeSpan.TicksPerDay);
        var plan = _scenario.Stations[station];
        var time = TimeSpan.FromTicks(timeOfDay);
        return (plan.Servers.At(time), plan.Hours.IsOpen(Weekday((int)day), time));
    }

    private int Weekday(int day) => (Weekdays.Of(_scenario.Run.Start) + day) % 7;
}
