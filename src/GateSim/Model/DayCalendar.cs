using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>What the special days say of one thing, day by day of the run. Day 0 is the first; the night before it belongs to day -1.</summary>
internal sealed class DayCalendar
{
    private readonly Dictionary<int, List<SpecialDays>> _lines = []; // in the order in which they apply
    private readonly int _firstWeekday;

    /// <param name="lines">Those that concern the thing, in the order in which they apply.</param>
    public DayCalendar(RunPlan run, IEnumerable<SpecialDays> lines)
    {
        _firstWeekday = Weekdays.Of(run.Start);
        foreach (var line in lines)
        {
            var (first, last) = (line.From.DayNumber - run.Start.DayNumber, line.To.DayNumber - run.Start.DayNumber);
            for (var day = Math.Max(first, -1); day <= Math.Min(last, run.Days); day++)
            {
                if (!_lines.TryGetValue(day, out var there)) _lines.Add(day, there = []);
                there.Add(line);
            }
        }
    }

    public static DayCalendar OfStation(Scenario scenario, string station) =>
        new(scenario.Run, scenario.SpecialDays.Where(s => s.ConcernsStation(station)));

    public static DayCalendar OfArea(Scenario scenario, string area) =>
        new(scenario.Run, scenario.SpecialDays.Where(s => s.ConcernsArea(area)));

    /// <summary>Whether any day from the one before the run to the one after it differs from the others of its kind.</summary>
    public bool HasSpecialDays => _lines.Count > 0;

    /// <summary>0 = Monday.</summary>
    public int Weekday(int day) => (_firstWeekday + day + 7) % 7;

    /// <summary>What the last of the day's lines that says it says; null where none does.</summary>
    public T? Last<T>(int day, Func<SpecialDays, T?> said)
        where T : class =>
        _lines.GetValueOrDefault(day)?.Select(said).LastOrDefault(s => s is not null);

    /// <summary>What is taken away from the hours of a day.</summary>
    public IReadOnlyList<OpeningWindow> Closures(int day) => _lines.TryGetValue(day, out var lines) ? [.. lines.SelectMany(l => l.Closed)] : [];
}
