using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Pages;

/// <summary>Results in sentences and cells of pages; in English where no language is given.</summary>
internal static class Words
{
    private static readonly Phrase Pays = new("pays", "có lợi");
    private static readonly Phrase DoesNotPay = new("does not pay", "không có lợi");
    private static readonly Phrase CannotTell = new("cannot tell", "chưa kết luận được");

    /// <summary>"+3.2 ± 0.4 min": a change has its sign.</summary>
    public static string Change(Estimate change, Language? language = null)
    {
        var shown = OfShare(Digits.Of(change, language), change.Key.Unit).ToString();
        return shown == Digits.Nothing ? shown : Signed(shown);
    }

    /// <summary>"+3.2 min": a change without its interval, with the digits that an interval of that half-width supports.</summary>
    public static string Change(double change, double halfWidth, string unit, Language? language = null) =>
        change == 0 ? "0" : Signed(OfShare(Digits.Of(change, halfWidth, unit, language) with { HalfWidth = null }, unit).ToString());

    /// <summary>"95 %".</summary>
    public static string Level(double confidence, Language? language = null) => (language ?? Language.English).Percent(confidence, "0.###");

    /// <summary>"a, b and c".</summary>
    public static string Listed(IReadOnlyList<string> names) => Language.English.And(names);

    /// <summary>Without the unit where the heading of the column says it: minutes and shares change theirs.</summary>
    public static string Cell(Estimate estimate) => HasUnitInHeading(estimate.Key.Unit) ? Digits.Of(estimate).Number : Digits.Of(estimate).ToString();

    public static string Heading(string title, string unit) => HasUnitInHeading(unit) ? $"{title}, {unit}" : title;

    /// <summary>A number as it was given, not as an interval would have it: "5 min", "30 %", "1 s".</summary>
    public static string Given(double value, string unit, Language? language = null)
    {
        language ??= Language.English;
        if (unit == "min" && Math.Abs(value) < 1 && !IsShort(value)) (value, unit) = (value * 60, "s");
        return unit == "share" ? Number(value, unit, language) + language.PercentSign : $"{Number(value, unit, language)} {UnitWords.Of(unit, language)}";
    }

    public static string Given(double low, double high, string unit) => low == high ? Given(low, unit) : $"{Number(low, unit, Language.English)} to {Given(high, unit)}";

    public static string Change(double? change, string unit) => change is 0 ? "0" : Signed(OfShare(Digits.Of(change, null, unit), unit).ToString());

    /// <summary>"+12 %".</summary>
    public static string Percent(double share) => Signed(Language.English.Percent(share, "0.#;-0.#;0"));

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

    public static string Load(Bottleneck binding, Language? language = null) => (language ?? Language.English).Percent(binding.OfferedLoad, "0");

    public static string Of(Verdict verdict, Language? language = null) => (verdict switch
    {
        Verdict.Pays => Pays,
        Verdict.DoesNotPay => DoesNotPay,
        _ => CannotTell,
    }).In(language ?? Language.English);

    // A share that goes from 30 to 27 % loses three points, which are ten percent of it.
    private static Digits.Shown OfShare(Digits.Shown change, string unit) => unit == "share" ? change with { Unit = UnitWords.Of("percentage points", change.Language) } : change;

    private static bool HasUnitInHeading(string unit) => unit is not ("min" or "share");

    // 0.016667 min was given in seconds.
    private static bool IsShort(double minutes) => Math.Abs((1000 * minutes) - Math.Round(1000 * minutes)) < 1e-9;

    private static string Number(double value, string unit, Language language) => language.Number(unit == "share" ? 100 * value : value, "#,0.######");

    private static string Signed(string number) => number[0] switch
    {
        '-' => "−" + number[1..],
        '0' when number.All(c => c is not (> '0' and <= '9')) => number,
        _ => "+" + number,
    };
}
