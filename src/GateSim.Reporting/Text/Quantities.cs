using GateSim.Experiments;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Text;

/// <summary>Amounts within sentences: <c>12.3 ± 0.4 min</c>.</summary>
internal static class Quantities
{
    /// <summary>A difference in the unit of an estimate, with the estimate's uncertainty.</summary>
    public static string Difference(double amount, Estimate of, Language language)
    {
        var shown = Digits.Of(Math.Abs(amount), of.HalfWidth, of.Key.Unit, language);
        // What is added to a share is points, not a share of it.
        return (of.Key.Unit == "share" ? shown with { Unit = UnitWords.Of("% points", language) } : shown).ToString();
    }

    /// <summary>A plain amount: a limit or a tolerance.</summary>
    public static string Amount(double amount, string unit, Language language) => Digits.Of(amount, null, unit, language).ToString();
}
