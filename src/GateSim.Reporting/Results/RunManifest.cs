using System.Text.Json;
using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Results;

/// <summary>The manifest of one scenario's run.</summary>
public sealed record RunManifest(ExperimentResult Result, string GateSimVersion, IReadOnlyList<string> Warnings) : Manifest(GateSimVersion)
{
    /// <summary>Null: the simulation was not held against its twin.</summary>
    public TwinCheck? Twin { get; init; }

    protected override string Engine => Result.Engine;

    protected override void WriteFacts(Utf8JsonWriter json)
    {
        var run = Result.Scenario.Run;
        json.WriteString("scenario", Result.Scenario.Name);
        json.WriteNumber("days", run.Days);
        json.WriteNumber("seed", run.Seed);
        json.WriteNumber("confidence", run.Confidence);
        json.WriteNumber("replications", Result.Replications);
        if (run.Replications is FixedReplications { From: not null } range) WriteRange(json, range);
        json.WriteBoolean("partial", Result.IsPartial);
        json.WritePropertyName("precisionReached");
        if (Result.PrecisionReached is { } reached) json.WriteBooleanValue(reached); else json.WriteNullValue();
        json.WriteStartObject("warmUp");
        json.WriteString("length", Spans.Words(Result.WarmUp));
        json.WriteFileNumber("hours", Result.WarmUp.TotalHours);
        json.WriteBoolean("auto", run.WarmUp is null);
        json.WriteEndObject();
        WriteEstimate(json, "unfinishedVehicles", Result.Unfinished);
        if (run.VarianceReduction != VarianceReduction.None) WriteVarianceReduction(json);
        if (Result.LongRun.Count > 0) WriteLongRun(json, Result.LongRun);
        WriteTexts(json, "warnings", Warnings);
        if (Twin is not null) WriteTwin(json, Twin);
    }

    private static void WriteTwin(Utf8JsonWriter json, TwinCheck check)
    {
        json.WriteStartArray("twin");
        foreach (var place in check.Places)
        {
            json.WriteStartObject();
            json.WriteString("station", place.Place);
            json.WriteString("method", MethodWords.Of(place.Method));
            json.WritePropertyName("agrees");
            if (place.Agrees is { } agrees) json.WriteBooleanValue(agrees); else json.WriteNullValue();
            json.WriteStartArray("hoursThatDiffer");
            foreach (var hour in place.Differing) json.WriteNumberValue(hour.Hour);
            json.WriteEndArray();
            WriteTexts(json, "suspects", place.Agrees == false ? [.. check.Twin.LeftOut, .. place.Suspects] : []);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter json, FixedReplications range)
    {
        json.WriteStartObject("range");
        json.WriteNumber("first", range.First);
        json.WriteNumber("last", range.Last);
        json.WriteEndObject();
    }

    private static void WriteEstimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteFileNumber("estimate", estimate.Mean);
        json.WriteFileNumber("low", estimate.Low);
        json.WriteFileNumber("high", estimate.High);
        json.WriteNumber("replications", estimate.Replications);
        json.WriteEndObject();
    }

    private void WriteVarianceReduction(Utf8JsonWriter json)
    {
        json.WriteStartObject("varianceReduction");
        json.WriteString("method", Result.Scenario.Run.VarianceReduction == VarianceReduction.Antithetic ? "antithetic" : "controls");
        json.WriteStartArray("factors");
        foreach (var (key, factor) in Result.VarianceReduced)
        {
            json.WriteStartObject();
            json.WriteString("measure", key.Measure);
            json.WriteString("statistic", key.Statistic);
            json.WriteFileNumber("factor", factor);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLongRun(Utf8JsonWriter json, IReadOnlyList<LongRun> means)
    {
        json.WriteStartArray("batchMeans");
        foreach (var (key, batches) in means)
        {
            json.WriteStartObject();
            json.WriteString("measure", key.Measure);
            json.WriteString("unit", key.Unit);
            json.WriteNumber("batches", batches.Batches);
            json.WriteNumber("daysEach", batches.DaysEach);
            json.WriteFileNumber("correlation", batches.Correlation);
            json.WriteFileNumber("estimate", batches.Mean);
            json.WriteFileNumber("low", batches.Mean - batches.HalfWidth);
            json.WriteFileNumber("high", batches.Mean + batches.HalfWidth);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
