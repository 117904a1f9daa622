using System.Globalization;
using System.Text.RegularExpressions;

namespace GateSim.Experiments.Designs;

/// <summary>A key of a scenario and the values that it is to take, in the order in which they were written.</summary>
/// <param name="Path">As <c>--set</c> takes it.</param>
/// <param name="Values">Each as <c>--set</c> takes it; at least one.</param>
public sealed partial record Factor(string Path, IReadOnlyList<string> Values)
{
    /// <summary>More of them nobody wants to wait for.</summary>
    public const int MostValues = 1_000;

    /// <summary>The last key of the path: <c>servers</c>.</summary>
    public string ShortName => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>The values as numbers, where each is one (with the same unit, if with one), for axes; otherwise null.</summary>
    public IReadOnlyList<double>? Numbers
    {
        get
        {
            var parts = Values.Select(v => NumberWithUnit().Match(v)).ToList();
            return parts.TrueForAll(p => p.Success) && parts.Select(p => p.Groups["unit"].Value).Distinct().Count() == 1
                ? [.. parts.Select(p => double.Parse(p.Groups["number"].Value, CultureInfo.InvariantCulture))]
                : null;
        }
    }

    /// <summary>What the numbers count: <c>min</c>, <c>%</c>; empty where they are plain numbers.</summary>
    public string Unit => NumberWithUnit().Match(Values[0]) is { Success: true } first ? first.Groups["unit"].Value : "";

    public string Set(string value) => $"{Path}={value}";

    /// <summary>
    /// <c>stations.lanes.servers=4..14</c>, also with a step (<c>4..14..2</c>) and with one unit (<c>1 min..3 min..0.5 min</c>); or values one
    /// by one, divided by commas outside of brackets and quotes.
    /// </summary>
    /// <exception cref="FormatException">It is none; the message says what is wrong and how to mend it.</exception>
    public static Factor Read(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) throw new FormatException($"\"{text}\" needs the form PATH=VALUES, such as stations.lanes.servers=4..14 or demand.vehiclesPerDay=1550,2000");
        var (path, values) = (text[..equals].Trim(), text[(equals + 1)..].Trim());
        if (values.Length == 0) throw new FormatException($"\"{text}\" has no values after the \"=\"; give a range such as 4..14, or values divided by commas");
        var list = Range().Match(values) is { Success: true } range ? Steps(text, range) : Split(values);
        if (list.Any(v => v.Length == 0)) throw new FormatException($"\"{text}\" has an empty value between its commas");
        if (list.Distinct(StringComparer.Ordinal).Count() < list.Count) throw new FormatException($"\"{text}\" names a value twice");
        return new Factor(path, list);
    }

    private static List<string> Steps(string text, Match range)
    {
        decimal Number(string group) => decimal.Parse(range.Groups[group].Value, NumberStyles.Float, CultureInfo.InvariantCulture);
        List<string> units = [.. range.Groups.Values.Where(g => g.Name.StartsWith("unit", StringComparison.Ordinal) && g.Length > 0).Select(g => g.Value).Distinct()];
        if (units.Count > 1) throw new FormatException($"\"{text}\" mixes the units {string.Join(" and ", units)}; a range has one, such as 1 min..3 min..0.5 min");
        var (low, high, step) = (Number("low"), Number("high"), range.Groups["step"].Success ? Number("step") : 1);
        if (step <= 0) throw new FormatException($"\"{text}\" has the step {step.ToString(CultureInfo.InvariantCulture)}; it must be above 0");
        if (high < low) throw new FormatException($"\"{text}\" runs backwards; write the smaller number first");
        if ((high - low) / step >= MostValues) throw new FormatException($"\"{text}\" has more than {MostValues} values; choose a larger step (4..14..2)");
        var unit = units.Count == 0 ? "" : units[0] == "%" ? "%" : $" {units[0]}";
        List<string> values = [];
        for (var value = low; value <= high; value += step) values.Add(value.ToString("0.############", CultureInfo.InvariantCulture) + unit);
        return values;
    }

    private static List<string> Split(string values)
    {
        List<string> parts = [];
        var (start, depth, quote) = (0, 0, '\0');
        for (var i = 0; i < values.Length; i++)
        {
            var letter = values[i];
            if (quote != '\0') quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'') quote = letter;
            else if (letter is '{' or '[' or '(') depth++;
            else if (letter is '}' or ']' or ')') depth--;
            else if (letter == ',' && depth == 0)
            {
                parts.Add(values[start..i].Trim());
                start = i + 1;
            }
        }
        parts.Add(values[start..].Trim());
        return parts;
    }

    [GeneratedRegex(@"^(?<number>-?\d+(\.\d+)?) ?(?<unit>%|[a-z]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWithUnit();

    [GeneratedRegex(@"^(?<low>\d+(\.\d+)?) ?(?<unit1>%|[a-z]*)\.\.(?<high>\d+(\.\d+)?) ?(?<unit2>%|[a-z]*)(\.\.(?<step>\d+(\.\d+)?) ?(?<unit3>%|[a-z]*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
