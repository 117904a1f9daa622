using System.Globalization;
using GateSim.Experiments;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Text;

/// <summary>
/// Numbers as people read them, with only the digits that the half-width of the interval supports:
/// <list type="bullet">
/// <item>the half-width has two significant digits, the estimate ends where it ends: 12.346 ± 0.046, 1,235 ± 56, 1,234,600 ± 5,600;</item>
/// <item>without an interval, or with one of no width, three significant digits, but whole numbers are not rounded: 0.123, 12.3, 1,235;</item>
/// <item>120 minutes or more are shown in hours: 119 min, 2.00 h;</item>
/// <item>shares are shown in %, VND a day in millions, VND a vehicle in thousands.</item>
/// </list>
/// </summary>
public static class Digits
{
    public const string Nothing = "–";
    private const double HoursFrom = 120;

    /// <param name="Value">"12.346", or <see cref="Nothing"/>.</param>
    /// <param name="HalfWidth">"0.046"; null where there is no interval.</param>
    /// <param name="Unit">"h" for many minutes, "%" for shares, otherwise the unit of the measure; in the language.</param>
    /// <param name="Language">In which it is written.</param>
    public readonly record struct Shown(string Value, string? HalfWidth, string Unit, Language Language)
    {
        /// <summary>"12.346 ± 0.046".</summary>
        public string Number => HalfWidth is null ? Value : $"{Value} ± {HalfWidth}";

        public override string ToString() => Value == Nothing ? Nothing : Unit == "%" ? Number + Language.PercentSign : $"{Number} {Unit}";
    }

    public static Shown Of(Estimate estimate, Language? language = null) => Of(estimate.Mean, estimate.HalfWidth, estimate.Key.Unit, language);

    /// <param name="unit">As in the measures: <c>min</c>, <c>share</c> and VND are converted.</param>
    /// <param name="language">English where it is not given.</param>
    public static Shown Of(double? value, double? halfWidth, string unit, Language? language = null)
    {
        language ??= Language.English;
        if (value is not { } number || !double.IsFinite(number)) return new Shown(Nothing, null, UnitWords.Of(unit, language), language);
        var (per, shownUnit) = unit switch
        {
            "min" when Math.Abs(number) >= HoursFrom => (60, "h"),
            "share" => (0.01, "%"),
            "VND/day" => (1e6, "million VND/day"),
            "VND/vehicle" => (1e3, "thousand VND/vehicle"),
            _ => (1, unit),
        };
        var half = halfWidth / per;
        return new Shown(
            Number(number / per, half, language: language), half is null ? null : Number(half.Value, half, language: language), UnitWords.Of(shownUnit, language), language);
    }

    /// <summary>A value alone, with the digits that its half-width supports.</summary>
    /// <param name="significant">Digits of the half-width that are shown: 2, or 1 where there is little room.</param>
    /// <param name="mostDecimals">Nobody decides on what lies beyond them.</param>
    public static string Number(double? value, double? halfWidth = null, int significant = 2, int mostDecimals = 15, Language? language = null)
    {
        if (value is not { } number || !double.IsFinite(number)) return Nothing;
        var decimals = halfWidth is > 0 and { } half
            ? significant - 1 - Exponent(half, significant)
            : number == 0 ? 0 : Math.Max(0, 2 - Exponent(number, significant: 3));
        decimals = Math.Min(decimals, mostDecimals);
        return Grouped(Rounded(number, decimals), Math.Max(0, decimals), language ?? Language.English);
    }

    /// <summary>A number of replications to come, upwards to two digits that count: a forecast knows no more.</summary>
    public static long Forecast(double count)
    {
        if (count < 100) return (long)Math.Ceiling(count);
        var unit = Math.Pow(10, Math.Floor(Math.Log10(count)) - 1);
        return (long)(Math.Ceiling(count / unit) * unit);
    }

    /// <summary>Of ten, after rounding: 0.0996 with two digits is 0.10, hence -1.</summary>
    private static int Exponent(double value, int significant)
    {
        var text = Math.Abs(value).ToString($"E{significant - 1}", CultureInfo.InvariantCulture);
        return int.Parse(text.AsSpan(text.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    /// <param name="decimals">Below 0: to tens, hundreds … Above 0 the formatting rounds.</param>
    private static double Rounded(double value, int decimals)
    {
        if (decimals > 0) return value;
        var unit = Math.Pow(10, -decimals);
        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }

    private static string Grouped(double value, int decimals, Language language)
    {
        var text = language.Number(value, "N" + Math.Min(decimals, 15).ToString(CultureInfo.InvariantCulture));
        return text.StartsWith('-') && !text.AsSpan().ContainsAnyInRange('1', '9') ? text[1..] : text;
    }
}
