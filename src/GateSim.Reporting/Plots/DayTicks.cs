using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Plots;

/// <summary>Labels for the days of a run that do not overlap, however many days there are: the day's number and its date.</summary>
internal static class DayTicks
{
    private static readonly int[] Steps = [1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640];

    private static readonly Phrase Day = new("day {0}", "ngày {0}");

    public static IEnumerable<(double At, string Text)> Of(PictureStyle style, DateOnly start, int days)
    {
        if (days <= 2) return Enumerable.Range(0, days * 4 + 1).Select(i => (i / 4.0, $"{i * 6 % 24:00}:00\n{Weekday(start.AddDays(i / 4))}"));

        // The weekday only where it changes from tick to tick, the year only where there is more than one; each wants its room.
        var most = (days is > 14 and <= 366 ? 14 : 10) * style.Width / PictureStyle.Usual.Width;
        var step = Array.Find(Steps, s => days / s < most) is > 0 and var found ? found : days;
        return Enumerable.Range(0, (days - 1) / step + 1).Select(i => ((double)(i * step), $"{style.Say(Day, i * step + 1)}\n{Date(start.AddDays(i * step))}"));

        string Weekday(DateOnly date) => style.Date(date, withWeekday: true, withDay: true, withYear: false);

        string Date(DateOnly date) => style.Date(date, withWeekday: days <= 14, withDay: days <= 366, withYear: days > 366);
    }
}
