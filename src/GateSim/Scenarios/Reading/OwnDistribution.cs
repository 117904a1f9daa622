using System.Globalization;
using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios.Reading;

/// <summary>A distribution that is not of this library can give anything; what no run could go on with is found before it.</summary>
internal static class OwnDistribution
{
    private const int Steps = 1000;

    /// <summary>What is wrong with it, as the rest of a sentence; null: nothing was found.</summary>
    public static string? Fault(Distribution distribution)
    {
        if (distribution.GetType().Assembly == typeof(Distribution).Assembly) return null;
        if (!double.IsFinite(distribution.Mean) || distribution.Mean < 0) return Say($"has the mean {distribution.Mean}; it must be finite and not negative");
        if (double.IsNaN(distribution.Cv) || distribution.Cv < 0) return Say($"has the cv {distribution.Cv}; it must not be negative");
        double before = 0;
        foreach (var u in Enumerable.Range(1, Steps - 1).Select(i => (double)i / Steps).Prepend(1e-12).Append(1 - 1e-12))
        {
            var value = distribution.Quantile(u);
            if (double.IsNaN(value) || value < 0) return Say($"has the quantile {value} at {u}; a duration is not negative");
            if (value < before) return Say($"has a quantile that falls before {u}; it must not fall");
            before = value;
        }
        return null;
    }

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
