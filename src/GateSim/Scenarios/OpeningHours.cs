namespace GateSim.Scenarios;

/// <summary>From … to (not included); a <paramref name="To"/> above 24 h lies on the next day.</summary>
public sealed record OpeningWindow(TimeSpan From, TimeSpan To)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>A <paramref name="to"/> that is not later than <paramref name="from"/> lies on the next day.</summary>
    public static OpeningWindow Of(TimeOnly from, TimeOnly to) => new(from.ToTimeSpan(), to > from ? to.ToTimeSpan() : to.ToTimeSpan() + Day);

    /// <summary>Whether one of the windows of a day, or one of the day before that reaches into it, holds a time of that day.</summary>
    public static bool Hold(IReadOnlyList<OpeningWindow> day, IReadOnlyList<OpeningWindow> dayBefore, TimeSpan timeOfDay) =>
        day.Any(w => w.From <= timeOfDay && timeOfDay < w.To) || dayBefore.Any(w => timeOfDay + Day < w.To);

    /// <summary>Times of a day at which a window begins or ends.</summary>
    public static IEnumerable<TimeSpan> Changes(IReadOnlyList<OpeningWindow> day, IReadOnlyList<OpeningWindow> dayBefore) =>
        day.SelectMany(w => new[] { w.From, w.To }).Where(t => t < Day)
            .Concat(dayBefore.Where(w => w.To >= Day).Select(w => w.To - Day))
            .Distinct();
}

/// <summary>When service may start, by day of the week.</summary>
/// <param name="Days">Seven lists of windows, Monday first; an empty one: closed. Null: always open.</param>
public sealed record OpeningHours(IReadOnlyList<IReadOnlyList<OpeningWindow>>? Days)
{
    private static readonly IReadOnlyList<OpeningWindow> WholeDay = [new(TimeSpan.Zero, TimeSpan.FromDays(1))];

    public static OpeningHours Always { get; } = new((IReadOnlyList<IReadOnlyList<OpeningWindow>>?)null);

    /// <summary>The same on every day of the week; a window whose end lies before its beginning ends on the next day.</summary>
    public static OpeningHours Daily(params IReadOnlyList<(TimeOnly From, TimeOnly To)> windows) =>
        new([.. Enumerable.Repeat((IReadOnlyList<OpeningWindow>)[.. windows.Select(w => OpeningWindow.Of(w.From, w.To))], 7)]);

    public bool IsAlways => Days is null;

    /// <summary>What begins on a day of the week.</summary>
    /// <param name="weekday">0 = Monday.</param>
    public IReadOnlyList<OpeningWindow> On(int weekday) => Days is null ? WholeDay : Days[weekday];

    /// <param name="weekday">0 = Monday.</param>
    /// <param name="timeOfDay">0 ≤ t &lt; 24 h.</param>
    public bool IsOpen(int weekday, TimeSpan timeOfDay) => Days is null || OpeningWindow.Hold(Days[weekday], Days[(weekday + 6) % 7], timeOfDay);

    /// <summary>Times of that day at which it may open or close.</summary>
    public IEnumerable<TimeSpan> Changes(int weekday) => Days is null ? [] : OpeningWindow.Changes(Days[weekday], Days[(weekday + 6) % 7]);
}
