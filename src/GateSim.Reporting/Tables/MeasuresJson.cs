using GateSim.Experiments;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Tables;

/// <summary>The rows of <see cref="MeasuresCsv"/> as an array of objects, null for an empty cell.</summary>
public sealed class MeasuresJson : ResultTable
{
    public override string FileName => "measures.json";

    public override void Write(ExperimentResult result, Stream to) => JsonFile.Write(to, json =>
    {
        json.WriteStartArray();
        foreach (var (key, mean, low, high, replications) in result.Estimates)
        {
            json.WriteStartObject();
            json.WriteString("scenario", result.Scenario.Name);
            json.WriteString("measure", key.Measure);
            json.WriteString("station", key.Station);
            json.WriteString("class", key.Class);
            json.WriteString("statistic", key.Statistic);
            json.WriteString("unit", key.Unit);
            json.WriteFileNumber("estimate", mean);
            json.WriteFileNumber("low", low);
            json.WriteFileNumber("high", high);
            json.WriteNumber("replications", replications);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
