using System.Globalization;
using GateSim.Experiments;
using GateSim.Studies;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>A panel for each measure of a study: a line for each column over its rows, with the band of its intervals.</summary>
internal static class MeasuresByRow
{
    private const float PanelWidth = 400;
    private static readonly Color[] Colors = [Ink.Blue, Ink.Orange, Ink.Green, Ink.Vermillion, Ink.Sky];

    public static Figure Draw(StudyResult result)
    {
        var study = result.Study;
        var confidence = (result.Points[0].Runs.Result.Scenario.Run.Confidence * 100).ToString("0.###", CultureInfo.InvariantCulture);
        var isLogarithmic = study.Measures.Any(m => ScaleOf(Estimates(result, m)).IsLogarithmic);
        return new Figure
        {
            Heading = new Heading(
                $"{(study.Measures.Count == 1 ? Pages.Words.Capital(study.Measures[0].Title) : "Measures")} by {study.Rows.What}, with a line for each {study.Columns.What}",
                study.Title,
                StudyPictures.SizeOf(result),
                [.. study.Columns.Settings.Select((column, i) => new LegendEntry(LegendMark.Line, Colors[i], column.Name))],
                $"{(result.Points[0].Runs.Result.Replications > 1 ? $"Bands are {confidence} % confidence intervals." : "One replication gives no confidence intervals.")}{(isLogarithmic ? " Where values are far apart the scale is logarithmic." : "")}"),
            Columns = study.Measures.Count == 1 ? 1 : 2,
            PanelHeight = study.Measures.Count == 1 ? 440 : 300,
            Panels = [.. study.Measures.Select(m => new Panel(study.Measures.Count == 1 ? null : m.Title, Panel(result, m)))],
        };
    }

    private static Plot Panel(StudyResult result, StudyMeasure measure)
    {
        var (rows, columns) = (result.Study.Rows.Settings, result.Study.Columns.Settings);
        var estimates = Estimates(result, measure);
        var scale = ScaleOf(estimates);
        var plot = Axes.NewPlot(result.Study.Rows.What, scale.Unit);
        scale.Set(plot.Axes.Left);
        var width = PanelWidth / rows.Count;
        Axes.Set(plot.Axes.Bottom, -0.3, rows.Count - 0.7, Short(rows).Select((name, i) => ((double)i, string.Join('\n', Letters.Wrap(name, width, 2, Letters.Small)))));
        var lines = columns.Select(column => LineOf(result, column, estimates)).ToList();
        foreach (var (i, line) in lines.Index()) Bands.Add(plot, line, scale, Colors[i]);
        foreach (var (i, line) in lines.Index()) Bands.AddLine(plot, line, scale, Colors[i]);
        if (estimates.All(e => e.Mean is null)) Axes.SayEmpty(plot, "no values");
        return plot;
    }

    /// <summary>The rows that have a value in the column, and these.</summary>
    private static List<(double At, Estimate Value)> LineOf(StudyResult result, Setting column, List<Estimate> estimates) =>
    [
        .. result.Points.Index().Where(p => p.Item.Column == column).Select(p => estimates[p.Index]).Index()
            .Where(p => p.Item.Mean is not null).Select(p => ((double)p.Index, p.Item)),
    ];

    private static List<Estimate> Estimates(StudyResult result, StudyMeasure measure) => [.. result.Points.Select(p => p.Runs.Estimate(measure.Of))];

    private static ValueScale ScaleOf(List<Estimate> estimates) =>
        ValueScale.For(estimates[0].Key.Unit, [.. estimates.Select(e => e.Mean).OfType<double>()], estimates.Max(e => e.High ?? e.Mean) ?? 0);

    /// <summary>"4 lanes", "6 lanes": what all names end with is said by the axis already.</summary>
    private static IEnumerable<string> Short(IReadOnlyList<Setting> settings)
    {
        var words = settings.Select(s => s.Name.Split(' ')).ToList();
        var shared = 0;
        while (words.Min(w => w.Length) > shared + 1 && words.Select(w => w[^(shared + 1)]).Distinct().Count() == 1) shared++;
        return words.Select(w => string.Join(' ', w[..^shared]));
    }
}
