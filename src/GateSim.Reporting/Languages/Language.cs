using System.Globalization;

namespace GateSim.Reporting.Languages;

/// <summary>A language in which pages and pictures speak to people, with its ways of writing numbers and dates. Files for machines have none.</summary>
public sealed class Language
{
    public static Language English { get; } = new("en", "English", CultureInfo.InvariantCulture.NumberFormat, "d MMM yyyy", " %");

    // As in vi-VN (Unicode CLDR): 1.234,5 · 30/06/2025 · 95%. Written out, since the program runs without the data of cultures.
    public static Language Vietnamese { get; } =
        new("vi", "Tiếng Việt", new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." }, "dd/MM/yyyy", "%");

    public static IReadOnlyList<Language> All { get; } = [English, Vietnamese];

    private readonly string _date;

    private Language(string code, string name, NumberFormatInfo numbers, string date, string percentSign)
    {
        (Code, Name, _date, PercentSign) = (code, name, date, percentSign);
        Numbers = NumberFormatInfo.ReadOnly(numbers);
    }

    /// <summary>Of ISO 639-1: <c>en</c>, <c>vi</c>.</summary>
    public string Code { get; }

    /// <summary>As its speakers call it.</summary>
    public string Name { get; }

    public NumberFormatInfo Numbers { get; }

    /// <summary>What follows a number in hundredths, with the space that belongs before it.</summary>
    public string PercentSign { get; }

    /// <returns>Null where there is none of that code.</returns>
    public static Language? Of(string code) => All.FirstOrDefault(l => l.Code == code);

    /// <summary>"16 Jun 2025"; "16/06/2025".</summary>
    public string Date(DateOnly date) => date.ToString(_date, CultureInfo.InvariantCulture);

    public string Number(double value, string format) => value.ToString(format, Numbers);

    /// <summary>
    /// A sentence, in the language that this is. Beside <see cref="Phrase"/>, for sentences of many parts that read better with these where they stand;
    /// numbers in them are written as the language does.
    /// </summary>
    public string Say(FormattableString english, FormattableString vietnamese) => (this == Vietnamese ? vietnamese : english).ToString(Numbers);

    /// <summary>"76 %"; "76%".</summary>
    public string Percent(double share, string format = "0.##") => Number(share * 100, format) + PercentSign;

    /// <summary>"a, b and c"; "a, b và c".</summary>
    public string And(IReadOnlyList<string> names) => Listed(names, this == Vietnamese ? "và" : "and");

    /// <summary>"a, b or c"; "a, b hoặc c".</summary>
    public string Or(IReadOnlyList<string> names) => Listed(names, this == Vietnamese ? "hoặc" : "or");

    public override string ToString() => Code;

    private static string Listed(IReadOnlyList<string> names, string last) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} {last} {names[^1]}";
}
