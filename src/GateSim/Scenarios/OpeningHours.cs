namespace GateSim.Scenarios;

/// <summary>From … to (not included); a <paramref name="To"/> above 24 h lies on the next day.</summary>
public sealed record OpeningWindow(TimeSpan From, TimeSpan To);

/// <summary>When service may start, by day of the week.</summary>
/// <param name="Days">Seven lists of windows, Monday first; an empty one: closed. Null: always open.</param>
public sealed record OpeningHours(IReadOnlyList<IReadOnlyList<OpeningWindow>>? Days)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static OpeningHours Always { get; } = new((IReadOnlyList<IReadOnlyList<OpeningWindow>>?)null);

    public bool IsAlways => Days is null;

    /// <param name="weekday">0 = Monday.</param>
    /// <param name="timeOfDay">0 ≤ t &lt; 24 h.</param>
    public bool IsOpen(int weekday, TimeSpan timeOfDay) => Days is null
        || Days[weekday].Any(w => w.From <= timeOfDay && timeOfDay < w.To)
        || Days[(weekday + 6) % 7].Any(w => timeOfDay + Day < w.To);

    /// <summary>Times of that day at which it may open or close.</summary>
    public IEnumerable<TimeSpan> Changes(int weekday) => Days is null ? [] :
        Days[weekday].SelectMany(w => new[] { w.From, w.To })
            .Where(t => t < Day)
            .Concat(Days[(weekday + 6) % 7].Where(w => w.To >= Day).Select(w => w.To - Day))
            .Distinct();
}
