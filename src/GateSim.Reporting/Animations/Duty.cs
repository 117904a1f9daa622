using GateSim.Model;

namespace GateSim.Reporting.Animations;

/// <summary>How many servers a station has on duty from some time of the day on; an area that lets vehicles in has one, otherwise none.</summary>
/// <param name="From">Milliseconds from midnight.</param>
internal readonly record struct Duty(long From, int Servers)
{
    /// <summary>By place, stations first, then areas: what changes along a day of the run.</summary>
    /// <param name="day">From 1.</param>
    public static IReadOnlyList<IReadOnlyList<Duty>> Of(GatePlan plan, int day)
    {
        var midnight = TimeSpan.FromDays(day - 1).Ticks;
        long[] changes = [midnight, .. plan.Timetable.ChangesOn(day - 1).Where(t => t > midnight)];
        return
        [
            .. plan.Scenario.Stations.Select((_, station) => Steps(changes.Select(t => Step(t - midnight, OnDuty(plan, station, t))))),
            .. plan.AreaTimetables.Select(area => Steps(area.Changes(day - 1).Select(t => Step(t.Ticks, area.IsOpen(day - 1, t) ? 1 : 0)))),
        ];
    }

    private static int OnDuty(GatePlan plan, int station, long now)
    {
        var (staff, isOpen) = plan.Timetable.At(station, now);
        return isOpen ? staff : 0;
    }

    private static Duty Step(long ticks, int servers) => new(ticks / TimeSpan.TicksPerMillisecond, servers);

    private static List<Duty> Steps(IEnumerable<Duty> all)
    {
        var steps = new List<Duty>();
        foreach (var step in all)
        {
            if (steps.Count == 0 || steps[^1].Servers != step.Servers) steps.Add(step);
        }
        return steps;
    }
}
