using System.Globalization;
using System.Text.RegularExpressions;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments;

/// <summary>What a gate is to reach: a number of the results and its limit.</summary>
/// <param name="IsAtMost">Otherwise the number is to be at least the limit.</param>
/// <param name="Limit">In the unit of the results: minutes, vehicles, a share from 0 to 1.</param>
/// <param name="Text">As it was written.</param>
public sealed partial record Target(Quantity Of, bool IsAtMost, double Limit, string Unit, string Text)
{
    /// <summary>How far a value is beyond the limit, in the unit of the results; 0 or less: the target is met.</summary>
    public double Excess(double value) => IsAtMost ? value - Limit : Limit - value;

    /// <param name="text"><c>clearance-time/p95 &lt;= 120 min</c>; the number may carry another unit of the same kind (<c>2 h</c>, <c>85%</c>), or none.</param>
    /// <exception cref="ScenarioException">It is no target; the message says how one is written.</exception>
    public static Target Read(string text, Scenario scenario)
    {
        const string Option = "--target";
        if (Form().Match(text) is not { Success: true } match)
            throw Wrong(text, "needs the form \"MEASURE <= NUMBER UNIT\", such as \"clearance-time/p95 <= 120 min\" or \"clearance-time/share<60min >= 90%\"");
        var of = QuantityText.Read(match.Groups["of"].Value.Trim(), scenario, Option);
        var unit = UnitOf(of.Sum[0]);
        if (!double.TryParse(match.Groups["number"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            throw Wrong(text, $"has a limit that is no number: \"{match.Groups["number"].Value}\"");
        var written = match.Groups["unit"].Value.Trim();
        if (InUnit(number, written, unit) is not { } limit)
            throw Wrong(text, $"gives its limit in \"{written}\", but {of} is in {unit}");
        return new Target(of, match.Groups["sign"].Value.StartsWith('<'), limit, unit, text.Trim());
    }

    /// <summary>Of a number of the results.</summary>
    internal static string UnitOf(StatisticName name) =>
        MeasureCatalogue.All.FirstOrDefault(m => m.Name == name.Measure && m.Statistics.Contains(name.Statistic))?.Unit ?? "share";

    /// <summary>A number in the unit of the results; null: it cannot be converted.</summary>
    internal static double? InUnit(double number, string written, string unit) => (written, unit) switch
    {
        ("", _) => number,
        ("s", "min") => number / 60,
        ("h", "min") => number * 60,
        ("day" or "days", "min") => number * 1440,
        ("%", "share") => number / 100,
        _ => written == unit || unit.StartsWith(written + "/", StringComparison.Ordinal) ? number : null,
    };

    private static ScenarioException Wrong(string text, string sentence) => new([new Problem($"--target \"{text}\"", sentence)]);

    // The last sign divides: a measure may hold one (share<60min).
    [GeneratedRegex(@"^(?<of>.+?)\s*(?<sign><=|>=)\s*(?<number>[-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*(?<unit>[^<>=\d]*)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Form();
}
