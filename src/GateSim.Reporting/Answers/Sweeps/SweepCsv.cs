using System.Globalization;
using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers.Sweeps;

/// <summary>The tables of a sweep for machines, tidy.</summary>
internal static class SweepCsv
{
    private static readonly string[] Key = ["measure", "station", "class", "statistic", "unit"];

    /// <summary>A row a point and number.</summary>
    public static void WriteEstimates(SweepResult sweep, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row([.. PointHeads(sweep), .. Key, "estimate", "low", "high", "replications"]);
        foreach (var point in sweep.Points)
        {
            foreach (var estimate in point.Result.Estimates.Where(e => IsWanted(sweep, e.Key))) csv.EstimateRow(estimate, [.. PointCells(point), .. Cells(estimate.Key)]);
        }
    }

    /// <summary>A row a point, replication and number: what the estimates rest on.</summary>
    public static void WriteReplications(SweepResult sweep, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row([.. PointHeads(sweep), "replication", .. Key, "value"]);
        foreach (var point in sweep.Points)
        {
            int[] wanted = [.. point.Result.Keys.Index().Where(k => IsWanted(sweep, k.Item)).Select(k => k.Index)];
            foreach (var (number, values) in point.Result.Values.Index())
            {
                foreach (var i in wanted) csv.Row([.. PointCells(point), Whole(number + 1), .. Cells(point.Result.Keys[i]), FileNumber.Of(values[i])]);
            }
        }
    }

    /// <summary>A row an effect and number; the second factor is empty for what one does alone.</summary>
    public static void WriteEffects(IReadOnlyList<FactorialEffect> effects, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row(["factor", "with", .. Key, "effect", "low", "high", "replications"]);
        foreach (var effect in effects)
            csv.EstimateRow(effect.Change, [effect.Factors[0].Path, effect.Factors.Count > 1 ? effect.Factors[1].Path : null, .. Cells(effect.Change.Key)]);
    }

    private static bool IsWanted(SweepResult sweep, StatisticKey key) => sweep.Plan.Of.Count == 0 || sweep.Plan.Of.Any(name => name.Names(key));

    private static IEnumerable<string> PointHeads(SweepResult sweep) => sweep.Plan.Design.Factors.Select(f => f.Path).Prepend("point");

    private static IEnumerable<string> PointCells(SweepPoint point) => point.Values.Prepend(Whole(point.Plan.Point.Number));

    private static IEnumerable<string?> Cells(StatisticKey key) => [key.Measure, key.Station, key.Class, key.Statistic, key.Unit];

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
