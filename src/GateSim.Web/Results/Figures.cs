using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;

namespace GateSim.Web.Results;

/// <summary>Numbers with the digits that their intervals support, as a language writes them.</summary>
internal static class Figures
{
    /// <summary>"117.5 ± 1.8 min"; "117,5 ± 1,8 phút".</summary>
    public static string Of(Experiments.Estimate estimate, Language language) => Of(Digits.Of(estimate, language));

    /// <summary>A value with the digits of a half-width that is not shown.</summary>
    public static string Of(double value, double? halfWidth, string unit, Language language) => Of(Digits.Of(value, halfWidth, unit, language) with { HalfWidth = null });

    /// <summary>"95 %"; "95%".</summary>
    public static string Percent(double share, Language language) => language.Number(share * 100, "0.#") + language.PercentSign;

    // A minus, not a hyphen.
    private static string Of(Digits.Shown shown) => (shown with { Value = shown.Value.Replace('-', '−') }).ToString();
}
