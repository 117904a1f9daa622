using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Web.Words;

namespace GateSim.Web.Results;

/// <summary>Numbers with the digits that their intervals support, as a language writes them.</summary>
internal static class Figures
{
    /// <summary>"117.5 ± 1.8 min"; "117,5 ± 1,8 phút".</summary>
    public static string Of(Experiments.Estimate estimate, Language language) => Of(Digits.Of(estimate), language);

    /// <summary>A value with the digits of a half-width that is not shown.</summary>
    public static string Of(double value, double? halfWidth, string unit, Language language) => Of(Digits.Of(value, halfWidth, unit) with { HalfWidth = null }, language);

    /// <summary>"95 %"; "95%".</summary>
    public static string Percent(double share, Language language) => language.Number(share * 100, "0.#") + language.PercentSign;

    private static string Of(Digits.Shown shown, Language language)
    {
        if (shown.Value == Digits.Nothing) return Digits.Nothing;
        // A minus, not a hyphen.
        shown = shown with { Value = shown.Value.Replace('-', '−') };
        var number = language == Language.Vietnamese ? Swapped(shown.Number) : shown.Number;
        return shown.Unit == "%" ? number + language.PercentSign : $"{number} {Unit(shown.Unit, language)}";
    }

    private static string Unit(string unit, Language language) => unit switch
    {
        "min" => ResultWords.Minutes.In(language),
        "h" => ResultWords.HoursUnit.In(language),
        "vehicles" => ResultWords.Vehicles.In(language),
        "vehicles/day" => ResultWords.VehiclesADay.In(language),
        _ => unit,
    };

    // 1,234.5 becomes 1.234,5.
    private static string Swapped(string number) => string.Concat(number.Select(c => c switch { ',' => '.', '.' => ',', _ => c }));
}
