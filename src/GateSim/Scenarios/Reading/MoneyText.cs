using System.Globalization;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>Amounts of money: <c>40000 VND</c>, <c>2.5 billion VND</c>.</summary>
internal static class MoneyText
{
    public const string Examples = "40000 VND, 150 thousand VND, 250 million VND or 2.5 billion VND";
    public const string Pattern = @"^(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)? +((thousand|million|billion) +)?VND$";

    private const string Currency = "VND";
    private const decimal Most = 1e15m;

    private static readonly (string Word, decimal Size)[] Multiples = [("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m)];

    /// <summary>VND; null with the complaint as the rest of a sentence about the text: <c>needs a unit</c>.</summary>
    public static decimal? Parse(string text, out string complaint)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        complaint = $"is not an amount such as {Examples}";
        if (words.Length == 0 || !NumberText.IsDecimal(words[0]))
        {
            if (words.Length > 0) complaint += NumberText.Fault(words[0]);
            return null;
        }
        var multiple = Array.Find(Multiples, m => words.Length > 1 && m.Word == words[1]);
        if (words[^1] != Currency) complaint = $"needs its currency: {Examples}";
        else if (words.Length != (multiple.Word is null ? 2 : 3)) return null;
        else if (words[0].StartsWith('-')) complaint = "is negative";
        else if (Times(words[0], multiple.Word is null ? 1 : multiple.Size) is { } amount) return amount;
        else complaint = "is more than a million billion VND";
        return null;
    }

    private static decimal? Times(string number, decimal size) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value <= Most / size ? value * size : null;

    /// <summary>With the largest multiple of which there is at least one.</summary>
    public static string Of(decimal amount)
    {
        var multiple = Array.Find(Multiples, m => amount >= m.Size && amount / m.Size * m.Size == amount);
        return multiple.Word is null ? $"{Plain(amount)} {Currency}" : $"{Plain(amount / multiple.Size)} {multiple.Word} {Currency}";
    }

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
