using System.Globalization;

namespace GateSim.Reporting.Plots;

/// <summary>Labels for the days of a run that do not overlap, however many days there are: the day's number and its date.</summary>
internal static class DayTicks
{
    private static readonly int[] Steps = [1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640];

    public static IEnumerable<(double At, string Text)> Of(DateOnly start, int days)
    {
        if (days <= 2) return Enumerable.Range(0, days * 4 + 1).Select(i => (i / 4.0, TimeOfDay(start, i * 6)));

        // The weekday only where it changes from tick to tick, the year only where there is more than one; each wants its room.
        var (format, most) = days <= 14 ? ("ddd d MMM", 10) : days <= 366 ? ("d MMM", 14) : ("MMM yyyy", 10);
        var step = Array.Find(Steps, s => days / s < most) is > 0 and var found ? found : days;
        return Enumerable.Range(0, (days - 1) / step + 1).Select(i => ((double)(i * step), $"day {i * step + 1}\n{Date(start, i * step, format)}"));
    }

    private static string TimeOfDay(DateOnly start, int hour) => $"{hour % 24:00}:00\n{Date(start, hour / 24, "ddd d MMM")}";

    private static string Date(DateOnly start, int day, string format) => start.AddDays(day).ToString(format, CultureInfo.InvariantCulture);
}
