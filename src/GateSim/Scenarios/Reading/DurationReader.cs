using System.Globalization;
using System.Text.RegularExpressions;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>Durations: <c>45 s</c>, <c>2 min</c>, <c>1.5 h</c>, <c>3 days</c>.</summary>
internal static partial class DurationReader
{
    /// <summary>A hundred years.</summary>
    public const int MostDays = 36_600;

    public const string Examples = "45 s, 2 min, 1.5 h or 3 days";

    private static readonly string[] Units = ["s", "min", "h", "days"];

    [GeneratedRegex(@"\A(\S*?[0-9.]) *([^0-9. ]*)\z")]
    private static partial Regex Shape();

    /// <summary>Whole ticks, rounded; null with the complaint as the rest of a sentence about the text: <c>needs a unit</c>.</summary>
    public static long? Ticks(string text, out string complaint)
    {
        complaint = "";
        if (Shape().Match(text) is not { Success: true } match || !NumberText.IsDecimal(match.Groups[1].Value))
        {
            complaint = $"is not a duration such as {Examples}" + NumberText.Fault(text.Split(' ')[0]);
            return null;
        }
        var (number, unit) = (match.Groups[1].Value, match.Groups[2].Value);
        if (unit.Length == 0) complaint = $"needs a unit: {Examples}";
        else if (TicksIn(unit) is not { } size)
            complaint = $"has the unit {Quoted.Of(unit)}, which is not among the units ({string.Join(", ", Units)})" + Meant(unit);
        else if (!text.Contains(' ')) complaint = $"needs a space before the unit: {number} {unit}";
        else if (Nearest(number, size, out complaint) is { } ticks) return ticks;
        return null;
    }

    private static long? Nearest(string number, long size, out string complaint)
    {
        complaint = $"is longer than {MostDays} days";
        if (number.StartsWith('-')) complaint = "is negative";
        if (!decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || value > MostDays * (decimal)TimeSpan.TicksPerDay / size)
        {
            return null;
        }
        if (value < 0) return null;
        complaint = "";
        return (long)decimal.Round(value * size, MidpointRounding.AwayFromZero);
    }

    private static string Meant(string unit) => unit switch
    {
        "sec" or "secs" or "second" or "seconds" or "S" => "; did you mean \"s\"?",
        "m" or "mins" or "minute" or "minutes" or "Min" => "; did you mean \"min\"?",
        "hr" or "hrs" or "hour" or "hours" or "H" => "; did you mean \"h\"?",
        "d" or "D" or "Days" or "Day" => "; did you mean \"days\"?",
        _ => "",
    };

    private static long? TicksIn(string unit) => unit switch
    {
        "s" => TimeSpan.TicksPerSecond,
        "min" => TimeSpan.TicksPerMinute,
        "h" => TimeSpan.TicksPerHour,
        "days" or "day" => TimeSpan.TicksPerDay,
        _ => null,
    };
}
