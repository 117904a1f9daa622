using System.Globalization;
using GateSim.Experiments;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Tables;

/// <summary>One row a measure, tidy.</summary>
public sealed class MeasuresCsv : ResultTable
{
    public override string FileName => "measures.csv";

    public override void Write(ExperimentResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("scenario", "measure", "station", "class", "statistic", "unit", "estimate", "low", "high", "replications");
        foreach (var (key, mean, low, high, replications) in result.Estimates)
        {
            csv.Row(
                result.Scenario.Name, key.Measure, key.Station, key.Class, key.Statistic, key.Unit,
                FileNumber.Of(mean), FileNumber.Of(low), FileNumber.Of(high), replications.ToString(CultureInfo.InvariantCulture));
        }
    }
}
