using GateSim.Scenarios;

namespace GateSim.Model.Areas;

/// <summary>When an area lets vehicles in, and how many, day by day of the run.</summary>
internal sealed class AreaTimetable
{
    private readonly AreaPlan _plan;
    private readonly DayCalendar _calendar;
    private readonly HoursByDay _hours;

    public AreaTimetable(Scenario scenario, AreaPlan plan)
    {
        _plan = plan;
        _calendar = DayCalendar.OfArea(scenario, plan.Name);
        _hours = new HoursByDay(plan.Hours, _calendar);
    }

    public bool IsOpen(int day, TimeSpan timeOfDay) => _hours.IsOpen(day, timeOfDay);

    /// <summary>Null: any number.</summary>
    public int? PerHour(int day, TimeSpan timeOfDay) => Rates(day)?.At(timeOfDay, Rates(day - 1) ?? Rates(day)!);

    /// <summary>Null: any number.</summary>
    public int? PerDay(int day) => (int?)_calendar.Last(day, l => (object?)l.PerDay) ?? _plan.PerDay;

    /// <summary>Times of that day at which any of it may change, midnight first.</summary>
    public IEnumerable<TimeSpan> Changes(int day) =>
        _hours.Changes(day).Concat(Rates(day) is { } rates ? rates.ChangesAfter(Rates(day - 1) ?? rates) : []).Prepend(TimeSpan.Zero).Distinct().Order();

    /// <summary>How many vehicles it can let in between two moments, if they are there; infinite where nothing limits it.</summary>
    /// <param name="from">Ticks from the start of the run, as <paramref name="to"/>.</param>
    public double Capacity(long from, long to)
    {
        var capacity = 0.0;
        for (var day = (int)(from / TimeSpan.TicksPerDay); day * TimeSpan.TicksPerDay < to; day++)
        {
            var (first, last) = (Math.Max(from, day * TimeSpan.TicksPerDay), Math.Min(to, (day + 1) * TimeSpan.TicksPerDay));
            var part = (double)(last - first) / TimeSpan.TicksPerDay;
            capacity += Math.Min(PerDay(day) * part ?? double.PositiveInfinity, ByTheHour(day, first, last));
        }
        return capacity;
    }

    private double ByTheHour(int day, long from, long to)
    {
        long[] edges = [from, .. Changes(day).Select(t => (day * TimeSpan.TicksPerDay) + t.Ticks).Where(t => from < t && t < to), to];
        var vehicles = 0.0;
        foreach (var (start, end) in edges.Zip(edges.Skip(1)))
        {
            var time = TimeSpan.FromTicks(start % TimeSpan.TicksPerDay);
            if (!IsOpen(day, time)) continue;
            vehicles += PerHour(day, time) * TimeSpan.FromTicks(end - start).TotalHours ?? double.PositiveInfinity;
        }
        return vehicles;
    }

    private StaffPlan? Rates(int day) => _calendar.Last(day, l => l.PerHour) ?? _plan.PerHour;
}
