using System.Globalization;
using GateSim.Experiments.Sizing;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Sizing;

/// <summary>The files of <c>gatesim size</c>.</summary>
internal static class SizeTables
{
    /// <summary>One row for each value that was looked at and each target.</summary>
    public static void Values(SizeResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("path", "value", "quantity", "limit", "tolerance", "unit", "verdict", "estimate", "low", "high", "replications");
        foreach (var tried in result.Tried)
        {
            foreach (var (outcome, tolerance) in tried.Outcomes.Zip(result.Question.Tolerances))
            {
                csv.EstimateRow(outcome.Estimate, result.Question.Factor.Path, tried.Value, outcome.Target.Of.ToString(),
                    $"{(outcome.Target.IsAtMost ? "<=" : ">=")} {FileNumber.Of(outcome.Target.Limit)}", FileNumber.Of(tolerance), outcome.Target.Unit, SizeAnswer.Word(outcome.Verdict));
            }
        }
    }

    /// <summary>What every replication gave.</summary>
    public static void Replications(SizeResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("path", "value", "quantity", "unit", "replication", "number");
        foreach (var tried in result.Tried)
        {
            foreach (var outcome in tried.Outcomes)
            {
                foreach (var (index, number) in outcome.Values.Index())
                {
                    csv.Row(result.Question.Factor.Path, tried.Value, outcome.Target.Of.ToString(), outcome.Target.Unit,
                        (index + 1).ToString(CultureInfo.InvariantCulture), FileNumber.Of(number));
                }
            }
        }
    }
}
