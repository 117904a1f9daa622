using System.Globalization;

namespace GateSim.Reporting.Text;

/// <summary>Numbers as files hold them: 10 significant digits, a decimal point, nothing grouped, no trailing zeros, never "-0".</summary>
public static class FileNumber
{
    private const string Plain = "0.############################";

    /// <summary>
    /// Plain digits from 1e-15 to below 1e21, an exponent only beyond; null for what is not a number, which a file shows as an empty cell.
    /// </summary>
    public static string? Of(double? value)
    {
        if (value is not { } number || !double.IsFinite(number)) return null;
        var size = Math.Abs(number);
        if (size == 0) return "0";
        if (size is < 1e-15 or >= 1e21) return number.ToString("0.#########E+0", CultureInfo.InvariantCulture);

        // E9 rounds the exact binary value to ten digits; decimal holds these exactly, and knows no exponent.
        var rounded = number.ToString("E9", CultureInfo.InvariantCulture);
        return decimal.Parse(rounded, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(Plain, CultureInfo.InvariantCulture);
    }
}
