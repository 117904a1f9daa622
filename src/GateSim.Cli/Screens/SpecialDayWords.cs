using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Cli.Screens;

internal static class SpecialDayWords
{
    private const int MostReasons = 6;

    /// <summary>"3 of 30 days (joint exercise, Tet)": how many days of the run are special, and why.</summary>
    public static string Of(Scenario scenario)
    {
        var lines = scenario.SpecialDaysInRun.ToList();
        var days = Enumerable.Range(0, scenario.Run.Days).Count(day => lines.Any(l => l.Holds(scenario.Run.Start.AddDays(day))));
        var reasons = lines.Select(l => l.Why).OfType<string>().Distinct().ToList();
        var why = reasons.Count == 0 ? "" : $" ({string.Join(", ", reasons.Take(MostReasons))}{(reasons.Count > MostReasons ? ", …" : "")})";
        return days == 0 ? "no day of the run" : $"{days} of {Spans.Counted(scenario.Run.Days, "day")}{why}";
    }
}
