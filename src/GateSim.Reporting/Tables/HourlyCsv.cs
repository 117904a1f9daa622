using System.Globalization;
using GateSim.Experiments;

namespace GateSim.Reporting.Tables;

/// <summary>One row a station, hour of day and measure.</summary>
public sealed class HourlyCsv : ResultTable
{
    public override string FileName => "hourly.csv";

    public override void Write(ExperimentResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("scenario", "station", "hour", "measure", "unit", "estimate", "low", "high", "replications");
        foreach (var (hour, estimate) in result.Hourly)
        {
            var key = estimate.Key;
            csv.EstimateRow(estimate, result.Scenario.Name, key.Station, hour.ToString(CultureInfo.InvariantCulture), key.Measure, key.Unit);
        }
    }
}
