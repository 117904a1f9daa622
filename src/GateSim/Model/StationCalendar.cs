using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>Hours and staffing of a station that has special days in the run.</summary>
internal sealed class StationCalendar
{
    private readonly StaffPlan _ordinary;
    private readonly DayCalendar _calendar;
    private readonly HoursByDay _hours;

    private StationCalendar(StationPlan station, DayCalendar calendar)
    {
        (_ordinary, _calendar) = (station.Servers, calendar);
        _hours = new HoursByDay(station.Hours, calendar);
    }

    /// <summary>Null where no day is special.</summary>
    public static StationCalendar? Of(Scenario scenario, StationPlan station)
    {
        var calendar = DayCalendar.OfStation(scenario, station.Name);
        return calendar.HasSpecialDays ? new StationCalendar(station, calendar) : null;
    }

    public (int Staff, bool IsOpen) At(int day, TimeSpan timeOfDay) =>
        (Servers(day).At(timeOfDay, Servers(day - 1)), _hours.IsOpen(day, timeOfDay));

    public IEnumerable<TimeSpan> Changes(int day) => _hours.Changes(day).Concat(Servers(day).ChangesAfter(Servers(day - 1)));

    private StaffPlan Servers(int day) => _calendar.Last(day, l => l.Servers) ?? _ordinary;
}
