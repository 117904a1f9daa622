using System.Text.RegularExpressions;

namespace GateSim.Scenarios.Reading.Trees;

/// <summary>Numbers in the decimal forms of YAML's core schema, without leading zeros.</summary>
internal static partial class NumberText
{
    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\A[-+]?(0|[1-9][0-9]*)\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A[-+]?\.?([0-9][0-9a-fA-F_xo.+-]*|inf|Inf|INF|nan|NaN|NAN)\z")]
    private static partial Regex NumberLike();

    public static bool IsDecimal(string text) => Decimal().IsMatch(text);

    public static bool IsWhole(string text) => Whole().IsMatch(text);

    /// <summary>Meant as a number, though it may not be a valid one: <c>010</c>, <c>1_0</c>, <c>.inf</c>.</summary>
    public static bool LooksLikeNumber(string text) => NumberLike().IsMatch(text);

    /// <summary>Why something that looks like a number is none, as the tail of a sentence; empty where there is nothing to add.</summary>
    public static string Fault(string text)
    {
        if (!LooksLikeNumber(text) || IsDecimal(text)) return "";
        var digits = text.TrimStart('-', '+');
        if (digits.StartsWith('.') && digits.Length > 1 && char.IsLetter(digits[1])) return ": numbers are finite";
        if (digits.Contains('_')) return ": numbers are written without underscores";
        if (digits.StartsWith("0x", StringComparison.Ordinal) || digits.StartsWith("0o", StringComparison.Ordinal)) return ": numbers are decimal";
        return digits.StartsWith('0') && digits.Length > 1 && char.IsAsciiDigit(digits[1]) ? ": numbers have no leading zeros" : "";
    }
}
