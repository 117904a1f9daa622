using System.Globalization;
using GateSim.Experiments.Sensitivity;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Sensitivity;

/// <summary>The tables of a sensitivity study for machines.</summary>
internal static class SensitivityCsv
{
    public static IEnumerable<DataFile> Of(SensitivityFindings found)
    {
        if (found.OneAtATime.Count > 0) yield return new DataFile("one-at-a-time.csv", to => WriteOneAtATime(found, to));
        if (found.Morris.Count > 0) yield return new DataFile("elementary-effects.csv", to => WriteMorris(found, to));
        if (found.Sobol.Count > 0) yield return new DataFile("sobol.csv", to => WriteSobol(found, to));
        if (found.Decision is { } joint) yield return new DataFile("decision.csv", to => WriteDecision(found, joint, to));
    }

    private static void WriteOneAtATime(SensitivityFindings found, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("input", "path", "value", "of", "unit", "before", "change", "low", "high", "replications");
        foreach (var one in found.OneAtATime)
        {
            foreach (var (value, end) in new[] { (one.Input.Low, one.AtLow), (one.Input.High, one.AtHigh) })
                csv.EstimateRow(end.Change, one.Input.Name, one.Input.Path, value, $"{found.Of}", found.Unit, FileNumber.Of(end.Before.Mean));
        }
    }

    private static void WriteMorris(SensitivityFindings found, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("input", "path", "of", "unit", "meanSize", "low", "high", "mean", "deviation");
        foreach (var (input, effect) in found.Inputs.Zip(found.Morris))
            csv.Row([input.Name, input.Path, $"{found.Of}", found.Unit, .. Cells(effect.MeanSize), FileNumber.Of(effect.Mean), FileNumber.Of(effect.Deviation)]);
    }

    private static void WriteSobol(SensitivityFindings found, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("input", "path", "of", "first", "firstLow", "firstHigh", "total", "totalLow", "totalHigh");
        foreach (var (input, index) in found.Inputs.Zip(found.Sobol)) csv.Row([input.Name, input.Path, $"{found.Of}", .. Cells(index.First), .. Cells(index.Total)]);
    }

    /// <summary>A row a point: the values of all inputs there, and what the decision changes.</summary>
    private static void WriteDecision(SensitivityFindings found, JointDecision joint, Stream to)
    {
        var ranges = found.Inputs.Select(i => new InputRange(i)).ToList();
        using var csv = new CsvWriter(to);
        csv.Row([.. found.Inputs.Select(i => i.Name).Prepend("point"), "of", "unit", "before", "after", "verdict", "change", "low", "high", "replications"]);
        foreach (var (number, point) in joint.Points.Index())
        {
            csv.EstimateRow(point.Difference.Change,
                [.. ranges.Zip(point.Positions, (range, at) => range.Value(at)).Prepend((number + 1).ToString(CultureInfo.InvariantCulture)), $"{found.Of}", found.Unit,
                    FileNumber.Of(point.Difference.Before.Mean), FileNumber.Of(point.Difference.After.Mean), Pages.Words.Of(point.Verdict)]);
        }
    }

    private static IEnumerable<string?> Cells(BootstrapInterval value) => [FileNumber.Of(value.Value), FileNumber.Of(value.Low), FileNumber.Of(value.High)];
}
