using System.Text.Json;
using GateSim.Reporting.Answers;

namespace GateSim.Reporting.Results;

/// <summary>The manifest of a question's answer.</summary>
public sealed record AnswerManifest(AnswerSheet Answer, string GateSimVersion) : Manifest(GateSimVersion)
{
    protected override string Engine => "automatic"; // each of its runs chooses by itself

    protected override void WriteFacts(Utf8JsonWriter json)
    {
        WriteTexts(json, "scenarios", [.. Answer.Scenarios.Select(s => s.Name)]);
        json.WriteNumber("seed", Answer.Scenarios[0].Run.Seed);
        json.WriteNumber("confidence", Answer.Scenarios[0].Run.Confidence);
        json.WriteNumber("replications", Answer.Replications);
        WriteTexts(json, "answer", Answer.Sentences);
        WriteTexts(json, "warnings", Answer.Warnings);
    }
}
