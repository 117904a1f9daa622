using System.Globalization;
using System.Text.RegularExpressions;

namespace GateSim.Scenarios.Reading;

/// <summary>From … to (not included) within a day: <c>07:00-20:00</c>. One that crosses midnight ends above 24 h.</summary>
internal readonly partial record struct TimeRange(TimeSpan From, TimeSpan To)
{
    public const string Example = "07:00-20:00";
    public const string Times = @"\d{2}:\d{2}(:\d{2})?-\d{2}:\d{2}(:\d{2})?";
    public const string Pattern = $"^{Times}$";
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static TimeRange WholeDay { get; } = new(TimeSpan.Zero, Day);

    [GeneratedRegex(@"\A([0-9]{2}):([0-9]{2})(?::([0-9]{2}))? *- *([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?\z")]
    private static partial Regex Shape();

    /// <summary>It has the shape of a range; its times may still not exist.</summary>
    public static bool IsRange(string text) => Shape().IsMatch(text);

    /// <summary>Null with the complaint as the rest of a sentence about the text: <c>is empty</c>.</summary>
    public static TimeRange? Parse(string text, out string complaint)
    {
        complaint = $"is not a range of times such as {Example}";
        if (Shape().Match(text) is not { Success: true } match) return null;
        if (Time(match, 1) is not { } from || Time(match, 4) is not { } to) { complaint = "names a time that does not exist"; return null; }
        if (from == Day) { complaint = "begins at 24:00, which can only be an end"; return null; }
        if (from == to) { complaint = "ends when it begins; the whole day is 00:00-24:00"; return null; }
        return new TimeRange(from, to < from ? to + Day : to);
    }

    private static TimeSpan? Time(Match match, int group)
    {
        int Part(int offset) => match.Groups[group + offset] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var time = new TimeSpan(Part(0), Part(1), Part(2));
        return Part(1) < 60 && Part(2) < 60 && time <= Day ? time : null;
    }

    /// <summary>Whether some time of day lies in both.</summary>
    public bool Overlaps(TimeRange other) => Meets(other, TimeSpan.Zero) || Meets(other, Day) || Meets(other, -Day);

    private bool Meets(TimeRange other, TimeSpan later) => From < other.To + later && other.From + later < To;

    public override string ToString() => $"{Text(From)}-{Text(To > Day ? To - Day : To)}";

    private static string Text(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}") + (time.Seconds > 0 ? $":{time.Seconds:00}" : "");
}
