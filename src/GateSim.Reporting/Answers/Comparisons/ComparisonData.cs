using System.Globalization;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>A comparison for machines.</summary>
internal static class ComparisonData
{
    /// <summary>Each alternative by each quantity; the intervals are each for itself.</summary>
    public static void WriteAlternatives(Comparison comparison, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("alternative", "file", "sets", "quantity", "unit", "rank", "estimate", "low", "high", "replications");
        foreach (var measure in comparison.Measures)
        {
            foreach (var (i, alternative) in comparison.Alternatives.All.Index())
            {
                var rank = measure.Ranking.Index().First(r => r.Item == i).Index + 1;
                csv.EstimateRow(measure.Estimates[i], alternative.Name, Path.GetFileName(alternative.Case.File), SetsOf(alternative), measure.Quantity.ToString(), measure.Key.Unit, Number(rank));
            }
        }
    }

    /// <summary>All three kinds of differences; the intervals of one kind hold together.</summary>
    public static void WriteDifferences(Comparison comparison, Stream to)
    {
        var names = comparison.Alternatives.Names;
        using var csv = new CsvWriter(to);
        csv.Row("quantity", "unit", "kind", "alternative", "from", "finding", "varianceReduction", "estimate", "low", "high", "replications");
        foreach (var measure in comparison.Measures)
        {
            foreach (var difference in measure.FromFirst) Row(measure, "first", difference);
            foreach (var difference in measure.Pairs) Row(measure, "pair", difference);
            if (names.Count < 3) continue;
            foreach (var (i, compared) in measure.WithBest.Index())
            {
                csv.Row(measure.Quantity.ToString(), measure.Key.Unit, "best", names[i], null, ComparisonTables.InWords(measure, i), null, null,
                    FileNumber.Of(compared.Low), FileNumber.Of(compared.High), Number(measure.Replications));
            }
        }

        void Row(MeasureComparison measure, string kind, AlternativeDifference difference) => csv.EstimateRow(
            difference.Change, measure.Quantity.ToString(), measure.Key.Unit, kind, names[difference.Of], names[difference.From],
            ComparisonTables.Of(measure.Judge(difference)), FileNumber.Of(difference.VarianceReduction));
    }

    public static void WriteReplications(Comparison comparison, Stream to) =>
        WriteReplications(comparison.Alternatives, comparison.Measures.Select(m => (m.Quantity.ToString(), m.Key.Unit, m.Values)), to);

    /// <summary>What all the rest can be computed from.</summary>
    public static void WriteReplications(Alternatives alternatives, IEnumerable<(string Quantity, string Unit, IReadOnlyList<IReadOnlyList<double?>> Values)> measures, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("quantity", "unit", "alternative", "replication", "value");
        foreach (var (quantity, unit, values) in measures)
        {
            foreach (var (i, name) in alternatives.Names.Index())
            {
                foreach (var (r, value) in values[i].Index()) csv.Row(quantity, unit, name, Number(r + 1), FileNumber.Of(value));
            }
        }
    }

    /// <summary>As <c>--set</c> takes them, divided by <c>; </c>.</summary>
    public static string SetsOf(Alternative alternative) => string.Join("; ", alternative.Case.Sets);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
