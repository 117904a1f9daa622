using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers.Sweeps;

/// <summary>The tables of a sweep for people.</summary>
internal static class SweepTables
{
    private const int MostRows = 40;
    private const int MostColumns = 4; // of numbers, each some 18 letters wide

    private static readonly Phrase Factor = new("factor", "yếu tố");
    private static readonly Phrase Change = new("change", "thay đổi");

    public static IEnumerable<AnswerTable> Of(SweepResult sweep, IReadOnlyList<StatisticName> shown, Language language) =>
        IsCrossed(sweep) ? shown.Select(name => Crossed(sweep, name, language)) : [List(sweep, shown, language)];

    /// <summary>What each factor does, and each two together, sorted by size.</summary>
    public static AnswerTable Effects(SweepResult sweep, IReadOnlyList<FactorialEffect> effects, StatisticName name, Language language)
    {
        var what = StatisticWords.Of(name, sweep.Plan.Base, language);
        return new AnswerTable(
            language.Say(
                $"What the {what} changes by from the low to the high level, the largest first (× : of two together, beyond what each does)",
                $"Mức thay đổi của {what} từ mức thấp lên mức cao, lớn nhất ở trên cùng (×: của hai yếu tố kết hợp, ngoài phần của từng yếu tố)"),
            [Factor.In(language), Change.In(language)],
            [.. effects.OrderByDescending(e => Math.Abs(e.Change.Mean ?? 0)).Take(MostRows).Select(e => new[] { Name(sweep, e), Words.Change(e.Change, language) })]);
    }

    /// <summary><c>lanes.servers × vehiclesPerDay</c>.</summary>
    public static string Name(SweepResult sweep, FactorialEffect effect)
    {
        var (factors, names) = (sweep.Plan.Design.Factors, FactorNames.Of(sweep.Plan.Design.Factors));
        return string.Join(" × ", effect.Factors.Select(f => names[factors.Index().First(i => i.Item.Path == f.Path).Index]));
    }

    // Two factors, one down and one across, where all of it fits.
    private static bool IsCrossed(SweepResult sweep) =>
        sweep.Plan.Design.IsGrid && sweep.Plan.Design.Factors.Count == 2
        && sweep.Plan.Design.Factors[0].Values.Count <= MostRows && sweep.Plan.Design.Factors[1].Values.Count <= MostColumns;

    private static AnswerTable Crossed(SweepResult sweep, StatisticName name, Language language)
    {
        var (down, across) = (sweep.Plan.Design.Factors[0], sweep.Plan.Design.Factors[1]);
        var names = FactorNames.Of(sweep.Plan.Design.Factors);
        string Cell(string row, string column) => sweep.Points.FirstOrDefault(p => p.Values[0] == row && p.Values[1] == column) is { } point
            ? Digits.Of(point.Result.Estimate(name), language).ToString()
            : Digits.Nothing;
        var what = Words.Capital(StatisticWords.Of(name, sweep.Plan.Base, language));
        return new AnswerTable(
            language.Say($"{what} by {names[0]} (down) and {names[1]} (across)", $"{what} theo {names[0]} (hàng) và {names[1]} (cột)"),
            [names[0], .. across.Values],
            [.. down.Values.Select(row => (IReadOnlyList<string>)[row, .. across.Values.Select(column => Cell(row, column))])]);
    }

    private static AnswerTable List(SweepResult sweep, IReadOnlyList<StatisticName> shown, Language language)
    {
        var names = FactorNames.Of(sweep.Plan.Design.Factors);
        StatisticName[] columns = [.. shown.Take(Math.Max(1, MostColumns - 1))];
        var cut = sweep.Points.Count <= MostRows ? "" : language.Say(
            $" (the first {MostRows}; all {sweep.Points.Count} are in sweep.csv)", $" ({MostRows} điểm đầu; cả {sweep.Points.Count} điểm có trong sweep.csv)");
        return new AnswerTable(
            language.Say($"The points{cut}", $"Các điểm{cut}"),
            [string.Join(", ", names), .. columns.Select(c => TargetWords.Of(c, sweep.Plan.Base, language))],
            [.. sweep.Points.Take(MostRows).Select(p => (IReadOnlyList<string>)[string.Join(", ", p.Values), .. columns.Select(c => Digits.Of(p.Result.Estimate(c), language).ToString())])]);
    }
}
