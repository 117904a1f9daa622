namespace GateSim.Scenarios.Reading;

/// <summary>A range of times by the gate's clock or, with a time zone after it, by a neighbour's: <c>08:00-19:00 Asia/Shanghai</c>.</summary>
/// <param name="Ahead">By how much that clock is ahead of the gate's.</param>
internal readonly record struct ZonedRange(TimeRange Range, TimeSpan Ahead)
{
    public const string Pattern = $"^{TimeRange.Times}( +{TimeZones.Pattern})?$";

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public bool IsWholeDay => Range == TimeRange.WholeDay;

    /// <summary>Null with the complaint as the rest of a sentence about the text.</summary>
    public static ZonedRange? Parse(string text, Desk desk, out string complaint)
    {
        var ahead = TimeSpan.Zero;
        if (ZoneOf(text) is { } zone)
        {
            if (TimeZones.AheadOfGate(zone, desk, out complaint) is not { } known) return null;
            ahead = known;
            text = text[..^zone.Length].TrimEnd(' ');
        }
        return TimeRange.Parse(text, out complaint) is { } range ? new ZonedRange(range, ahead) : null;
    }

    // What follows the last space, where a range stands before it.
    private static string? ZoneOf(string text) =>
        text.LastIndexOf(' ') is > 0 and var space && TimeRange.IsRange(text[..space].TrimEnd(' ')) ? text[(space + 1)..] : null;

    /// <summary>
    /// By the gate's clock. A window belongs to the gate's day on which it then begins; <c>Later</c> says by how many days that is later than
    /// the day that it had. A whole day that the gate's midnight cuts becomes two windows, each of which can be written.
    /// </summary>
    public IEnumerable<(int Later, OpeningWindow Window)> AtTheGate()
    {
        var from = Range.From - Ahead;
        var later = (int)Math.Floor(from / Day);
        from -= later * Day;
        if (!IsWholeDay || from == TimeSpan.Zero) return [(later, new OpeningWindow(from, from + (Range.To - Range.From)))];
        return [(later, new OpeningWindow(from, Day)), (later + 1, new OpeningWindow(TimeSpan.Zero, from))];
    }
}
