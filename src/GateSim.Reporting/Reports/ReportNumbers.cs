using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Reports;

/// <summary>Numbers of the results as the language writes them, with its words for their units. The one place where reports do so.</summary>
internal static class ReportNumbers
{
    private static readonly Phrase PerDay = new("vehicles a day", "xe/ngày");
    private static readonly Phrase Minutes = new("min", "phút");
    private static readonly Phrase Hours = new("h", "giờ");
    private static readonly Phrase Vehicles = new("vehicles", "xe");
    private static readonly Phrase MillionPerDay = new("million VND a day", "triệu đồng/ngày");
    private static readonly Phrase ThousandPerVehicle = new("thousand VND a vehicle", "nghìn đồng/xe");

    /// <summary>"117.5 ± 1.8 min"; "117,5 ± 1,8 phút".</summary>
    public static string Of(Estimate estimate, Language language) => Of(Digits.Of(estimate), language);

    /// <summary>Without its interval, but with the digits that this supports.</summary>
    public static string Value(Estimate estimate, Language language) => Of(Digits.Of(estimate) with { HalfWidth = null }, language);

    public static string Of(double value, string unit, Language language) => Of(Digits.Of(value, null, unit), language);

    /// <summary>Of a table, whose column or row says the unit: minutes stay minutes.</summary>
    public static string Cell(Estimate estimate, Language language)
    {
        if (estimate.Mean is null) return Digits.Nothing;
        var (per, sign) = estimate.Key.Unit switch
        {
            "share" => (0.01, language.PercentSign),
            "VND/day" => (1e6, ""),
            "VND/vehicle" => (1e3, ""),
            _ => (1, ""),
        };
        string Number(double? value) => Written(Digits.Number(value / per, estimate.HalfWidth / per, significant: 2, mostDecimals: 2), language);
        return Number(estimate.Mean) + (estimate.HalfWidth is { } half ? $" ± {Number(half)}" : "") + sign;
    }

    /// <summary>"96.7 %".</summary>
    public static string Percent(double share, Language language) => language.Number(share * 100, "0.#") + language.PercentSign;

    private static string Of(Digits.Shown shown, Language language) => shown.Value == Digits.Nothing ? Digits.Nothing
        : Written(shown.Number, language) + (shown.Unit == "%" ? language.PercentSign : " " + Unit(shown.Unit, language));

    private static string Unit(string unit, Language language) => unit switch
    {
        "min" => Minutes.In(language),
        "h" => Hours.In(language),
        "vehicles" => Vehicles.In(language),
        "vehicles/day" => PerDay.In(language),
        "million VND/day" => MillionPerDay.In(language),
        "thousand VND/vehicle" => ThousandPerVehicle.In(language),
        _ => unit,
    };

    // Digits write as English does.
    private static string Written(string number, Language language) => language == Language.English ? number : string.Concat(number.Select(letter => letter switch
    {
        '.' => language.Numbers.NumberDecimalSeparator,
        ',' => language.Numbers.NumberGroupSeparator,
        _ => letter.ToString(),
    }));
}
