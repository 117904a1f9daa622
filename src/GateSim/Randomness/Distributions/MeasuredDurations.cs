using System.Globalization;

namespace GateSim.Randomness.Distributions;

/// <summary>A file of one column: the header <c>minutes</c> or <c>seconds</c>, then one duration a line.</summary>
internal static class MeasuredDurations
{
    /// <summary>The durations in ticks, in the file's order, at least one.</summary>
    /// <exception cref="FormatException">What is wrong with the file, with its name and the line.</exception>
    public static long[] Read(string path)
    {
        var file = Path.GetFileName(path);
        // Some programs quote every cell.
        var lines = MeasuredLines.Of(path).Select(line => line.Trim() is ['"', .. var quoted, '"'] ? quoted : line).ToArray().AsSpan();
        while (lines.Length > 0 && string.IsNullOrWhiteSpace(lines[^1])) lines = lines[..^1];
        if (lines.Length == 0) throw new FormatException($"{file}:1  the file is empty; it needs the header minutes or seconds, and values below it");

        var unit = lines[0].Trim();
        long size = unit switch
        {
            "minutes" => TimeSpan.TicksPerMinute,
            "seconds" => TimeSpan.TicksPerSecond,
            _ => throw new FormatException($"{file}:1  the header must be minutes or seconds, not \"{unit}\""),
        };
        if (lines.Length == 1) throw new FormatException($"{file}:1  there are no values below the header");

        var durations = new long[lines.Length - 1];
        string? firstError = null;
        var others = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            if (ErrorIn(lines[i], unit, size, out durations[i - 1]) is not { } error) continue;
            if (firstError is null) firstError = $"{file}:{i + 1}  {error}";
            else others++;
        }
        return firstError is null ? durations : throw new FormatException(others switch
        {
            0 => firstError,
            1 => $"{firstError} (and another line is wrong)",
            _ => $"{firstError} (and {others} other lines are wrong)",
        });
    }

    private static string? ErrorIn(string line, string unit, long size, out long ticks)
    {
        ticks = 0;
        var text = line.Trim();
        if (text.Length == 0) return "the line is blank";
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return $"\"{text}\" is not a number of {unit}";
        }
        if (value < 0) return $"{text} {unit} is negative";
        var exact = value * size;
        if (exact > Distribution.LongestTicks) return $"{text} {unit} is longer than 3,000 years";
        ticks = (long)(exact + 0.5);
        return null;
    }
}
