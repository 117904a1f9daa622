using System.Globalization;

namespace GateSim.Randomness.Distributions;

/// <summary>Durations as a scenario writes them: <c>45 s</c>, <c>2 min</c>, <c>1.5 h</c>, <c>3 days</c>.</summary>
public static class DurationText
{
    /// <summary>In the largest unit in which it is a short decimal.</summary>
    public static string Of(long ticks)
    {
        foreach (var (unit, size) in new[] { ("days", TimeSpan.TicksPerDay), ("h", TimeSpan.TicksPerHour), ("min", TimeSpan.TicksPerMinute) })
        {
            var value = (decimal)ticks / size;
            if (value >= 1 && value * 100 == decimal.Truncate(value * 100)) return $"{value.ToString("0.##", CultureInfo.InvariantCulture)} {unit}";
        }
        return $"{((decimal)ticks / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture)} s";
    }
}
