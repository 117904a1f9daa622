using System.Globalization;
using System.Text.RegularExpressions;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios;

/// <summary>A statistic of times that results hold only where it is asked for: a share, <c>share&lt;60min</c>, or any quantile, <c>p99.9</c>.</summary>
/// <param name="Name">As it was written, without spaces: rows of results are found by it.</param>
public abstract partial record TimeStatistic(string Name, string Unit)
{
    // The number of a threshold may have an exponent, so the unit begins at the first letter from which on there are only letters.
    [GeneratedRegex(@"\Ashare *(<=|<|>=|>) *(.*?) *([A-Za-z]*)\z")]
    private static partial Regex Share();

    [GeneratedRegex(@"\Ap(0\.[0-9]{1,4}|[1-9][0-9]?(\.[0-9]{1,4})?)\z")]
    private static partial Regex Quantile();

    /// <summary>Null where the text is none.</summary>
    public static TimeStatistic? Of(string text) => Read(text, out _);

    /// <param name="complaint">Where it is meant to be a share and is none: what is wrong, as a sentence; otherwise empty.</param>
    internal static TimeStatistic? Read(string text, out string complaint)
    {
        complaint = "";
        if (Quantile().Match(text) is { Success: true } quantile)
            return decimal.Parse(quantile.Groups[1].Value, CultureInfo.InvariantCulture) is > 0 and var percent ? new QuantileOfTimes(text, percent) : null;
        if (Share().Match(text) is not { Success: true } share) return null;
        var (comparison, number, unit) = (share.Groups[1].Value, share.Groups[2].Value, share.Groups[3].Value);
        if (DurationReader.Ticks($"{number} {unit}".TrimEnd(), out var wrong) is { } ticks)
            return new ShareOfTimes($"share{comparison}{number}{unit}", comparison, ticks);
        complaint = $"the threshold {Quoted.Of(number + unit)} {wrong}";
        return null;
    }
}

/// <summary>The share of times that are below (or above) a threshold.</summary>
/// <param name="Comparison">One of &lt;, &lt;=, &gt; and &gt;=.</param>
public sealed record ShareOfTimes(string Name, string Comparison, long Ticks) : TimeStatistic(Name, "share");

/// <param name="Percent">Between 0 and 100, neither included.</param>
public sealed record QuantileOfTimes(string Name, decimal Percent) : TimeStatistic(Name, "min");
