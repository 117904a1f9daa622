using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers.Sweeps;

/// <summary>The tables of a sweep for people.</summary>
internal static class SweepTables
{
    private const int MostRows = 40;
    private const int MostColumns = 4; // of numbers, each some 18 letters wide

    public static IEnumerable<AnswerTable> Of(SweepResult sweep, IReadOnlyList<StatisticName> shown) =>
        IsCrossed(sweep) ? shown.Select(name => Crossed(sweep, name)) : [List(sweep, shown)];

    /// <summary>What each factor does, and each two together, sorted by size.</summary>
    public static AnswerTable Effects(SweepResult sweep, IReadOnlyList<FactorialEffect> effects, StatisticName name) => new(
        $"What the {StatisticWords.Of(name)} changes by from the low to the high level, the largest first (× : of two together, beyond what each does)",
        ["factor", "change"],
        [.. effects.OrderByDescending(e => Math.Abs(e.Change.Mean ?? 0)).Take(MostRows).Select(e => new[] { Name(sweep, e), Words.Change(e.Change) })]);

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

    private static AnswerTable Crossed(SweepResult sweep, StatisticName name)
    {
        var (down, across) = (sweep.Plan.Design.Factors[0], sweep.Plan.Design.Factors[1]);
        var names = FactorNames.Of(sweep.Plan.Design.Factors);
        string Cell(string row, string column) => sweep.Points.FirstOrDefault(p => p.Values[0] == row && p.Values[1] == column) is { } point
            ? Digits.Of(point.Result.Estimate(name)).ToString()
            : Digits.Nothing;
        return new AnswerTable(
            $"{Words.Capital(StatisticWords.Of(name))} by {names[0]} (down) and {names[1]} (across)",
            [names[0], .. across.Values],
            [.. down.Values.Select(row => (IReadOnlyList<string>)[row, .. across.Values.Select(column => Cell(row, column))])]);
    }

    private static AnswerTable List(SweepResult sweep, IReadOnlyList<StatisticName> shown)
    {
        var names = FactorNames.Of(sweep.Plan.Design.Factors);
        StatisticName[] columns = [.. shown.Take(Math.Max(1, MostColumns - 1))];
        var cut = sweep.Points.Count > MostRows ? $" (the first {MostRows}; all {sweep.Points.Count} are in sweep.csv)" : "";
        return new AnswerTable(
            $"The points{cut}",
            [string.Join(", ", names), .. columns.Select(c => c.ToString())],
            [.. sweep.Points.Take(MostRows).Select(p => (IReadOnlyList<string>)[string.Join(", ", p.Values), .. columns.Select(c => Digits.Of(p.Result.Estimate(c)).ToString())])]);
    }
}
