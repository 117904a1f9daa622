using GateSim.Experiments;

namespace GateSim.Reporting.Text;

/// <summary>Amounts within sentences: <c>12.3 ± 0.4 min</c>.</summary>
internal static class Quantities
{
    /// <summary>A difference in the unit of an estimate, with the estimate's uncertainty.</summary>
    public static string Difference(double amount, Estimate of) => Digits.Of(Math.Abs(amount), of.HalfWidth, of.Key.Unit).ToString() + Points(of.Key.Unit);

    /// <summary>A plain amount: a limit or a tolerance.</summary>
    public static string Amount(double amount, string unit) => Digits.Of(amount, null, unit).ToString();

    // What is added to a share is points, not a share of it.
    private static string Points(string unit) => unit == "share" ? " points" : "";
}
