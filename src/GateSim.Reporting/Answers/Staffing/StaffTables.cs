using System.Globalization;
using GateSim.Experiments.Staffing;
using GateSim.Reporting.Answers.Sizing;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Staffing;

/// <summary>The files of <c>gatesim size --by-hour</c>.</summary>
internal static class StaffTables
{
    /// <summary>One row a block.</summary>
    public static void Blocks(StaffResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("path", "hours", "servers", "constant", "offered-load");
        foreach (var (index, block) in result.Question.Blocks.Blocks.Index())
        {
            csv.Row(result.Question.Path, StaffAnswer.Name(block), Text(result.Profile?.Blocks[index].Servers), Text(result.Constant?.Blocks[index].Servers),
                FileNumber.Of(result.OfferedLoad[index]));
        }
    }

    /// <summary>One row for each block and target.</summary>
    public static void OneFewer(StaffResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("path", "hours", "quantity", "limit", "unit", "verdict", "estimate", "low", "high", "replications");
        foreach (var (block, fewer) in result.Question.Blocks.Blocks.Zip(result.Fewer))
        {
            foreach (var (target, estimate) in result.Question.Targets.Zip(fewer.Estimates))
            {
                csv.EstimateRow(estimate, result.Question.Path, StaffAnswer.Name(block), target.Of.ToString(), $"{(target.IsAtMost ? "<=" : ">=")} {FileNumber.Of(target.Limit)}",
                    target.Unit, SizeAnswer.Word(fewer.Verdict));
            }
        }
    }

    private static string? Text(int? servers) => servers?.ToString(CultureInfo.InvariantCulture);
}
