using GateSim.Experiments;

namespace GateSim.Reporting.Tables;

/// <summary>What all replications say together: one row a number that is over all vehicles, or over the replications.</summary>
public sealed class PooledCsv : ResultTable
{
    public override string FileName => "pooled.csv";

    public override void Write(ExperimentResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("scenario", "over", "measure", "station", "class", "statistic", "unit", "estimate", "low", "high", "replications");
        foreach (var (over, estimate) in result.Pooled)
        {
            var key = estimate.Key;
            var population = over == Population.Vehicles ? "vehicles" : "replications";
            csv.EstimateRow(estimate, result.Scenario.Name, population, key.Measure, key.Station, key.Class, key.Statistic, key.Unit);
        }
    }
}
