using System.Text;
using System.Text.Json;
using GateSim.Experiments;
using GateSim.Reporting.Results;
using GateSim.Reporting.Tables;

namespace GateSim.Cli.Screens;

/// <summary>The result for programs: what stands in run.json, and the measures.</summary>
internal static class JsonScreen
{
    public static void Write(ExperimentResult result, RunManifest manifest, TextWriter output)
    {
        using var run = new MemoryStream();
        manifest.Write(run, files: null);
        using var measures = new MemoryStream();
        new MeasuresJson().Write(result, measures);
        using var whole = new MemoryStream();
        using (var json = new Utf8JsonWriter(whole))
        {
            json.WriteStartObject();
            json.WritePropertyName("run");
            json.WriteRawValue(run.ToArray());
            json.WritePropertyName("measures");
            json.WriteRawValue(measures.ToArray());
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(whole.ToArray()));
    }
}
