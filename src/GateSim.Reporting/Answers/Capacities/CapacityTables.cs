using System.Globalization;
using GateSim.Experiments.Capacities;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Capacities;

/// <summary>The files of <c>gatesim capacity</c>.</summary>
internal static class CapacityTables
{
    /// <summary>Up to where each target is met.</summary>
    public static void Capacities(CapacityResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("target", "unit", "capacity", "low", "high", "reached");
        foreach (var (root, target) in result.Roots.Zip(result.Question.Targets))
        {
            csv.Row(target.Text, result.Question.Scale.Unit, FileNumber.Of(root.Level), root.Level is null ? null : FileNumber.Of(root.Low), root.Level is null ? null : FileNumber.Of(root.High),
                root.Reached ? "true" : "false");
        }
    }

    /// <summary>One row for each level and target.</summary>
    public static void Levels(CapacityResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("level", "level-unit", "sets", "quantity", "limit", "unit", "estimate", "low", "high", "replications");
        foreach (var level in result.Levels)
        {
            foreach (var (estimate, target) in level.Estimates.Zip(result.Question.Targets))
            {
                csv.EstimateRow(estimate, FileNumber.Of(level.Level), result.Question.Scale.Unit, string.Join(' ', result.Question.Scale.Sets(level.Level)),
                    target.Of.ToString(), $"{(target.IsAtMost ? "<=" : ">=")} {FileNumber.Of(target.Limit)}", target.Unit);
            }
        }
    }

    /// <summary>What every replication gave.</summary>
    public static void Replications(CapacityResult result, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("level", "quantity", "unit", "replication", "number");
        foreach (var level in result.Levels)
        {
            foreach (var (values, target) in level.Values.Zip(result.Question.Targets))
            {
                foreach (var (index, value) in values.Index())
                    csv.Row(FileNumber.Of(level.Level), target.Of.ToString(), target.Unit, (index + 1).ToString(CultureInfo.InvariantCulture), FileNumber.Of(value));
            }
        }
    }
}
