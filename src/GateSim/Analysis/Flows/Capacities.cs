using GateSim.Model;
using GateSim.Scenarios;

namespace GateSim.Analysis.Flows;

/// <summary>What stations and areas can do in each step of the run.</summary>
internal static class Capacities
{
    /// <summary>Who is on duty when, in minutes from the start; neighbours differ.</summary>
    public static IReadOnlyList<(double Minutes, int Servers)> Duty(GatePlan plan, int station)
    {
        var duty = new List<(double Minutes, int Servers)>();
        foreach (var (ticks, servers) in plan.Timetable.OnDuty(station, 0, plan.Scenario.Run.Length.Ticks))
        {
            var minutes = (double)ticks / TimeSpan.TicksPerMinute;
            if (duty.Count > 0 && duty[^1].Servers == servers) duty[^1] = (duty[^1].Minutes + minutes, servers);
            else duty.Add((minutes, servers));
        }
        return duty;
    }

    /// <summary>Share of the time in which a server is not under repair.</summary>
    public static double Availability(StationPlan station) =>
        station.Breakdowns is { } b && b.Every.Mean + b.Lasts.Mean > 0 ? b.Every.Mean / (b.Every.Mean + b.Lasts.Mean) : 1;

    /// <summary>Server minutes in each step.</summary>
    public static double[] OfStation(IReadOnlyList<(double Minutes, int Servers)> duty, double availability, Grid grid)
    {
        var steps = new double[grid.Steps];
        var from = 0.0;
        foreach (var (minutes, servers) in duty)
        {
            var to = from + minutes;
            for (var step = (int)(from / Grid.Minutes); servers > 0 && step < steps.Length && step * Grid.Minutes < to; step++)
                steps[step] += servers * availability * (Math.Min(to, (step + 1) * Grid.Minutes) - Math.Max(from, step * Grid.Minutes));
            from = to;
        }
        return steps;
    }

    /// <summary>Vehicles that it may let in in each step, by its hours and its rate. Its places are not looked at.</summary>
    public static double[] OfArea(GatePlan plan, int area, Grid grid)
    {
        var timetable = plan.AreaTimetables[area];
        var steps = new double[grid.Steps];
        for (var step = 0; step < steps.Length; step++)
        {
            var (day, time) = (step / Grid.PerDay, TimeSpan.FromTicks(step % Grid.PerDay * Grid.Ticks));
            if (timetable.IsOpen(day, time)) steps[step] = timetable.PerHour(day, time) is { } rate ? (double)rate / Grid.PerHour : double.PositiveInfinity;
        }
        return steps;
    }

    /// <summary>Vehicles that an area may let in on each day; null where no day has a limit.</summary>
    public static double[]? QuotasOfArea(GatePlan plan, int area, Grid grid)
    {
        double?[] days = [.. Enumerable.Range(0, grid.Days).Select(day => (double?)plan.AreaTimetables[area].PerDay(day))];
        return days.All(d => d is null) ? null : [.. days.Select(d => d ?? double.PositiveInfinity)];
    }
}
