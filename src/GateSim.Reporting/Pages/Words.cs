using System.Globalization;
using GateSim.Experiments;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Pages;

/// <summary>Results in sentences and cells of pages.</summary>
internal static class Words
{
    /// <summary>"+3.2 ± 0.4 min": a change has its sign.</summary>
    public static string Change(Estimate change)
    {
        var shown = Digits.Of(change).ToString();
        return shown == Digits.Nothing ? shown : Signed(OfShare(shown, change.Key.Unit));
    }

    /// <summary>"+3.2 min": a change without its interval, with the digits that an interval of that half-width supports.</summary>
    public static string Change(double change, double halfWidth, string unit) =>
        change == 0 ? "0" : Signed(OfShare((Digits.Of(change, halfWidth, unit) with { HalfWidth = null }).ToString(), unit));

    /// <summary>"95 %".</summary>
    public static string Level(double confidence) => (confidence * 100).ToString("0.###", CultureInfo.InvariantCulture) + " %";

    /// <summary>"a, b and c"; "a, b or c".</summary>
    public static string Listed(IReadOnlyList<string> names, string last = "and") =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} {last} {names[^1]}";

    /// <summary>Without the unit where the heading of the column says it: minutes and shares change theirs.</summary>
    public static string Cell(Estimate estimate) => HasUnitInHeading(estimate.Key.Unit) ? Digits.Of(estimate).Number : Digits.Of(estimate).ToString();

    public static string Heading(string title, string unit) => HasUnitInHeading(unit) ? $"{title}, {unit}" : title;

    /// <summary>A number as it was given, not as an interval would have it: "5 min", "30 %", "1 s".</summary>
    public static string Given(double value, string unit) =>
        unit == "min" && Math.Abs(value) < 1 && !IsShort(value) ? $"{Number(value * 60, "s")} s" : $"{Number(value, unit)} {(unit == "share" ? "%" : unit)}";

    public static string Given(double low, double high, string unit) => low == high ? Given(low, unit) : $"{Number(low, unit)} to {Given(high, unit)}";

    public static string Change(double? change, string unit) => change is 0 ? "0" : Signed(OfShare(Digits.Of(change, null, unit).ToString(), unit));

    /// <summary>"+12 %".</summary>
    public static string Percent(double share) => Signed((share * 100).ToString("0.#;-0.#;0", CultureInfo.InvariantCulture) + " %");

    /// <summary>Values too long for a cell of a table without what all of them begin and end with: "… erlang(3, 30 s) …".</summary>
    public static IReadOnlyList<string> WhereTheyDiffer(IReadOnlyList<string> values)
    {
        const int Long = 60;
        if (values.All(v => v.Length <= Long)) return values;
        var shortest = values.Min(v => v.Length);
        bool AllHave(Func<string, char> character) => values.All(v => character(v) == character(values[0]));
        var before = Enumerable.Range(0, shortest).TakeWhile(i => AllHave(v => v[i])).Count();
        var after = Enumerable.Range(1, shortest - before).TakeWhile(i => AllHave(v => v[^i])).Count();
        // Cut where something begins, not within a word or number.
        var from = values[0].LastIndexOfAny(['{', '['], Math.Max(before - 1, 0)) + 1;
        var until = values[0][^after..].IndexOfAny(['}', ']']);
        var kept = until < 0 ? 0 : after - until;
        return [.. values.Select(v => $"… {v[from..^kept].Trim()} …")];
    }

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"documents 96 %", what binds and what comes as a share of what it can do.</summary>
    public static string Binding(Bottleneck? binding) => binding is null ? "nothing" : $"{binding.Name} {Load(binding)}";

    public static string Load(Bottleneck binding) => (binding.OfferedLoad * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Pays => "pays",
        Verdict.DoesNotPay => "does not pay",
        _ => "cannot tell",
    };

    // A share that goes from 30 to 27 % loses three points, which are ten percent of it.
    private static string OfShare(string change, string unit) => unit == "share" ? change.Replace(" %", " percentage points", StringComparison.Ordinal) : change;

    private static bool HasUnitInHeading(string unit) => unit is not ("min" or "share");

    // 0.016667 min was given in seconds.
    private static bool IsShort(double minutes) => Math.Abs((1000 * minutes) - Math.Round(1000 * minutes)) < 1e-9;

    private static string Number(double value, string unit) => (unit == "share" ? 100 * value : value).ToString("#,0.######", CultureInfo.InvariantCulture);

    private static string Signed(string number) => number[0] switch
    {
        '-' => "−" + number[1..],
        '0' when number.All(c => c is not (> '0' and <= '9')) => number,
        _ => "+" + number,
    };
}
