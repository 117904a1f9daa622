using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>
/// When a thing with special days is open, day by day of the run. A window belongs to the day on which it begins, also where it reaches into
/// a day that is special; closures cut by the clock, whenever what they cut began.
/// </summary>
internal sealed class HoursByDay(OpeningHours ordinary, DayCalendar calendar)
{
    /// <param name="timeOfDay">0 ≤ t &lt; 24 h.</param>
    public bool IsOpen(int day, TimeSpan timeOfDay) =>
        OpeningWindow.Hold(Windows(day), Windows(day - 1), timeOfDay)
        && !OpeningWindow.Hold(calendar.Closures(day), calendar.Closures(day - 1), timeOfDay);

    /// <summary>Times of that day at which it may open or close.</summary>
    public IEnumerable<TimeSpan> Changes(int day) =>
        OpeningWindow.Changes(Windows(day), Windows(day - 1)).Concat(OpeningWindow.Changes(calendar.Closures(day), calendar.Closures(day - 1)));

    private IReadOnlyList<OpeningWindow> Windows(int day) => (calendar.Last(day, l => l.Hours) ?? ordinary).On(calendar.Weekday(day));
}
