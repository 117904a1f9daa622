using System.Globalization;
using System.Text.RegularExpressions;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>
/// Clocks by which hours can be given, beside the gate's own. A table of our own, not the machine's: results are the same on any machine. Only
/// zones without daylight saving are in it, since the gate's clock has none either.
/// </summary>
internal static partial class TimeZones
{
    public const string Pattern = @"(UTC([+-]\d{2}:\d{2})?|[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+)";

    private static readonly TimeSpan Farthest = TimeSpan.FromHours(14);

    private static readonly Dictionary<string, TimeSpan> Known = new()
    {
        ["Asia/Shanghai"] = TimeSpan.FromHours(8),
        ["Asia/Ho_Chi_Minh"] = GateClock.AheadOfUtc,
        ["Asia/Bangkok"] = GateClock.AheadOfUtc,
        ["Asia/Vientiane"] = GateClock.AheadOfUtc,
        ["Asia/Phnom_Penh"] = GateClock.AheadOfUtc,
        ["UTC"] = TimeSpan.Zero,
    };

    [GeneratedRegex(@"\AUTC([+-])([0-9]{2}):([0-5][0-9])\z")]
    private static partial Regex FixedOffset();

    /// <summary>By how much the zone's clock is ahead of the gate's; null with the complaint as the rest of a sentence about the text.</summary>
    public static TimeSpan? AheadOfGate(string zone, Desk desk, out string complaint)
    {
        complaint = "";
        if (Known.TryGetValue(zone, out var offset)) return offset - GateClock.AheadOfUtc;
        if (FixedOffset().Match(zone) is { Success: true } match)
        {
            var size = new TimeSpan(Number(match.Groups[2]), Number(match.Groups[3]), 0);
            if (size <= Farthest) return (match.Groups[1].Value == "-" ? -size : size) - GateClock.AheadOfUtc;
        }
        complaint = zone.StartsWith("UTC", StringComparison.Ordinal)
            ? $"has the offset {Quoted.Of(zone)}, which is not one such as UTC+08:00, at most 14 hours"
            : $"has the time zone {Quoted.Of(zone)}, which is not among those known, all without daylight saving ({Quoted.Some([.. Known.Keys])}); "
                + "for any other write a fixed offset such as UTC+08:00" + desk.Meant(zone, [.. Known.Keys]);
        return null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);
}
