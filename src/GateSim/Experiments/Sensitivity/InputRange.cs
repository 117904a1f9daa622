using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GateSim.Scenarios;

namespace GateSim.Experiments.Sensitivity;

/// <summary>
/// The values between the two ends of an uncertain input. Where the ends differ in numbers alone, each of these goes from the one to the other, all
/// in step: <c>lognormal(20 min, cv 0.4)</c> and <c>lognormal(40 min, cv 0.8)</c> have <c>lognormal(30 min, cv 0.6)</c> in their midst. Whole numbers
/// without a unit stay whole. Where more differs there is nothing between: the input switches in the middle.
/// </summary>
public sealed partial class InputRange
{
    private const int Decimals = 9; // of the position in the range: shares that add up to 100 % at both ends do so between them

    private readonly IReadOnlyList<(string Before, decimal Low, decimal High, bool IsWhole)>? _numbers;
    private readonly string _after = "";

    public InputRange(UncertainInput input)
    {
        Input = input;
        MatchCollection low = Number().Matches(input.Low), high = Number().Matches(input.High);
        if (low.Count != high.Count || Number().Replace(input.Low, "#") != Number().Replace(input.High, "#")) return;
        _numbers = [.. low.Zip(high).Select((pair, i) => (
            input.Low[(i == 0 ? 0 : low[i - 1].Index + low[i - 1].Length)..pair.First.Index],
            Value(pair.First),
            Value(pair.Second),
            IsWhole(input.Low, pair.First) && IsWhole(input.High, pair.Second)))];
        _after = low.Count == 0 ? input.Low : input.Low[(low[^1].Index + low[^1].Length)..];
    }

    public UncertainInput Input { get; }

    /// <summary>There is nothing between its ends.</summary>
    public bool IsSwitch => _numbers is null;

    /// <summary>The value as <c>--set</c> takes it.</summary>
    /// <param name="position">From 0, the low end, to 1, the high end.</param>
    public string Value(double position)
    {
        if (_numbers is null) return position < 0.5 ? Input.Low : Input.High;
        var at = Math.Round((decimal)position, Decimals, MidpointRounding.ToEven);
        var text = new StringBuilder();
        foreach (var (before, low, high, isWhole) in _numbers)
        {
            var value = low + at * (high - low);
            if (isWhole) value = Math.Round(value, MidpointRounding.AwayFromZero);
            text.Append(before).Append(value.ToString("0.############", CultureInfo.InvariantCulture));
        }
        return text.Append(_after).ToString();
    }

    public string Set(double position) => $"{Input.Path}={Value(position)}";

    private static decimal Value(Match number) => decimal.Parse(number.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // 4 or 4.5 min or 4% or 4.0 can lie anywhere, 4 alone is a number of things.
    private static bool IsWhole(string text, Match number) =>
        !number.Value.Contains('.', StringComparison.Ordinal) && !UnitFollows().IsMatch(text[(number.Index + number.Length)..]);

    // Not those of times of day (07:00), of stretches of hours ("06-09") or of names (lane2, station-2).
    [GeneratedRegex(@"(?<![\w:.\-])[0-9]+(\.[0-9]+)?(?![\w:.\-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(%| [a-zA-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex UnitFollows();
}
