using System.Globalization;

namespace GateSim.Reporting.Text;

public static class Spans
{
    /// <summary>"3 days", "1 day", "36 h", "1.5 h", "45 min", "20 s", "0": days where they are whole, else hours, minutes or seconds.</summary>
    public static string Words(TimeSpan span)
    {
        if (span == TimeSpan.Zero) return "0";
        if (span.Ticks % TimeSpan.TicksPerDay == 0) return Counted(span.Days, "day");
        if (span >= TimeSpan.FromHours(1)) return Text(span.TotalHours) + " h";
        return span >= TimeSpan.FromMinutes(1) ? Text(span.TotalMinutes) + " min" : Text(span.TotalSeconds) + " s";

        static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>"1 day", "2 days", "1,200 days".</summary>
    public static string Counted(long count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
