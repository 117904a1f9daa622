using GateSim.Experiments;

namespace GateSim.Reporting.Tables;

/// <summary>One row a measure, tidy.</summary>
public sealed class MeasuresCsv : ResultTable
{
    public override string FileName => "measures.csv";

    public override void Write(ExperimentResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("scenario", "measure", "station", "class", "statistic", "unit", "estimate", "low", "high", "replications");
        foreach (var estimate in result.Estimates)
        {
            var key = estimate.Key;
            csv.EstimateRow(estimate, result.Scenario.Name, key.Measure, key.Station, key.Class, key.Statistic, key.Unit);
        }
    }
}
