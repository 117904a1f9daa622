namespace GateSim.Scenarios;

/// <summary>Days of the week counted from Monday = 0.</summary>
internal static class Weekdays
{
    public static int Of(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;
}
