using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Text;

public static class Spans
{
    /// <summary>"3 days", "1 day", "36 h", "1.5 h", "45 min", "20 s", "0": days where they are whole, else hours, minutes or seconds.</summary>
    /// <param name="language">English where it is not given.</param>
    public static string Words(TimeSpan span, Language? language = null)
    {
        language ??= Language.English;
        if (span == TimeSpan.Zero) return "0";
        if (span.Ticks % TimeSpan.TicksPerDay == 0) return Noun.Day.Counted(span.Days, language);
        if (span >= TimeSpan.FromHours(1)) return Text(span.TotalHours, "h");
        return span >= TimeSpan.FromMinutes(1) ? Text(span.TotalMinutes, "min") : Text(span.TotalSeconds, "s");

        string Text(double value, string unit) => $"{language.Number(value, "0.##")} {UnitWords.Of(unit, language)}";
    }

    /// <summary>"1 day", "2 days", "1,200 days".</summary>
    public static string Counted(long count, string noun) =>
        Language.English.Number(count, "N0") + " " + noun + (count == 1 ? "" : "s");
}
