using System.Globalization;
using System.Text.RegularExpressions;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Comparisons;

/// <summary>The largest difference that does not matter, as a command line says it.</summary>
public static partial class Indifference
{
    /// <param name="text"><c>0.1 min</c>; also in another unit of the same kind (<c>6 s</c>, <c>1%</c>), or without one.</param>
    /// <returns>In the unit of the quantity's results; above 0.</returns>
    /// <exception cref="ScenarioException">It is none.</exception>
    public static double Read(string text, Quantity of)
    {
        var unit = Target.UnitOf(of.Sum[0]);
        if (Form().Match(text) is not { Success: true } match || !double.TryParse(match.Groups["number"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            throw Wrong(text, $"needs a number, with a unit or in {unit}, such as \"0.1 min\"");
        var written = match.Groups["unit"].Value.Trim();
        if (Target.InUnit(number, written, unit) is not { } value) throw Wrong(text, $"is in \"{written}\", but {of} is in {unit}");
        return value > 0 ? value : throw Wrong(text, "must be above 0");
    }

    private static ScenarioException Wrong(string text, string sentence) => new([new Problem($"--indifference \"{text}\"", sentence)]);

    [GeneratedRegex(@"^\s*(?<number>[-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*(?<unit>[^\d]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
